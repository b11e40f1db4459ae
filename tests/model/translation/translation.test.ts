import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locale.ts';
import { unitHashes } from '../../../src/model/hash.ts';
import { type Report, unit, unitsOf } from '../../../src/model/report.ts';
import {
  isAllPublished,
  isTranslated,
  missingUnits,
  pageNotice,
  reportNotice,
  staleUnits,
  translationCounts,
  translationState,
} from '../../../src/model/translation/translation.ts';
import { recordTranslations } from '../../../src/model/translation/translation-record.ts';
import type { TranslationRecord } from '../../../src/schemas/translation.ts';
import { report } from '../../invented-report.ts';

const state = (id: string) => translationState(report, unit(report, id));
const units = (...ids: string[]) => ids.map((id) => unit(report, id));
const person = { by: 'Gwenno Brynarth', date: '2024-03-01' };

/** The report with every record as that makes it. */
const withRecords = (make: (record: TranslationRecord, id: string) => TranslationRecord | undefined): Report => ({
  ...report,
  translations: new Map(
    [...report.translations].flatMap(([id, record]) => {
      const made = make(record, id);
      return made ? [[id, made] as const] : [];
    }),
  ),
});
const drafted = ({ from, of }: TranslationRecord): TranslationRecord => ({ from, of, status: 'draft' });
const approved = ({ from, of }: TranslationRecord): TranslationRecord => ({ from, of, status: 'approved', ...person });

describe('translationState', () => {
  it('says what has been done, and into which language', () => {
    expect(state('introduction-1')).toMatchObject({ state: 'draft', stale: false, lang: 'cy' });
    expect(state('c1')).toMatchObject({ state: 'reviewed', stale: false, lang: 'cy', by: 'Gwenno Brynarth' });
    expect(state('c4')).toMatchObject({ state: 'approved', date: '2024-02-12' });
  });

  it('says where the words that are rendered have changed since', () => {
    expect(state('p1.1')).toMatchObject({ state: 'draft', stale: true, lang: 'cy' });
    expect(staleUnits(report, 'cy').map(({ id }) => id)).toEqual(['p1.1']);
    expect(staleUnits(report, 'en')).toEqual([]);
  });

  it('says which language is missing, be it English', () => {
    expect([state('p1.2'), state('p2.2')]).toEqual([
      { state: 'missing', stale: false, lang: 'cy' },
      { state: 'missing', stale: false, lang: 'en' },
    ]);
    expect(missingUnits(report, 'en').map(({ id }) => id)).toEqual(['p2.1-2', 'p2.2', 'q3', 'p2.3', 's7']);
  });

  it('calls a unit missing where only its title is translated', () => {
    const half = { ...unit(report, 'p1.2'), title: { en: 'Heat', cy: 'Gwres' } };
    expect(translationState(report, half)).toMatchObject({ state: 'missing', lang: 'cy' });
  });

  it('holds the English of words first written in Welsh against the Welsh', () => {
    expect(state('q2')).toMatchObject({ state: 'draft', stale: false, lang: 'en' });
    const q2 = unit(report, 'q2');
    const changed = {
      ...q2,
      prose: { ...q2.prose, cy: { words: [{ type: 'text' as const, value: 'Arall.' }], items: [] } },
    };
    expect(translationState(report, changed)).toMatchObject({ stale: true, lang: 'en' });
  });

  it('knows nothing of what no record speaks of', () => {
    expect(translationState({ ...report, translations: new Map() }, unit(report, 'c1'))).toMatchObject({
      state: 'none',
    });
  });
});

describe('isTranslated', () => {
  it('tells readers of a translation from readers of the original', () => {
    const read = (id: string) => locales.filter((locale) => isTranslated(report, unit(report, id), locale));
    expect([read('q1'), read('q2'), read('q3'), read('q4')]).toEqual([['cy'], ['en'], [], []]);
  });
});

