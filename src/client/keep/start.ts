import styles from '../../styles/keep.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { getDay } from '../get-day.ts';
import { showLinks } from './links.ts';
import { startList } from './list.ts';
import { fetchWords } from './words.ts';

/** Fills the places that tell what is kept: a list, links to it, or how old the copy on the screen is. */
export async function startKept(places: Iterable<HTMLElement>): Promise<void> {
  const words = await fetchWords(document.documentElement.lang);
  for (const place of places) {
    const { kept = '' } = place.dataset;
    adoptStyles(styles);
    if (kept === 'list') await startList(place, words);
    else if (kept === 'links') await showLinks(place, words);
    else place.append(` ${words.age(kept, getDay(new Date()))}`);
  }
}
