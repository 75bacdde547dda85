import { expect, test } from 'vitest';
import { getReport } from './fixture.ts';

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://example.org/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<iframe src="https://example.org"></iframe>',
  '<form action="https://example.org"><input></form>',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<style>body{display:none}</style>',
  '<base href="https://example.org/">',
  '<!-- een opmerking -->',
  'Tekst <b onclick=alert(1)>vet</b>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&#58;alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:x)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](file:///etc/passwd)',
  '[x](//example.org/)',
  '[x](/\\example.org/)',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](https://example.org/x.png)',
  '![x](//example.org/x.png)',
  '![x](/\\example.org/x.png)',
  '![x](data:image/svg+xml,x)',
  '![x][y]\n\n[y]: https://example.org/x.png',
  '## Kop {#kop onclick=alert(1)}',
  '## Kop {#kop .klasse}',
  '## Kop {#"onclick="x}',
])('refuses %s in a text', (payload) => {
  const { problems } = getReport('healthy', {
    'organisations/iom-nl/nl.md': (text) => `${text}\n${payload}\n`,
  });
  expect(problems.filter(({ file }) => file.endsWith('iom-nl/nl.md'))).not.toEqual([]);
});

test.each(['title', 'summary'])('refuses HTML in a %s', (key) => {
  const { problems } = getReport('healthy', {
    'organisations/iom-nl/nl.md': (text) => text.replace(`${key}: `, `${key}: <i>x</i> `),
  });
  expect(problems.map(({ rule }) => rule)).toContain('raw-html');
});
