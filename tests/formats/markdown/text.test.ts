import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { bullets, markdown, plain, quoted, table, verbatim } from '../../../src/formats/markdown/text/markdown.ts';
import { inlineMarkdown } from '../../../src/formats/markdown/text/words.ts';

/** What a reader of the finished text sees. */
const seen = (text: string): string => {
  const { html } = markdownToHtml(text, { features: { smartPunctuation: false } });
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
};

const hostile = [
  '# no heading',
  '1. no list',
  '12) no list',
  '- no list',
  '+ 5 places',
  '> 80% no quotation',
  '---',
  '=== rule',
  'a *b* _c_ **d** snake_case `e`',
  '[no](link) ![no](picture) [no]: x',
  '<b>no element</b> <https://no.example>',
  'a \\ b \\* c',
  '&amp; AT&T &copy; &#35;',
  '~~no~~ | no cell |',
  '2012-13 (“para. 3.2”), £2.3m – 50%…',
];

test.each(hostile)('%s is the same words when it is read', (text) => {
  for (const block of [plain(text), bullets([plain(text)]), quoted([plain(text)])])
    expect(seen(markdown(['Before', block, 'After']))).toMatch(
      new RegExp(`^Before\\s+${RegExp.escape(text)}\\s+After$`),
    );
});

test('the cells of a table hold what they say', () => {
  const { html } = markdownToHtml(table(['a', 'b'], [[plain('x | y'), plain('*z*')]]));
  expect(html).toContain('<td>x | y</td>');
  expect(html).toContain('<td>*z*</td>');
});

test('lines that are no Markdown stay as they are, whatever they hold', () => {
  const lines = ['  12  *a*  ', '```', '````x', '# b'];
  expect(seen(verbatim(lines))).toBe(lines.join('\n').trim());
});

test('a run has its emphasis, typographic marks, and no links among the words', () => {
  const words = [
    { type: 'text' as const, value: "It's " },
    { type: 'emphasis' as const, children: [{ type: 'text' as const, value: '"so"' }] },
    { type: 'ref' as const, to: 'c1', children: [{ type: 'text' as const, value: ' here' }] },
  ];
  expect(inlineMarkdown(words)).toBe('It’s *“so”* here');
});
