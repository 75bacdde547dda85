import { expect, test } from 'vitest';
import { trimPage } from '../../../src/integrations/page.ts';

test('white space beside what begins a line goes', () => {
  expect(trimPage('<ul>\n  <li> <p> One </p> </li>\n</ul>')).toBe('<ul><li><p>One</p></li></ul>');
  expect(trimPage('<td data-label="A  b"> x </td> <th scope="row"> y')).toBe(
    '<td data-label="A b">x</td><th scope="row">y',
  );
});

test('white space between words stays, once', () => {
  expect(trimPage('a <b>b</b>  <a href="/">c</a>\n d')).toBe('a <b>b</b> <a href="/">c</a> d');
  expect(trimPage('<summary>Name <bdi>x</bdi></summary>')).toBe(
    '<summary>Name <bdi>x</bdi></summary>',
  );
});

test('styles, scripts and what is set as it is typed are not touched', () => {
  for (const part of ['<style>a  { }</style>', '<pre> a\n  b </pre>', '<script>a  b</script>'])
    expect(trimPage(part)).toBe(part);
});
