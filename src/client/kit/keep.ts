/** Opens what keeping asks and tells; where that cannot load, the link leads on to the page about it. */
export function startKeep(): void {
  const way = document.querySelector<HTMLAnchorElement>('.kit a[href$="/kept/"]');
  way?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    import('../keep/panel.ts')
      .then(({ openPanel }) => openPanel(way))
      .catch(() => location.assign(way.href));
  });
}
