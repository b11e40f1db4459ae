import { describe, expect, it } from 'vitest';
import { passage } from '../../../src/formats/collection/passage.ts';
import { locales } from '../../../src/i18n/locale.ts';
import { unit } from '../../../src/model/report.ts';
import { unitText } from '../../../src/model/unit/unit.ts';
import { straight } from '../../browser/copying.ts';
import { report } from '../../invented-report.ts';

const of = (id: string, locale: 'en' | 'cy') => passage(report, unit(report, id), locale);
const said = (runs: { value: string }[] | undefined) => runs?.map(({ value }) => value).join('');

describe('a passage of the folder', () => {
  it.each(locales)('has the words of its unit, whichever it is, and where to find it, in %s', (locale) => {
    for (const each of report.units) {
      const { words, items = [], name, citation, mark, kind, address, neutral } = passage(report, each, locale);
      const text = [words, ...items].map(said).join('\n');
      const own = unitText(each, locale) ?? unitText(each, locale === 'en' ? 'cy' : 'en') ?? '';
      expect(straight(text), each.id).toBe(straight(own));
      expect(`${said(name)} ${kind}`, each.id).toContain(mark);
      expect(said(citation), each.id).toContain(neutral);
      expect(
        [address, neutral].every((url) => URL.canParse(url)),
        each.id,
      ).toBe(true);
    }
  });

  it('says where it stands once, and what its translation is', () => {
    expect(said(of('introduction-2', 'en').place)).toBe('Introduction');
    expect(said(of('s1', 'en').place)).toBe('Introduction, first paragraph');
    expect(said(of('q4', 'en').place)).toBe('Chapter 3: People, Paragraph 3.1');
    expect(of('c2', 'en').translation).toBeUndefined();
    expect(of('c2', 'cy').translation).toMatch(/drafft/);
    expect(of('q4', 'cy').translation).toMatch(/Saesneg/);
  });

  it('is cited by the printed number that it has or stands under', () => {
    expect(said(of('p1.1-2', 'en').citation)).toMatch(
      /^Paragraph 1\.1, in A Shelf for Everyone \(BRO, March 2019\)\. /,
    );
    expect(said(of('q4', 'en').citation)).toMatch(/^Paragraph 3\.1 /);
  });
});
