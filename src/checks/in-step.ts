import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { splitBody } from '../translations/body.ts';
import { getTextHash } from '../translations/hash.ts';
import type { Passage } from './passages.ts';
import type { Site } from './site.ts';

/**
 * Tells whether a translation was made from the Dutch text of today, or has no record yet. One made
 * from an older text may differ from it: readers are told, and translators find it in their list.
 */
export function isInStep(
  { content }: Pick<Site, 'content'>,
  passage: Passage,
  source: Passage,
): boolean {
  if (passage.lang === SOURCE_LANGUAGE) return true;
  const { collection, id, key } = passage;
  const record = content.ledgers.get(passage.lang)?.[
    collection === 'ui' ? 'ui' : `${collection}/${id}`
  ];
  if (key !== 'body') {
    const made = record?.texts[key];
    return made === undefined || made.hash === getTextHash(source.text);
  }
  const made = record?.body?.map(({ hash }) => hash);
  return made === undefined || made.join() === splitBody(source.text).texts.map(getTextHash).join();
}
