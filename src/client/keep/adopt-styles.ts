import styles from '../../styles/keep.css?inline';

/** Adds the styles of keeping to the page; a browser that cannot shows it plain. */
export function adoptStyles(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
