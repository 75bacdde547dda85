/**
 * Brings the tools of a comparison, sorting and files, when somebody asks for them. Where they do not
 * come, the way to them leads to the data of the whole site, as it does without a script.
 */
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.compare-file');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./compare/start.ts')
    .then(({ openTools }) => openTools(link))
    .catch(() => location.assign(link.href));
});