describe('pageNotice', () => {
  it('goes from a page only when every translated block of it is approved', () => {
    expect(pageNotice(report, 'cy', units('c4'))).toBe('none');
    expect(pageNotice(report, 'cy', units('c4', 'c3'))).toBe('partly-checked');
    expect(pageNotice(report, 'cy', units('c1'))).toBe('partly-checked');
    expect(pageNotice(report, 'cy', units('c2', 'c3'))).toBe('unchecked');
  });

  it('goes from a page whose translated blocks are all approved, though another block has no translation', () => {
    expect(pageNotice(report, 'cy', units('c4', 'c5'))).toBe('none');
    expect(pageNotice(report, 'cy', units('c4', 'p1.2', 'c3'))).toBe('partly-checked');
    expect(reportNotice({ ...report, units: units('c4', 'p1.2') })).toBe('none');
  });

  it('comes back when approved words have changed', () => {
    const changed = withRecords((record, id) => ({
      ...approved(record),
      of: id === 'c4' ? '0'.repeat(64) : record.of,
    }));
    expect(pageNotice(changed, 'cy', units('c3'))).toBe('none');
    expect(pageNotice(changed, 'cy', units('c4'))).toBe('partly-checked');
  });

  it('is not on pages of words as first written', () => {
    expect(pageNotice(report, 'en', units('c1', 'c4'))).toBe('none');
    expect(pageNotice(report, 'cy', units('q2'))).toBe('none');
    expect(pageNotice(report, 'en', units('q2', 'p2.1'))).toBe('unchecked');
  });

  it('is on pages of the edition’s own in the language that the report is translated into', () => {
    expect(pageNotice(report, 'cy')).toBe('partly-checked');
    expect(pageNotice(report, 'en')).toBe('none');
    expect(pageNotice(report, 'cy', units('p3.1', 'q4'))).toBe('partly-checked');
    const drafts = withRecords(({ from, of }) => ({ from, of, status: 'draft' }));
    expect(pageNotice(drafts, 'cy')).toBe('unchecked');
  });

  it('is nowhere where nothing is translated', () => {
    const original = { ...report, units: report.units.filter(({ id }) => id.startsWith('p3') || id === 'q4') };
    expect(pageNotice(original, 'cy')).toBe('none');
  });
});

describe('a report that its publisher put out in both languages', () => {
  const by = (official: boolean, of: Report = report): Report => ({
    ...of,
    record: {
      ...of.record,
      edition: { ...of.record.edition, official },
      translation: { by: 'publisher' },
    },
  });

  it('has published words and no translation, but what persons have recorded', () => {
    const now = translationState(by(false), unit(report, 'c2'));
    expect(now).toMatchObject({ state: 'published', stale: false, lang: 'cy' });
    expect(translationState(by(false), unit(report, 'c1'))).toMatchObject({ state: 'reviewed' });
    expect(isTranslated(by(false), unit(report, 'q1'), 'cy')).toBe(false);
  });

  it('has no notice, not even where words have changed, which the passage itself says', () => {
    for (const official of [true, false]) {
      expect(locales.map((locale) => pageNotice(by(official), locale, report.units))).toEqual(['none', 'none']);
      expect([pageNotice(by(official), 'cy'), reportNotice(by(official))]).toEqual(['none', 'none']);
    }
    expect(translationState(by(true), unit(report, 'p1.1'))).toMatchObject({ state: 'published', stale: true });
  });

  it('has words of its own in an edition of somebody else’s: statistics, figures and headings', () => {
    const states = (official: boolean, ...ids: string[]) =>
      ids.map((id) => translationState(by(official), unit(report, id)).state);
    expect(states(false, 's1', 'f1', 'p2.1')).toEqual(['draft', 'draft', 'published']);
    expect(states(true, 's1', 'f1', 'p2.1')).toEqual(['published', 'published', 'published']);
    const printed = unitsOf(report, 'figure').map((each) => ({
      ...each,
      figure: { ...each.figure, printed: true as const },
    }));
    expect(printed.map((each) => translationState(by(false), each).state)).toContain('published');
  });

  it('counts only what was not put out in both, and says nothing of it where all was', () => {
    expect(translationCounts(by(true), report.units, 'cy')).toMatchObject({ translated: 2, draft: 0, missing: 11 });
    expect(isAllPublished(by(true))).toBe(false);
    const whole = { ...report, units: units('c2', 'c3'), translations: withRecords(drafted).translations };
    expect([isAllPublished(by(true, whole)), isAllPublished(whole)]).toEqual([true, false]);
  });
});

