import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { words } from '../../../src/i18n/words.ts';
import { type Report, unit } from '../../../src/model/report.ts';
import {
  draftMeaning,
  languageNames,
  noticeWords,
  shortNotice,
  statusWords,
  termsWords,
} from '../../../src/model/translation/notice.ts';
import type { TranslationMaker } from '../../../src/schemas/translation.ts';
import { report } from '../../invented-report.ts';

const made = (translation: TranslationMaker | undefined, official = false): Report => ({
  ...report,
  record: { ...report.record, translation, edition: { ...report.record.edition, official } },
});
const machine = { by: 'machine' } as const;
const reread = { by: 'machine', rereadBy: 'machine' } as const;
const person = { by: 'person', name: 'Non Brynarth' } as const;
const body = { by: 'body', name: { en: 'Translation Unit', cy: 'Uned Gyfieithu' } } as const;
const publisher = { by: 'publisher' } as const;

const units = (...ids: string[]) => ids.map((id) => unit(report, id));
const notice = (of: Report, locale: Locale, ...ids: string[]) => noticeWords(of, locale, units(...ids))?.text;

/** Everything that is said of a translation, in one language. */
const allWords = (of: Report, locale: Locale): string =>
  [
    notice(of, locale, 'c2', 'c3', 'q2'),
    notice(of, locale, 'c1', 'c2'),
    ...[true, false].flatMap((isChecked) => statusWords(of, locale, { isChecked, isBothWays: true })),
    ...(of.record.translation?.by === 'publisher'
      ? []
      : (['unchecked', 'partly-checked'] as const).map((each) => shortNotice(of, each, locale))),
    draftMeaning(of, locale),
    termsWords(of, locale),
  ].join('\n');

describe('the notice of a page', () => {
  it('says that a machine made it, and read it again only where it did', () => {
    expect(notice(made(reread), 'cy', 'c2')).toBe(
      'Cyfieithiad answyddogol yw hwn, a luniwyd ar gyfer yr argraffiad hwn gan beiriant (model iaith) ac a ailddarllenwyd gan beiriant. Nid oes neb wedi’i wirio eto. Os oes gwahaniaeth rhwng y ddau destun, dylech ddibynnu ar y testun Saesneg.',
    );
    expect(notice(made(machine), 'cy', 'c2')).not.toContain('ailddarllenwyd');
    expect(noticeWords(made(machine), 'cy', units('c2'))?.title).toBe('Cyfieithiad Cymraeg drafft.');
  });

  it('speaks of another text in that language only where the publisher has put one out', () => {
    const told = (more: object) => notice(made({ ...reread, ...more }), 'cy', 'c2');
    expect(told({})).not.toContain('a gyhoeddwyd');
    expect(told({ publishedElsewhere: true })).toContain(
      'Nid oes neb wedi’i wirio eto, ac nid hon yw’r fersiwn Gymraeg a gyhoeddwyd. ',
    );
    // Not of the few words that were first written in Welsh: what was published is the report in Welsh.
    expect(notice(made({ ...reread, publishedElsewhere: true }), 'en', 'q2', 'c2')).not.toContain('published');
  });

  it('tells a page of translations from one that has some among its words', () => {
    expect(notice(made(reread), 'en', 'q2', 'c2')).toBe(
      'Some of these words were first written in Welsh. Their English is an unofficial translation made for this edition by a machine (a language model) and read again by machine. No person has checked it yet. If the two differ, rely on the Welsh text.',
    );
    expect(notice(made(reread), 'en', 'q2')).toContain('This is an unofficial translation');
    expect(notice(made(reread), 'cy', 'c2', 'q2')).toContain(
      'Ysgrifennwyd rhai o’r geiriau hyn yn Saesneg yn gyntaf. Cyfieithiad answyddogol yw eu fersiwn Gymraeg, ',
    );
  });

  it('says the same in a line, of the whole or of a part, whoever made it', () => {
    const line = (of: Report, locale: Locale, ...ids: string[]) => noticeWords(of, locale, units(...ids))?.line;
    expect(line(made(reread), 'cy', 'c2')).toBe('Drafft: cyfieithiad gan beiriant, heb i neb ei wirio.');
    expect(line(made(machine), 'en', 'q2', 'c2')).toBe(
      'Translated in part. Draft: translated by machine, not checked by anybody.',
    );
    expect(line(made(person, true), 'cy', 'c2')).toBe('Drafft (cyfieithydd: Non Brynarth), heb i neb arall ei wirio.');
    expect(line(made(body), 'en', 'q2')).toBe('Draft: translated by Translation Unit, not checked by anybody else.');
    expect(noticeWords(made(publisher), 'cy', units('c2'))).toBeUndefined();
  });

  it('names the translator', () => {
    expect(notice(made(person), 'cy', 'c2')).toContain(
      'Cyfieithiad answyddogol yw hwn. Cyfieithydd: Non Brynarth. Nid oes neb arall wedi’i wirio eto.',
    );
    expect(notice(made(body, true), 'en', 'q2')).toContain(
      'This is a translation. Translator: Translation Unit. Nobody else has checked it yet.',
    );
    expect(notice(made(body), 'cy', 'c2')).toContain('Cyfieithydd: Uned Gyfieithu.');
    expect(shortNotice(made(person), 'unchecked', 'en')).toBe(
      'Unofficial draft translation (translator: Non Brynarth) – not checked by anybody else',
    );
  });

  it('is none where the publisher put out both', () => {
    expect(locales.map((locale) => notice(made(publisher), locale, 'c2', 'q2'))).toEqual([undefined, undefined]);
  });

  it('is made of no words that nobody answers for', () => {
    expect(() => notice(made(undefined), 'cy', 'c2')).toThrow('No "translation" of report.json');
  });
});

