import { expect, it } from 'vitest';
import { quoteFindings } from '../../../../src/load/check/welsh/quote-findings.ts';
import { readContent } from '../../../../src/load/read/content.ts';
import { openFolder } from '../../../../src/load/read/document.ts';
import { edited, replace } from '../../edited.ts';

const findings = (dir: string) => quoteFindings(readContent(openFolder(dir)));
const chapter = 'chapters/2-books.cy.mdx';

it('names a quotation that the English of a chapter places and the Welsh does not', () => {
  expect(findings('tests/fixtures/report')).toEqual([]);
  expect(findings(edited({ [chapter]: replace('<Quote id="q2" />\n', '') }))).toMatchObject([
    { unit: 'q2', check: 'inserts', excerpt: '<Quote id="q2" />' },
  ]);
});

it('asks for no quotation in a chapter that is not written yet', () => {
  const stub = (text: string) => `${text.slice(0, text.indexOf('\n---\n') + 5)}\n## Cipolwg\n`;
  expect(findings(edited({ [chapter]: stub }))).toEqual([]);
});
