import { expect, it } from 'vitest';
import { compactPage } from '../../src/formats/compact-page.ts';

it.each([
  ['<p> one  two\n three </p>', '<p>one two three</p>'],
  ['<ul> <li> a </li> <li> b </li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['<p>see <a href="x y"> this </a> and <b> that </b>.</p>', '<p>see <a href="x y">this</a> and <b>that </b>.</p>'],
  ['<p>word<a> here</a></p>', '<p>word<a> here</a></p>'],
  ['<p><span class="a"> 1 </span> <span> 2 </span></p>', '<p><span class="a">1</span> <span>2</span></p>'],
  ['<p>a <img src="x"> b</p>', '<p>a <img src="x"> b</p>'],
  ['<p>a\u00a0 b</p>', '<p>a\u00a0 b</p>'],
  [
    '<div> <script type="application/json">{ "a":  1 }</script> </div>',
    '<div><script type="application/json">{ "a":  1 }</script></div>',
  ],
  ['<pre>  a\n  b </pre>', '<pre>  a\n  b </pre>'],
  ['<li> <p lang="en" class="line">a\t b  c</p> </li>', '<li><p lang="en" class="line">a\t b  c</p></li>'],
  ['<dl> <dt>a</dt> <dd> b</dd> </dl>', '<dl><dt>a</dt> <dd>b</dd></dl>'],
  ['<!doctype html> <html> <body> <p>a</p> </body> </html>', '<!doctype html><html><body><p>a</p></body></html>'],
])('leaves out what no browser shows: %s', (before, after) => expect(compactPage(before)).toBe(after));

it('takes no word from another and no space from between two', () => {
  const words = (html: string) =>
    html
      .replace(/<[^>]*>/g, '')
      .split(/\s+/)
      .filter(Boolean);
  const page = '<p>One <b>two</b> <i> three</i>four <a>five </a> six<br> seven</p> <p> eight</p>';
  expect(words(compactPage(page).replaceAll('</p>', ' ').replaceAll('<br>', ' '))).toEqual(
    words(page.replaceAll('</p>', ' ').replaceAll('<br>', ' ')),
  );
});