describe('all that is said of a translation', () => {
  const machines = /machine|beiriant|peiriant/;
  const unofficial = /unofficial|answyddogol/i;

  it.each([
    ['a machine', machine, true],
    ['a machine that read it again', reread, true],
    ['a person', person, false],
    ['a body', body, false],
    ['the publisher', publisher, false],
  ] as const)('speaks of machines only where it was made by one: %s', (_, maker, isMachine) => {
    for (const locale of locales)
      for (const official of [true, false])
        expect(machines.test(allWords(made(maker, official), locale))).toBe(isMachine);
  });

  it.each([machine, reread, person, body])('calls it unofficial where the edition is, and only there: %o', (maker) => {
    for (const locale of locales) {
      expect(allWords(made(maker, false), locale)).toMatch(unofficial);
      expect(allWords(made(maker, true), locale)).not.toMatch(unofficial);
    }
  });

  it('says of what the publisher put out that it did, and whoever adds to it that they do', () => {
    expect(statusWords(made(publisher), 'en', { isChecked: false, isBothWays: false })).toEqual([
      'The report was published in both languages by its publisher, Brynarth Reading Office. This page counts only what was not so published.',
    ]);
    expect(termsWords(made(publisher), 'cy')).toBeUndefined();
    expect(draftMeaning(made(publisher), 'en')).toBe('words that this edition adds, checked by no person');
  });
});

describe('the page about the translation', () => {
  it('says how it was made in the edition’s own words where there are some', () => {
    const how = { en: 'By a reading group.', cy: 'Gan grŵp darllen.' };
    const told = (maker: TranslationMaker) =>
      statusWords(made(maker), 'en', { isChecked: false, isBothWays: false })[1];
    expect(told({ ...person, how })).toBe('By a reading group. Nobody else has read, corrected or approved any of it.');
    expect(told(person)).toContain('Translator: Non Brynarth. Nobody else');
    expect(told(machine)).toContain('drafted by a machine (a language model). No person has read');
  });

  it('says what has been checked, and of words first written in the other language', () => {
    const [kind, how, otherWay] = statusWords(made({ ...machine, publishedElsewhere: true }), 'cy', {
      isChecked: true,
      isBothWays: true,
    });
    expect(kind).toMatch(/^Nid fersiwn Gymraeg gyhoeddedig yr adroddiad yw’r Gymraeg yn yr argraffiad hwn\. /);
    expect(how).toContain(words('cy').translation.made.status.checked);
    expect(otherWay).toMatch(
      /^Ysgrifennwyd rhai darnau yn Gymraeg yn gyntaf\. Lluniwyd y fersiwn Saesneg ohonynt yn yr un modd/,
    );
  });
});

it('the glossary says that no person has checked its words only while no person has read any', () => {
  const drafts = new Map(
    [...report.translations].map(([id, { of }]) => [id, { of, status: 'draft' as const }] as const),
  );
  expect(termsWords({ ...made(machine), translations: drafts }, 'en')).toContain('no person has checked it');
  expect(termsWords(made(machine), 'en')).toBe('The Welsh is what the translation chose.');
  expect(termsWords({ ...made(person), translations: drafts }, 'en')).not.toContain('no person');
});

it('the names of languages are mutated where Welsh asks for it', () => {
  expect(languageNames('cy', 'cy')).toEqual({
    translation: 'Cymraeg',
    translationSoft: 'Gymraeg',
    original: 'Saesneg',
    originalSoft: 'Saesneg',
  });
});
