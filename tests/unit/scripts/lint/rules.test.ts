import { expect, test } from 'vitest';
import { lintFiles } from '../../../../scripts/lint/lint-files.ts';
import { rules } from '../../../../scripts/lint/rules.ts';
import { createSourceFile } from '../../../../scripts/lint/source-file.ts';

/** The problems of these files as `file:line:col rule`. */
function lint(files: Record<string, string>): string[] {
  const sources = Object.entries(files).map(([path, text]) => createSourceFile(path, text));
  return lintFiles(sources, rules).map((problem) =>
    problem.replace(/^(\S+) .*\(([\w-]+)\)$/s, '$1 $2'),
  );
}

const component = 'src/components/Box.astro';
const inLayer = (css: string) => `@layer base { .a { ${css} } }`;

test('sound files have no problems', () => {
  const astro = [
    '---',
    "import type { Fact } from '../model/fact.ts';",
    'const { t } = Astro.props;',
    '---',
    '<p class="a" title={t("x")}>{t("y")} &nbsp;· {" "}</p>',
    '<style>@layer components { .a { margin-inline: 1rem; &:hover { color: red } } }</style>',
    "<script>import '../client/leave.ts'; const word = 'Weg';</script>",
  ];
  const css =
    '@layer a, b;\n@media print { @layer b { .x { float: inline-start } } }\n@font-face { font-family: "left: 0" }';
  expect(
    lint({ [component]: astro.join('\n'), 'src/styles/a.css': css, 'src/model/fact.ts': '' }),
  ).toEqual([]);
});

test.each([
  'margin-left: 1px',
  'padding-right: 1px',
  'border-left-color: red',
  'border-top-right-radius: 1px',
  'left: 0',
  'text-align: left',
  'float: right',
  'scroll-margin-left: 1px',
])('physical side: %s', (css) => {
  expect(lint({ 'src/styles/a.css': inLayer(css) })).toEqual([
    'src/styles/a.css:1:20 physical-sides',
  ]);
});

test('a fault in the style of a component is shown at its place in the file', () => {
  const text = `<p />\n<style>\n@layer components {\n  p { margin-left: 0 }\n}\n</style>`;
  expect(lint({ [component]: text })).toEqual([`${component}:4:7 physical-sides`]);
});

test('!important', () => {
  expect(lint({ 'src/styles/a.css': inLayer('color: red !important') })).toEqual([
    'src/styles/a.css:1:20 important',
  ]);
});

test('a style outside a layer, also inside @media', () => {
  const css = '.a { color: red; .b & { margin: 0 } }\n@media print { .c { color: red } }';
  expect(lint({ 'src/styles/a.css': css })).toEqual([
    'src/styles/a.css:1:1 layers',
    'src/styles/a.css:2:16 layers',
  ]);
});

test('directives that get around escaping or the policy', () => {
  const text =
    '<p set:html={x} />\n<script is:inline src="/a.js"></script>\n{a.map((b) => <i define:vars={b} />)}';
  expect(lint({ [component]: text })).toEqual([
    `${component}:1:4 directives`,
    `${component}:2:9 directives`,
    `${component}:3:18 directives`,
  ]);
});

test('structured data may be filled with set:html', () => {
  const text = '<script type="application/ld+json" is:inline set:html={data}></script>';
  expect(lint({ [component]: text })).toEqual([]);
});

test('styles and handlers in attributes of elements, not props of components', () => {
  const text = '<p style={x}></p><b onclick="a()"></b><Box style="wide" once />';
  expect(lint({ [component]: text })).toEqual([
    `${component}:1:4 inline-attributes`,
    `${component}:1:21 inline-attributes`,
  ]);
});

test('files from other sites, but not links to them', () => {
  const text = [
    '<img src="https://x.example/a.png" alt="" />',
    '<script src="//x.example/a.js"></script>',
    '<link rel="canonical" href="https://x.example/" />',
    '<a href="https://x.example/">{t}</a>',
  ];
  expect(lint({ [component]: text.join('\n') })).toEqual([
    `${component}:1:6 remote-urls`,
    `${component}:2:9 remote-urls`,
  ]);
});

test('astro: modules are for the catalogue and the content configuration', () => {
  const value = "import { getCollection } from 'astro:content';";
  const type = "import type { CollectionEntry } from 'astro:content';";
  expect(
    lint({
      'src/catalogue/a.ts': value,
      'src/content.config.ts': value,
      'src/pages/a.astro': `---\n${type}\n---`,
      'src/pages/b.astro': `---\n${value}\n---`,
      'src/model/c.ts': type,
    }),
  ).toEqual(['src/pages/b.astro:2:31 astro-modules', 'src/model/c.ts:1:38 astro-modules']);
});

test('imports that point outwards', () => {
  expect(
    lint({
      'src/model/a.ts': "export * from '../i18n/languages.ts';",
      'src/components/B.astro': "---\nimport { x } from '../catalogue/x.ts';\n---",
      'src/checks/c.ts': "const x = await import('../pages/x.ts');",
      'scripts/d.ts': "import B from '../src/components/B.astro';\nimport '../src/checks/c.ts';",
      'src/client/e.ts': "import '../../tests/x.ts';",
      'src/attic/f.ts': '',
    }),
  ).toEqual([
    'src/model/a.ts:1:15 import-order',
    'src/components/B.astro:2:19 import-order',
    'src/checks/c.ts:1:24 import-order',
    'scripts/d.ts:1:15 import-order',
    'src/client/e.ts:1:8 import-order',
    'src/attic/f.ts:1:1 import-order',
  ]);
});

test('a circle of imports is reported once, with the way round', () => {
  const files = {
    'src/model/a.ts': "import './b.ts';",
    'src/model/b.ts': "import type { C } from './c.ts';",
    'src/model/c.ts': "import './a.ts';",
    'src/model/d.ts': "import './a.ts';",
  };
  const sources = Object.entries(files).map(([path, text]) => createSourceFile(path, text));
  expect(lintFiles(sources, rules)).toEqual([
    'src/model/a.ts:1:8  This import leads back here: src/model/a.ts → src/model/b.ts → ' +
      'src/model/c.ts → src/model/a.ts. (circles)',
  ]);
});

test('words written in a component', () => {
  const text = '<p>Welkom</p>\n<img alt="Vlag" />\n{ok && <b>\n  Ja</b>}\n{"Nee"}\n<!-- Nota -->';
  expect(lint({ [component]: text })).toEqual([
    `${component}:1:4 visible-text`,
    `${component}:2:6 visible-text`,
    `${component}:4:3 visible-text`,
    `${component}:5:2 visible-text`,
  ]);
});

test('unfinished work', () => {
  expect(lint({ 'src/model/a.ts': `// ${'TO'}${'DO'}: later` })).toEqual([
    'src/model/a.ts:1:4 unfinished',
  ]);
});

test('tests that leave tests out', () => {
  const text = `test.${'only'}('a', () => {});\ndescribe.${'skip'}('b', () => {});`;
  expect(lint({ 'tests/unit/a.test.ts': text })).toEqual([
    'tests/unit/a.test.ts:1:1 partial-tests',
    'tests/unit/a.test.ts:2:1 partial-tests',
  ]);
});
