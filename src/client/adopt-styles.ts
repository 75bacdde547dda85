const adopted = new Set<string>();

/** Adds styles that came with a script to the page, once; a browser that cannot shows the page plain. */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles) || !('adoptedStyleSheets' in document)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
