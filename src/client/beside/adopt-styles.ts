import styles from '../../styles/beside.css?inline';

let isAdopted = false;

/** Adds the styles of two languages to the page once; a browser that cannot shows them one below the other. */
export function adoptStyles(): void {
  if (isAdopted || !('adoptedStyleSheets' in document)) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
