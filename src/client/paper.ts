/** Puts the day of the reader on paper, in place of the day on which the page was made. */
addEventListener('beforeprint', () => {
  const day = document.querySelector('.paper time');
  const language = `${document.documentElement.lang}-u-ca-gregory-nu-latn`;
  if (day) day.textContent = new Date().toLocaleDateString(language, { dateStyle: 'long' });
});
