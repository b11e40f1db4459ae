import { describe, expect, it, test } from 'vitest';
import { factMark, formatSize, lacksFacts, withFacts } from '../../../src/formats/downloads/facts.ts';
import { downloadGuide, downloadsLink } from '../../../src/formats/downloads/guide.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { downloadKinds, kindsFrom } from '../../../src/model/address/download-kind.ts';
import { downloads } from '../../../src/model/address/downloads.ts';
import { hasRoom } from '../../../src/model/address/pages.ts';
import type { Report } from '../../../src/model/report.ts';

const none = loadSoundReport('tests/fixtures/report');
const all: Report = { ...none, downloads: downloadKinds };
const id = none.record.id;

describe('the files to keep of a report', () => {
  it('have names that never change: of the report, of its chapters, in each language and in both', () => {
    const names = downloads(all).map(({ file }) => file);
    expect(names.slice(0, 7)).toEqual(
      ['en.pdf', 'cy.pdf', 'en.epub', 'cy.epub', 'en-cy.epub', 'en.docx', 'cy.docx'].map((end) => `${id}-${end}`),
    );
    const [first] = all.chapters;
    expect(names).toContain(`${id}-${first?.unit.id}-cy.docx`);
    expect(names.at(-1)).toBe(`${id}-offline.zip`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(8 + 2 * all.chapters.length);
  });

  it('are none in two languages of a report in one, and no chapters’ where it has none', () => {
    const short: Report = { ...all, languages: ['cy'], chapters: [] };
    expect(downloads(short).map(({ file }) => file)).toEqual(
      ['cy.pdf', 'cy.epub', 'cy.docx', 'offline.zip'].map((end) => `${id}-${end}`),
    );
  });

  it('have a page where a build makes any, which names those alone', () => {
    expect(hasRoom(none, 'downloads')).toBe(false);
    const some: Report = { ...none, downloads: kindsFrom({ DOWNLOADS: 'word,pdf,nonsense' }) };
    expect(some.downloads).toEqual(['pdf', 'word']);
    expect(hasRoom(some, 'downloads')).toBe(true);
    expect(downloadsLink(some, 'en')).toBe('Files to keep (PDF, Word)');
    const { sections, sums } = downloadGuide(some, 'en');
    expect(sections.map(({ kind }) => kind)).toEqual(['pdf', 'word']);
    expect(sums.files.map(({ file }) => file)).toEqual(downloads(some).map(({ file }) => file));
    expect(sections[1]?.chapters).toHaveLength(some.chapters.length);
  });

  it('are said to be of which edition, and whose, in each language', () => {
    for (const locale of all.languages) {
      const [, whose] = downloadGuide(all, locale).lead;
      expect(whose).toContain(all.record.edition.version);
    }
  });
});

test('facts stand in place of their marks, whatever language', () => {
  const text = `a.pdf: ${factMark('size', 'a.pdf')}, ${factMark('sha256', 'a.pdf')}; 50% of 3%`;
  expect(lacksFacts(text)).toBe(true);
  const filled = withFacts(text, 'cy', () => ({ size: 1_234_567, sha256: 'abc' }));
  expect(filled).toBe('a.pdf: 1.2 MB, abc; 50% of 3%');
  expect(lacksFacts(filled)).toBe(false);
  expect(withFacts(text, 'en', () => undefined)).toContain('this copy');
});

test('sizes are told in kilobytes of 1,000 bytes, and megabytes', () => {
  const told = [1, 1499, 236_600, 999_499, 999_600, 2_700_000, 12_345_678].map((bytes) => formatSize(bytes));
  expect(told).toEqual(['1 kB', '1 kB', '237 kB', '999 kB', '1 MB', '2.7 MB', '12.3 MB']);
});
