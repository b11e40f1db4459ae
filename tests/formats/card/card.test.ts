import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it, test } from 'vitest';
import { cardHeight } from '../../../src/formats/card/card-height.ts';
import { type CardPart, cardParts, cardSource } from '../../../src/formats/card/card-parts.ts';
import { cardTitle, embedHtml } from '../../../src/formats/card/embed-html.ts';
import { oembedJson } from '../../../src/formats/card/oembed.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { type Report, unit as unitOf } from '../../../src/model/report.ts';
import { type Inline, inlineText, plainProse, type Unit } from '../../../src/model/unit/unit.ts';

const site = { origin: 'https://report.example', base: '/report/', indexed: true };
const report = loadSoundReport('tests/fixtures/report', site);
const both = report.units.flatMap((unit) => report.languages.map((locale) => ({ unit, locale })));
const stylesOf = (unit: Unit, locale: Locale): string[] => cardParts(report, unit, locale).map(({ style }) => style);
const textOf = (part: CardPart): string => ('words' in part ? inlineText(part.words) : '');
const links = (words: Inline[]): Inline[] =>
  words.flatMap((word) =>
    word.type === 'text' ? [] : word.type === 'ref' || word.type === 'stat' ? word : links(word.children),
  );

describe('a card', () => {
  it('begins with what the unit is, and has its words and no link within them', () => {
    for (const { unit, locale } of both) {
      const parts = cardParts(report, unit, locale);
      expect(parts[0]?.style, unit.id).toBe('name');
      for (const part of parts) if ('words' in part) expect(links(part.words), unit.id).toEqual([]);
      const said = parts.map(textOf).join(' ');
      const prose = unit.prose?.[locale];
      if (prose) expect(said.replace(/[‘’]/g, "'")).toContain(inlineText(prose.words).replace(/[‘’]/g, "'"));
    }
  });

  it('has the speaker of a quotation, the numeral of a statistic, the chart of a figure', () => {
    const some = (type: Unit['type']) => report.units.filter((unit) => unit.type === type);
    for (const unit of some('quotation')) expect(stylesOf(unit, 'en')).toContain('speaker');
    for (const unit of some('statistic')) expect(stylesOf(unit, 'en').join()).toMatch(/number,under|ledger/);
    for (const unit of some('figure')) expect(stylesOf(unit, 'en')).toContain('chart');
    expect([some('quotation'), some('statistic'), some('figure')].map(({ length }) => length > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('says where its words are from, and that the edition is not official', () => {
    for (const { unit, locale } of both) {
      const said = inlineText(cardSource(report, unit, locale).words);
      expect(said).toContain(report.record.published.words[locale]);
      expect(said).toMatch(locale === 'en' ? /unofficial edition/i : /argraffiad answyddogol/i);
    }
    const official: Report = {
      ...report,
      record: { ...report.record, edition: { ...report.record.edition, official: true } },
    };
    expect(inlineText(cardSource(official, unitOf(report, 'c1'), 'en').words)).toContain('Official edition');
  });

  it('has the quiet line before testimony, where the unit has one', () => {
    const text = { en: 'This quotation describes violence.', cy: 'Mae’r dyfyniad hwn yn disgrifio trais.' };
    const warned: Report = { ...report, notes: [{ id: 'n9', kind: 'caution', text, at: ['q1'] }] };
    expect(cardParts(warned, unitOf(report, 'q1'), 'cy')[1]).toMatchObject({ style: 'caution' });
    expect(cardHeight(warned, unitOf(report, 'q1'), 'en')).toBeGreaterThan(
      cardHeight({ ...report, notes: [] }, unitOf(report, 'q1'), 'en'),
    );
  });
});

describe('the height of a card', () => {
  const entry = unitOf(report, 'c1');
  const withText = (text: string): Unit =>
    ({ ...entry, prose: { en: plainProse(text), cy: plainProse(text) } }) as Unit;

  it('grows by a line where its words need one more, and by nothing while they do not', () => {
    const heights = Array.from({ length: 40 }, (_, n) =>
      cardHeight(report, withText('word '.repeat(n + 1).trim()), 'en'),
    );
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(new Set(heights).size).toBeGreaterThan(3);
    expect(heights.every((height) => Number.isInteger(height) && height > 120)).toBe(true);
  });
});

describe('the frame to copy', () => {
  test.each(both.slice(0, 40))('of $unit.id in $locale is one element that runs nothing', ({ unit, locale }) => {
    const nodes = parseDocument(embedHtml(report, unit, locale)).children;
    const [frame] = DomUtils.getElementsByTagName('iframe', nodes);
    expect(nodes).toHaveLength(1);
    expect(frame?.attribs).toEqual({
      src: `https://report.example/report/${locale}/embed/${unit.id}/`,
      title: cardTitle(report, unit, locale),
      lang: locale,
      width: '600',
      height: String(cardHeight(report, unit, locale)),
      loading: 'lazy',
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      style: 'border:0;max-width:100%',
    });
  });
});

describe('what an editor is told', () => {
  it('is oEmbed of version 1.0: rich, with html, width and height', () => {
    for (const { unit, locale } of both) {
      const said = JSON.parse(oembedJson(report, unit, locale));
      expect(said).toMatchObject({ version: '1.0', type: 'rich', html: embedHtml(report, unit, locale), width: 600 });
      expect(said.height).toBe(cardHeight(report, unit, locale));
      // All three of a thumbnail, or none.
      const thumbnail = Object.keys(said).filter((key) => key.startsWith('thumbnail_'));
      expect([0, 3]).toContain(thumbnail.length);
    }
  });

  it('names no picture of a site that has none', () => {
    const nowhere: Report = { ...report, site: { ...site, indexed: false } };
    expect(oembedJson(nowhere, unitOf(report, 'c1'), 'en')).not.toContain('thumbnail');
    expect(oembedJson(report, unitOf(report, 'c1'), 'en')).toContain('/report/en/pictures/c1.png');
  });
});
