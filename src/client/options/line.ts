import type { FactText, Line, OptionsFile } from '../../i18n/options-file.ts';
import { createElement } from '../element.ts';

/** Makes the parts of a sentence, each fact as the element that a page has for it. */
export function createLine(line: Line, country = ''): (Node | string)[] {
  return line.map((piece) => {
    // A function, because a dollar sign in the text would be a command.
    if (typeof piece === 'string') return piece.replaceAll('{{country}}', () => country);
    const { kind, text } = piece;
    if (kind === 'date') return createElement('time', { dateTime: piece.date }, text);
    if (kind === 'amount') return createElement('bdi', { className: 'amount' }, text);
    const name = createElement('bdi', { translate: kind !== 'name' }, text);
    return 'href' in piece && piece.href ? createElement('a', { href: piece.href }, name) : name;
  });
}

/** Makes the line below a fact: who said it, when, and how sure that is. */
export function createSourceLine(file: OptionsFile, fact: FactText): HTMLElement {
  const { source, sure, checked } = fact;
  const spans = source.flatMap((id) => {
    const { line = [], old } = file.sources[id] ?? {};
    return [createElement('span', {}, ...createLine(line), old ? ` ${old}` : ''), ' '];
  });
  return createElement(
    'p',
    { className: 'source' },
    `${file.labels[Math.min(source.length, file.labels.length - 1)] ?? ''} `,
    ...spans,
    createElement(
      'b',
      { className: `sure-${sure.toLowerCase()}` },
      file.words[`confidence.${sure}`],
    ),
    ...(checked ? [' ', ...createLine(checked)] : []),
  );
}

/** Makes a part that is folded away. */
export function createDetails(summary: string, ...content: readonly Node[]): HTMLElement {
  return createElement('details', {}, createElement('summary', {}, summary), ...content);
}

/** Makes a list of facts, each with its source. */
export function createFactList(
  file: OptionsFile,
  facts: readonly FactText[],
  country = '',
): HTMLElement {
  return createElement(
    'ul',
    { className: 'reasons' },
    ...facts.map((fact) => createFactItem(file, fact, country)),
  );
}

/** Makes one fact of a list: what it is about where that is not plain, its sentence, and its source. */
export function createFactItem(
  file: OptionsFile,
  fact: FactText,
  country: string,
  ...before: readonly Node[]
): HTMLElement {
  const sentence = createElement('span', {}, ...createLine(fact.line, country));
  if (fact.lang) sentence.lang = fact.lang;
  return createElement('li', {}, ...before, sentence, createSourceLine(file, fact));
}
