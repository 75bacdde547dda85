import type { Rule } from '../rule.ts';
import type { Attribute, Element } from '../template.ts';

const refused: Record<string, string> = {
  'is:inline': 'the policy admits no inline script or style',
  'set:html': 'it puts text into the page unescaped',
  'define:vars': 'it writes inline styles and scripts, which the policy refuses',
};

/** Astro's directives that get around escaping or the security policy. */
export const directives: Rule = {
  name: 'directives',
  check: (file) =>
    file.template.elements.flatMap((element) =>
      element.attributes
        .filter((attribute) => attribute.name in refused && !isData(element, attribute))
        .map(({ name, offset }) => ({
          offset,
          message: `${name} is not used here: ${refused[name]}.`,
        })),
    ),
};

/** Structured data is a script that never runs, and Astro has no other way to fill it. */
function isData(element: Element, { name }: Attribute): boolean {
  return (
    name !== 'define:vars' &&
    element.name === 'script' &&
    element.attributes.some(
      (attribute) => attribute.name === 'type' && attribute.value === 'application/ld+json',
    )
  );
}
