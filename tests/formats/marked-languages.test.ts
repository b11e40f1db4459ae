import { describe, expect, test } from 'vitest';
import { markedDrawing, markedPage } from '../../src/formats/marked-languages.ts';
import { foreignNames } from '../../src/model/foreign-names.ts';

const names = foreignNames({
  languages: ['en', 'cy'],
  units: [],
  names: [
    { kind: 'model', name: { en: 'Signs of Safety', cy: 'Signs of Safety' } },
    { kind: 'body', name: { en: 'Care & Hope', cy: 'Gofal a Gobaith' } },
  ],
});
const name = '<span lang="en">Signs of Safety</span>';

describe('the report’s title in a page', () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>On Care</title></head><body>${body}</body></html>`;
  test.each([
    ['<p>An edition of On Care.</p>', '<p>An edition of <cite>On Care</cite>.</p>'],
    ['<p>On Care – Am Ofal</p>', '<p><cite>On Care</cite> – <cite>Am Ofal</cite></p>'],
    [
      '<p lang="cy">Am Ofal (<span lang="en">On Care</span>)</p>',
      '<p lang="cy"><cite>Am Ofal</cite> (<span lang="en"><cite>On Care</cite></span>)</p>',
    ],
    ['<p>Am Ofal (On Care)</p>', '<p><cite>Am Ofal (On Care)</cite></p>'],
    ['<h1>On Care</h1><p data-unit="p1">On Care</p>', '<h1>On Care</h1><p data-unit="p1">On Care</p>'],
    [
      '<p>On Careful work, Reflections On Care-givers: on care</p>',
      '<p>On Careful work, Reflections <cite>On Care</cite>-givers: on care</p>',
    ],
    [
      '<a title="On Care">x</a><script>"On Care"</script><cite>On Care</cite>',
      '<a title="On Care">x</a><script>"On Care"</script><cite>On Care</cite>',
    ],
  ])('in “%s” is marked as “%s”', (body, marked) => {
    expect(markedPage(page(body), names, ['On Care', 'Am Ofal', 'Am Ofal (On Care)'])).toBe(page(marked));
  });
});

describe('a page', () => {
  const page = (body: string, lang = 'cy') =>
    `<!DOCTYPE html><html lang="${lang}"><head></head><body>${body}</body></html>`;
  test.each([
    [
      '<svg viewBox="0 0 1 1"><text>Signs of Safety</text></svg>',
      '<svg viewBox="0 0 1 1"><text><tspan lang="en">Signs of Safety</tspan></text></svg>',
      'drawings in it, which an element of HTML would end',
    ],
    ['<h1>Y model “Signs of Safety”</h1>', `<h1>Y model “${name}”</h1>`, 'titles'],
    ['<p>Signs of Safety, Signs of Safety</p>', `<p>${name}, ${name}</p>`, 'every one'],
    [
      '<td>a &lt; b &amp; Care &amp; Hope&nbsp;c',
      '<td>a &lt; b &amp; <span lang="en">Care &amp; Hope</span>\u00a0c',
      'signs',
    ],
    ['<div lang="en"><p lang="cy">Signs of Safety</p></div>', `<div lang="en"><p lang="cy">${name}</p></div>`, 'inner'],
  ])('has “%s” as “%s”: %s', (body, marked) => {
    expect(markedPage(page(body), names)).toBe(page(marked));
  });

  test.each([
    ['<p lang="en">Signs of Safety</p>', 'what is marked'],
    ['<p><b lang="en">The <i>Signs of Safety</i></b></p>', 'what is in an element that is'],
    ['<p lang="de">Signs of Safety</p>', 'a third language'],
    [
      '<a title="Signs of Safety" data-x=\'a > Signs of Safety\'>a</a><!-- Signs of Safety -->',
      'attributes and comments',
    ],
    ['<script type="application/json">"Signs of Safety"</script><style>/* Signs of Safety */</style>', 'no words'],
    ['<textarea>Signs of Safety</textarea><select><option>Signs of Safety</option></select>', 'letters alone'],
    ['<svg width="1"><path d="M0 0"/></svg><p>a&nbsp;b &quot;c&quot; <br> <img alt="x"></p>', 'what has no names'],
  ])('keeps %s as it is: %s', (body) => {
    expect(markedPage(page(body), names)).toBe(page(body));
  });

  test('in English has its Welsh names marked, and the English ones not', () => {
    expect(markedPage(page('<p>Care &amp; Hope: Gofal a Gobaith</p>', 'en'), names)).toBe(
      page('<p>Care &amp; Hope: <span lang="cy">Gofal a Gobaith</span></p>', 'en'),
    );
  });

  test('keeps its head', () => {
    const head = '<html lang="cy"><head><title>Signs of Safety</title></head></html>';
    expect(markedPage(head, names)).toBe(head);
  });
});

describe('a drawing', () => {
  test('has names marked in its labels, over the end of a line, too', () => {
    const drawn = (one: string, two: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="cy"><title>Signs of Safety</title><desc>Signs of Safety.</desc>` +
      `<path d="M0 0"/><text x="0">${one}</text><g><text x="0">${two}</text></g></svg>`;
    expect(markedDrawing(drawn('Model Signs', 'of Safety &amp; mwy'), names)).toBe(
      drawn('Model <tspan xml:lang="en">Signs</tspan>', '<tspan xml:lang="en">of Safety</tspan> &amp; mwy'),
    );
    expect(markedDrawing(drawn('Model', 'arall'), names)).toBe(drawn('Model', 'arall'));
  });
});
