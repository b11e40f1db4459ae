import { describe, expect, it } from 'vitest';
import { book } from '../../src/formats/book/book.ts';
import { epubFile } from '../../src/formats/epub/epub.ts';
import { loadSoundReport } from '../../src/load.ts';
import { epubFaults, epubPages, linkFaults } from '../formats/epub/epub-faults.ts';

const report = loadSoundReport('content');

describe('the EPUB in all languages', () => {
  const epub = epubFile(report, report.languages);

  it.each(report.languages)('has every word of the book in %s in its order, and every id as an anchor', (locale) => {
    expect(epubFaults(epubPages(epub), book(report, locale))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    expect(linkFaults(epub)).toEqual([]);
  });
});
