import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { linkProblems, namedOrigins } from '../../scripts/check/links.ts';

const dir = mkdtempSync(join(tmpdir(), 'links-'));
afterEach(() => rmSync(dir, { recursive: true }));

const where = { base: '/report/', origin: 'https://report.example' };
const english = '/report/en/';
const welsh = '/report/cy/';

/** A sound site of two pages, with something added to the English one. */
function problemsWith(body: string, { head = '', lang = 'en' } = {}): string[] {
  write(
    'en/index.html',
    `<html lang="${lang}"><head>${alternates}${head}</head><body><h1 id="c1" data-unit="c1" data-kind="conclusion">A</h1>${body}</body></html>`,
  );
  write('cy/index.html', `<html lang="cy"><head>${alternates}</head><body><p id="top-part">B</p></body></html>`);
  write('a.svg', '<svg><symbol id="sign"/></svg>');
  write('en/collection/index.html', `<html lang="en"><head></head><body></body></html>`);
  return linkProblems(dir, where);
}

const alternates = [
  `<link rel="alternate" hreflang="en" href="https://report.example${english}">`,
  `<link rel="alternate" hreflang="cy" href="https://report.example${welsh}">`,
].join('');

function write(file: string, text: string): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

test.each([
  ['a page and a place in it', `<a href="${welsh}#top-part">`],
  ['a place in the same page', '<a href="#c1">'],
  ['the top of a page', '<a href="#top">'],
  ['an address relative to the page', '<a href="../cy/?q=1#top-part">'],
  ['a sign in a drawing', '<svg><use href="/report/a.svg#sign"/></svg>'],
  ['a folder of passages, whose fragment is a list', '<a href="/report/en/collection/#c1">'],
  ['an archived page', '<a href="https://web.archive.org/web/2013/http://x.example/">'],
  ['a mail address', '<a href="mailto:a@report.example">'],
  ['a mention of a unit', '<a href="#c1" data-ref="c1">'],
  ['data in a script element', '<script type="application/ld+json">{}</script>'],
])('%s is sound', (_, body) => expect(problemsWith(body)).toEqual([]));

test.each([
  ['a file that is not there', `<a href="${welsh}nothing/">`, 'leads to no file (cy/nothing/index.html)'],
  ['an address outside the base path', '<a href="/en/">', 'leads to no file (/en/, outside /report/)'],
  ['a folder without its slash', '<a href="/report/cy">', 'redirect'],
  ['a picture that is not there', '<img srcset="/report/a.svg 1x, /report/b.svg 2x" alt="">', 'b.svg'],
  ['a redirect page that leads nowhere', '<meta http-equiv="refresh" content="0; url=/report/x/">', 'x/index.html'],
  ['an unreadable address', '<a href="https://:x">', 'unreadable-address'],
  ['a fragment that no element has', `<a href="${welsh}#p9.9">`, 'no element of cy/index.html has the id "p9.9"'],
  ['a folder with a passage that no page has', '<a href="/report/en/collection/#c1,c9">', 'no page has "c9"'],
  ['a badly encoded fragment', '<a href="#100%">', 'has the id "100%"'],
  ['a sign that a drawing lacks', '<svg><use href="/report/a.svg#other"/></svg>', 'no element of a.svg'],
  ['an id used twice', '<p id="c1">', 'the id "c1" stands more than once'],
  [
    'a unit that stands twice',
    '<p id="c1-2" data-unit="c1" data-kind="conclusion">',
    'data-unit="c1" stands more than once',
  ],
  ['a unit under another id', '<p id="c9" data-unit="c2" data-kind="conclusion">', 'with the id "c9"'],
  ['a unit without a kind', '<p id="c2" data-unit="c2">', 'no data-kind'],
  ['a mention of an unknown unit', '<a href="#c1" data-ref="c3">', 'data-ref="c3"'],
  ['a link to an unnamed site', '<a href="https://other.example/">', 'does not name'],
  ['a script from another site', '<script src="https://web.archive.org/x.js"></script>', 'fetches from another site'],
  ['a script in the page', '<script>1</script>', '<script> is inline'],
  ['a style sheet in the page', '<style>p {}</style>', '<style> is inline'],
  ['a style attribute', '<p style="color: red">', 'the attribute style of <p>'],
  ['an event attribute', '<p onclick="x()">', 'the attribute onclick of <p>'],
  ['a script address', '<a href="javascript:x()">', 'the script in href of <a>'],
])('%s is found', (_, body, message) => {
  const problems = problemsWith(body);
  expect(problems.join('\n')).toContain(message);
  expect(problems.every((problem) => problem.startsWith('en/index.html: '))).toBe(true);
});

test('an alternate that does not lead back is found', () => {
  write('en/lone/index.html', '<html lang="en"><body></body></html>');
  const head = `<link rel="alternate" hreflang="cy" href="${english}lone/">`;
  expect(problemsWith('', { head }).join()).toContain('does not name this page back');
});

test('a page in the wrong language is found', () => {
  expect(problemsWith('', { lang: 'cy' })).toEqual(['en/index.html: <html lang="cy"> in en/. It must be "en".']);
});

test('a folder without pages is a problem, not a success', () => {
  mkdirSync(dir, { recursive: true });
  expect(linkProblems(dir, where)).toHaveLength(1);
});

test('sites that the content names are allowed, its source file excepted', () => {
  write('report.json', '{ "url": "https://named.example/page" }');
  write('chapters/1.en.mdx', '[x](http://www.other.example)');
  write('source/old.json', '"http://unsaid.example"');
  expect(namedOrigins(dir).sort()).toEqual(['http://www.other.example', 'https://named.example']);
});
