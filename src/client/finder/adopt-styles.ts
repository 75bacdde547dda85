import styles from '../../styles/finder.css?inline';

let isAdopted = false;

/** Adds the styles of the lookup to the page once; a browser that cannot shows it plain. */
export function adoptStyles(): void {
  if (isAdopted || !('adoptedStyleSheets' in document)) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
