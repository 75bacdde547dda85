/** Puts the day of the reader on paper, in place of the day on which the page was made. */
addEventListener('beforeprint', () => {
  const day = document.querySelector('.paper time');
  const language = `${document.documentElement.lang}-u-ca-gregory-nu-latn`;
  // A browser without the dates of a language would write them in another one.
  const known = Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'sv';
  const dateStyle = known === 'sv' ? 'short' : 'long';
  if (day) day.textContent = new Date().toLocaleDateString(known, { dateStyle });
});
