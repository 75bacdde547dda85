import type { Rule } from '../rule.ts';

/** Styles and handlers in attributes, which the security policy refuses without a word. */
export const inlineAttributes: Rule = {
  name: 'inline-attributes',
  check: (file) =>
    file.template.elements
      // A component's props are its own business: only elements reach the page as they stand.
      .filter(({ name }) => /^[a-z]/.test(name))
      .flatMap(({ attributes }) => attributes)
      .filter(({ name }) => name === 'style' || /^on[a-z]+$/i.test(name))
      .map(({ name, offset }) => ({
        offset,
        message: `${name}= has no effect under the policy; use a class, or a script in src/client.`,
      })),
};
