import type { Rule } from '../rule.ts';

const loading = new Set(['script', 'link', 'img', 'iframe', 'source', 'video', 'audio', 'embed']);
const addresses = new Set(['src', 'href', 'srcset', 'poster']);

/** Nothing is loaded from elsewhere: no third party learns who reads this site. */
export const remoteUrls: Rule = {
  name: 'remote-urls',
  check: (file) =>
    file.template.elements
      .filter(({ name, attributes }) => loading.has(name) && !isStatement(attributes))
      .flatMap(({ name, attributes }) =>
        attributes.map((attribute) => ({ ...attribute, on: name })),
      )
      .filter(
        ({ name, value }) => addresses.has(name) && /(?:^|\s)(?:https?:)?\/\//i.test(value ?? ''),
      )
      .map(({ on, value, offset }) => ({
        offset,
        message: `<${on}> loads ${value} from another site; put the file in this project.`,
      })),
};

/** A link such as rel="canonical" says something about the page and loads nothing. */
function isStatement(attributes: { name: string; value: string | undefined }[]): boolean {
  const rel = attributes.find(({ name }) => name === 'rel')?.value;
  return rel !== undefined && /^(?:canonical|alternate|license|author)$/.test(rel);
}
