import { expect, test } from 'vitest';
import { editionPageBlocks } from '../../../src/formats/markdown/rooms/edition-page.ts';
import { hasTwin, pageTwin } from '../../../src/formats/markdown/twin.ts';
import { indexedPages } from '../../../src/model/address/pages.ts';
import type { Target } from '../../../src/model/address/permalink.ts';
import type { Report } from '../../../src/model/report.ts';
import { unit } from '../../../src/model/report.ts';
import { report as plain } from '../../invented-report.ts';

const why = { en: 'So it is', cy: 'Felly y mae' };
const site = { origin: 'https://report.example', base: '/report/', indexed: true };
const report: Report = { ...plain, site, evidence: [{ of: 'c1', unit: 'p1.1', role: 'qualifies', why }] };
const at = (id: string): Target => ({ to: 'unit', unit: unit(report, id) });
const twin = (target: Target, locale: 'en' | 'cy' = 'en') => pageTwin(report, target, locale) ?? '';

/** Their words are not in the report: the page that asks for the file hands them over. */
const isGiven = (target: Target) =>
  target.to === 'room' && ['about', 'accessibility', 'concordance'].includes(target.room);

test('every page that may be listed has a file beside it, which says what it is, where, and how to cite it', () => {
  for (const target of indexedPages(report)) {
    expect(hasTwin(target)).toBe(true);
    for (const locale of report.languages) {
      if (isGiven(target) || target.to === 'front') continue;
      const text = twin(target, locale);
      expect(text).toMatch(
        /^---\ntitle: ".+"\nlang: "(en|cy)"\nurl: "https:\/\/report\.example\/report\/.+"\n---\n\n# \S/,
      );
      expect(text).toContain(`lang: "${locale}"`);
      expect(text).toContain({ en: '**How to cite:** ', cy: '**Sut i gyfeirio at hyn:** ' }[locale]);
      // The contents have titles and first words alone.
      const isContents = target.to === 'room' && target.room === 'chapters' && locale === 'en';
      expect(text.includes({ en: '**Whose words:** ', cy: '**Geiriau pwy:** ' }[locale])).toBe(!isContents);
      expect(text).not.toMatch(/undefined|\[object|(?<!autocite.*)\{\w+\}/);
    }
  }
  expect(hasTwin({ to: 'room', room: 'search' })).toBe(false);
  expect(hasTwin({ to: 'id', id: 'c1' })).toBe(false);
});

test('a passage has its id, its permanent address and whose words follow', () => {
  expect(twin(at('ch1'))).toContain('`p1.1` · <https://report.example/report/id/p1.1/> · the report’s words\n');
  expect(twin(at('ch1'), 'cy')).toContain(
    '`p1.1` · <https://report.example/report/id/p1.1/> · cyfieithiad drafft o eiriau’r adroddiad (angen ei ddiweddaru)\n',
  );
});

test('a translation that is behind its original says so', () => {
  expect(twin(at('ch1'), 'cy')).toContain('cyfieithiad drafft o eiriau’r adroddiad (angen ei ddiweddaru)\n');
});

test('the page of a finding has its evidence: the words, the role, the reason', () => {
  const text = twin(at('c1'));
  expect(text).toMatch(
    /### Qualified by\n\n#### Paragraph 1\.1\n\n`p1\.1` · .+\n\n\S[\s\S]+\*This edition:\* Qualifies: So it is\n/,
  );
});

test('the source is the report’s words, in the language that it was written in', () => {
  expect(twin({ to: 'room', room: 'source' })).toContain('**Whose words:** the report’s words.');
  expect(twin({ to: 'room', room: 'source' }, 'cy')).toContain('**Geiriau pwy:** geiriau’r adroddiad, yn Saesneg.');
});

test('a quotation is one, and who speaks stands under it', () => {
  expect(twin(at('q1'))).toMatch(/\n\n> \S.*\n\n— Reader\n/);
});

test('a statistic has its words, its value and its base; a figure the table of its numbers', () => {
  expect(twin(at('s4'))).toMatch(/visits rose by 12% in a year\n\n\*This edition:\*[\s\S]+- Value: 12%/);
  expect(twin(at('f1'))).toMatch(
    /\n\| What is measured \|.+\|\n\| --- .+\n\| .+\[s\d+\]\(https:\/\/report\.example\/report\/id\/s\d+\/\) \|\n/,
  );
});

test('a page of the edition’s own keeps its Markdown, with what each insert shows', () => {
  const mdx = [
    'In it: <Counts /> <Version />.',
    '## One\n\n- see <Ref to="c1">*this*</Ref>, `<Ref>` and <Lang is="cy">hwn</Lang>',
    '<WithContact>\n\n## Two\n\n<Contact />\n\n</WithContact>',
    '<Notes />',
  ].join('\n\n');
  const [text = ''] = editionPageBlocks(report, 'en', mdx).blocks;
  expect(text).toMatch(/^In it: \d+ conclusions, .+\. Edition \d+\.\d+\.\d+, \d+ \w+ \d{4}\.\n\n## One/);
  expect(text).toContain('- see [*this*](https://report.example/report/en/conclusions/c1/), `<Ref>` and hwn\n');
  expect(text).not.toMatch(/<\/?[A-Z]\w+ ?\/?>(?!`)/);
  const { contact: _, ...record } = report.record;
  const [without = ''] = editionPageBlocks({ ...report, record }, 'en', mdx).blocks;
  expect(without).not.toContain('## Two');
});

test('a report in one language has no files in another, and names none', () => {
  const alone: Report = { ...report, languages: ['en'] };
  expect(pageTwin(alone, { to: 'front' }, 'en')).toBeUndefined();
  expect(pageTwin(alone, at('ch1'), 'en')).not.toContain('/cy/');
});
