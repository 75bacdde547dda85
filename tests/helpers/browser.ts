import type { Page } from '@playwright/test';
import { chooser, pageTypes } from '../../scripts/shared/page-types.ts';
import type { LanguageTag } from '../../src/i18n/languages.ts';

/** One address of every kind of page in a language, and the page on which a reader chooses one. */
export function listAddresses(language: LanguageTag): string[] {
  return [chooser, ...Object.values(pageTypes).map((path) => `/${language}${path}`)];
}

/** What is folded away is judged too. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** The open language menu lies over the page, and what is under it cannot be judged; it is judged by itself. */
export async function closeLanguages(page: Page): Promise<void> {
  await page.locator('.languages details').evaluateAll((all) => {
    for (const details of all) details.removeAttribute('open');
  });
}

/** What makes a reader scroll sideways, or is cut off for them: the page, a box that hides words, or words beside the screen. */
export function findSpills(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const spills = scrollWidth > clientWidth ? [`is ${scrollWidth} pixels wide`] : [];
    const tell = (element: Element) =>
      `<${element.localName} class="${element.className}"> "${element.textContent?.trim().slice(0, 40)}"`;
    for (const element of document.body.querySelectorAll('*')) {
      // For screen readers only, the link that comes with the first Tab, and a field, which scrolls by itself.
      if (element.closest('.hidden, .skip, input')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut) spills.push(`${tell(element)} is cut off`);
      for (const text of element.childNodes) {
        if (text.nodeType !== Node.TEXT_NODE || !text.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const isBeside = [...range.getClientRects()].some(
          ({ left, right }) => left < -1 || right > clientWidth + 1,
        );
        if (isBeside) spills.push(`${tell(element)} is beside the screen`);
      }
    }
    return spills;
  });
}
