/** Puts the day of the reader on paper, in place of the day on which the page was made. */
addEventListener('beforeprint', () => {
  const day = document.querySelector('.paper time');
  const language = `${document.documentElement.lang}-u-ca-gregory-nu-latn`;
  // A browser that lacks the dates of a language would write them in another one: then in figures.
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  if (day)
    day.textContent = known
      ? new Date().toLocaleDateString(known, { dateStyle: 'long' })
      : new Date().toLocaleDateString('sv');
});
