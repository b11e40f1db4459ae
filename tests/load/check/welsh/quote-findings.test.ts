import { expect, it } from 'vitest';
import { quoteFindings } from '../../../../src/load/check/welsh/quote-findings.ts';
import { edited, replace } from '../../edited.ts';

const chapter = 'chapters/2-books.cy.mdx';

it('names a quotation that the English of a chapter places and the Welsh does not', () => {
  expect(quoteFindings('tests/fixtures/report')).toEqual([]);
  expect(quoteFindings(edited({ [chapter]: replace('<Quote id="q2" />\n', '') }))).toMatchObject([
    { unit: 'q2', check: 'inserts', excerpt: '<Quote id="q2" />' },
  ]);
});

it('asks for no quotation in a chapter that is not written yet', () => {
  const stub = (text: string) => `${text.slice(0, text.indexOf('\n---\n') + 5)}\n## Cipolwg\n`;
  expect(quoteFindings(edited({ [chapter]: stub }))).toEqual([]);
});