describe('translationCounts', () => {
  it('counts each unit once by its status, in each language', () => {
    expect(translationCounts(report, report.units, 'cy')).toEqual({
      all: 45,
      translated: 34,
      draft: 32,
      reviewed: 1,
      approved: 1,
      stale: 1,
      missing: 11,
    });
    const english = translationCounts(report, report.units, 'en');
    expect(english).toMatchObject({ all: 6, translated: 1, draft: 1, missing: 5 });
    expect(english.all + 45).toBe(report.units.length);
  });
});

describe('recordTranslations', () => {
  const record = (of: Report, ids: string[], more: { from?: 'cy' | 'en'; draft?: boolean } = {}) =>
    recordTranslations(of, { ids, draft: false, ...more });
  const hash = (id: string) => unitHashes(unit(report, id)).en;

  it('records every unit that has no record, in printed order, and nothing else', () => {
    const forgotten = withRecords((each, id) => (id === 'c2' || id === 'ch1' ? undefined : each));
    const done = record(forgotten, []);
    if ('refused' in done) throw new Error(done.refused.join());
    expect(done.changed).toEqual(['c2', 'ch1']);
    expect(done.records.map(([id]) => id)).toEqual(
      report.units.map(({ id }) => id).filter((id) => report.translations.has(id)),
    );
    expect(Object.fromEntries(done.records)).toMatchObject({ c2: { of: hash('c2'), status: 'draft' } });
    expect(new Map(done.records).get('p1.1')).toBe(report.translations.get('p1.1'));
  });

  it('brings the named units up to date', () => {
    const done = record(report, ['p1.1', 'c2']);
    expect(done).toMatchObject({ changed: ['p1.1'] });
    expect('records' in done && new Map(done.records).get('p1.1')).toEqual({ of: hash('p1.1'), status: 'draft' });
  });

  it('leaves what a person has read, and refuses to make it a draft without being told', () => {
    expect(record(report, ['c1', 'c4'])).toMatchObject({ changed: [] });
    const changed = withRecords((each, id) => (id === 'c1' || id === 'c4' ? { ...each, of: '0'.repeat(64) } : each));
    expect(record(changed, ['c1', 'c2', 'c4'])).toEqual({
      refused: [
        expect.stringMatching(/^c1: Gwenno Brynarth has reviewed it .* --draft/),
        expect.stringMatching(/^c4: Gwenno Brynarth has approved it/),
      ],
    });
    const done = record(changed, ['c1'], { draft: true });
    expect('records' in done && new Map(done.records).get('c1')).toEqual({ of: hash('c1'), status: 'draft' });
  });

  it('keeps and changes the language that came first', () => {
    expect(record(report, ['q2'])).toMatchObject({ changed: [] });
    const done = record(report, ['q1'], { from: 'cy' });
    const of = unitHashes(unit(report, 'q1')).cy;
    expect('records' in done && new Map(done.records).get('q1')).toEqual({ from: 'cy', of, status: 'draft' });
  });

  it('refuses units that are not there or are in one language alone, and names them all', () => {
    expect(record(report, ['c99', 'p1.2', 'p2.2'])).toEqual({
      refused: [
        expect.stringContaining('"c99"'),
        expect.stringMatching(/^p1\.2: .*"cy"/),
        expect.stringMatching(/^p2\.2: .*"en"/),
      ],
    });
  });
});
