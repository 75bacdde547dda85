/** How a reader's text came about: written first, translated by machine, checked by a reader, made from an older text, or absent. */
export type TranslationStatus = 'source' | 'machine' | 'checked' | 'outdated' | 'missing';
