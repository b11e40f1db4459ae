import { describe, expect, it } from 'vitest';
import type { Languages, Localised } from '../../src/i18n/locale.ts';
import { type Cited, citedTitle } from '../../src/model/cited-title.ts';

const edition = { version: '1.0.0', date: '2024-02-29', official: false };
const record = { edition, translation: { by: 'machine' } } satisfies Partial<Cited['record']>;
const of = (
  title: Localised<string>,
  more: Partial<Cited['record']> = {},
  languages: Languages = ['en', 'cy'],
): Cited => ({ languages, record: { ...record, title, ...more } });
const plain = (...parameters: Parameters<typeof citedTitle>) =>
  citedTitle(...parameters)
    .map(({ value }) => value)
    .join('');

describe('citedTitle', () => {
  it('is the title that was published, with ours in brackets as what it is', () => {
    const title = { en: 'A Shelf for Everyone', cy: 'Silff i Bawb' };
    expect(plain(of(title), 'en')).toBe('A Shelf for Everyone');
    expect(plain(of(title), 'cy')).toBe('A Shelf for Everyone [Silff i Bawb – cyfieithiad answyddogol o’r teitl]');
    expect(citedTitle(of(title), 'cy').map(({ lang }) => lang)).toEqual(['en', 'cy']);
  });

  it('says no more of ours in an official edition than that it is a translation', () => {
    const title = { en: 'A Shelf for Everyone', cy: 'Silff i Bawb' };
    const official = of(title, { edition: { ...edition, official: true } });
    expect(plain(official, 'cy')).toBe('A Shelf for Everyone [Silff i Bawb – cyfieithiad o’r teitl]');
  });

  it('is the reader’s own title where the publisher put out both', () => {
    const title = { en: 'A Shelf for Everyone', cy: 'Silff i Bawb' };
    const published = of(title, { translation: { by: 'publisher' } });
    expect(citedTitle(published, 'cy')).toEqual([{ value: 'Silff i Bawb', lang: 'cy' }]);
    expect(plain(published, 'en')).toBe('A Shelf for Everyone');
  });

  it('has no translation beside it where there is none', () => {
    expect(citedTitle(of({ en: 'Signs' }), 'cy')).toEqual([{ value: 'Signs', lang: 'en' }]);
    expect(citedTitle(of({ en: 'Signs', cy: 'Signs' }), 'cy')).toEqual([{ value: 'Signs', lang: 'en' }]);
    expect(citedTitle(of({ cy: 'Silff i Bawb' }), 'cy')).toEqual([{ value: 'Silff i Bawb', lang: 'cy' }]);
    expect(citedTitle(of({ cy: 'Silff i Bawb' }), 'en')).toEqual([{ value: 'Silff i Bawb', lang: 'cy' }]);
  });

  it('is the Welsh one of a report in Welsh first', () => {
    const report = of({ en: 'A Shelf for Everyone', cy: 'Silff i Bawb' }, {}, ['cy', 'en']);
    expect(plain(report, 'cy')).toBe('Silff i Bawb');
    expect(plain(report, 'en')).toBe('Silff i Bawb [A Shelf for Everyone – unofficial translation of the title]');
  });

  it('has typographic marks', () => {
    expect(plain(of({ en: "A Child's Shelf" }), 'en')).toBe('A Child’s Shelf');
  });
});
