import { splitBody } from './body.ts';

/** The Dutch words that a translation takes its form from. */
interface SourceWords {
  title?: string | undefined;
  tab?: string | undefined;
  summary?: string | undefined;
  changed?: string | undefined;
  source?: readonly string[] | undefined;
  statements: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Returns the Markdown file of a translation: the form of the Dutch one with the texts of `named` and
 * `body`. What is not translated is left out.
 */
export function writeWords(
  source: SourceWords,
  named: Readonly<Record<string, string | undefined>>,
  body: readonly (string | undefined)[],
): string {
  const told = Object.keys(source.statements).flatMap((id) => {
    const text = named[`statements.${id}`];
    return text === undefined ? [] : [`  ${id}: ${JSON.stringify(text)}`];
  });
  const matter = [
    ...(['title', 'tab', 'summary'] as const).flatMap((key) =>
      source[key] === undefined || named[key] === undefined
        ? []
        : [`${key}: ${JSON.stringify(named[key])}`],
    ),
    ...(source.changed === undefined ? [] : [`changed: ${source.changed}`]),
    ...(source.source === undefined ? [] : ['source:', ...source.source.map((id) => `  - ${id}`)]),
    ...(told.length > 0 ? ['statements:', ...told] : []),
  ];
  return `---\n${matter.join('\n')}\n---\n${fillBody(source.body, body)}`;
}

/** Fills the frame of a body; where a text is missing its whole line goes. */
function fillBody(source: string, texts: readonly (string | undefined)[]): string {
  const { frame } = splitBody(source);
  const [first = '', ...rest] = frame;
  return rest.reduce((written, part, index) => {
    const text = texts[index];
    return text === undefined
      ? written.replace(/[^\n]*$/, '') + part.replace(/^[^\n]*\n?/, '')
      : written + text + part;
  }, first);
}
