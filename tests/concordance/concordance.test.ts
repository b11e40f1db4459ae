import { describe, expect, it } from 'vitest';
import { type ConcordanceRow, concordance, concordances, rowWord } from '../../src/concordance/concordance.ts';
import { concordanceNumbers } from '../../src/concordance/numbers.ts';
import type { Locale, Localised } from '../../src/i18n/locale.ts';
import { mapLocalised } from '../../src/i18n/locale.ts';
import { inFull } from '../../src/model/statistic/value.ts';
import { type Prose, plainProse, type Unit } from '../../src/model/unit/unit.ts';
import type { Name } from '../../src/schemas/name.ts';
import { welshGuide } from '../../src/search/welsh/guide.ts';
import { welshRadicals } from '../../src/search/welsh/installed.ts';
import { report } from '../invented-report.ts';
import { paragraph } from '../units.ts';

const guide = welshGuide(welshRadicals(), { families: [['plentyn', 'plant']], words: [] });

const unit = (id: string, prose: Localised<Prose>): Unit => paragraph({ id, prose });
const plain = (id: string, text: Localised<string>): Unit => unit(id, mapLocalised(text, plainProse));
const letters = (units: Unit[], locale: Locale) =>
  concordance({ languages: ['en', 'cy'], units, names: [] }, locale, guide);

/** "plant (blant, phlant): a b" of a word, "blant → plant" of a form that leads to one. */
function line(row: ConcordanceRow): string {
  if ('reference' in row) return `${row.reference.word} → ${row.reference.see.map(({ word }) => word).join(', ')}`;
  const { word, forms, units } = row.entry;
  return `${word}${forms.length > 0 ? ` (${forms.join(', ')})` : ''}: ${units.map(({ id }) => id).join(' ')}`;
}
const lines = (units: Unit[], locale: Locale) => letters(units, locale).flatMap(({ rows }) => rows.map(line));
const wordsIn = (units: Unit[], locale: Locale) => letters(units, locale).flatMap(({ rows }) => rows.map(rowWord));

describe('the concordance of English', () => {
  it('has a word once for all its endings, under the most frequent, with its units in printed order', () => {
    const units = [
      plain('a', { en: 'The toolkit helps.' }),
      plain('b', { en: 'Toolkits, and a toolkit.' }),
      plain('c', { en: 'It helped.' }),
    ];
    expect(lines(units, 'en')).toEqual(['helps (helped): a c', 'toolkit (toolkits): a b']);
  });

  it('leaves out little words, contractions, figures, single letters and addresses', () => {
    expect(
      wordsIn(
        [plain('a', { en: 'We don’t, we’ve 78% in 2012, e.g. X at www.some-where.example. Done: visits' })],
        'en',
      ),
    ).toEqual(['visits']);
  });

  it('keeps a capital that a word always has, and not one that a sentence gave it', () => {
    const units = [plain('a', { en: 'Visits to Wales. “Families” of CSSIW visited; the census. Census forms' })];
    expect(wordsIn(units, 'en')).toEqual(['census', 'CSSIW', 'families', 'forms', 'visits', 'Wales']);
  });

  it('knows the capital of a name that only begins lines', () => {
    const name = { kind: 'person' as const, name: { en: 'Ann Beach', cy: 'Ann Beach' } };
    const found = concordance(
      { languages: ['en', 'cy'], units: [plain('a', { en: 'Beach walks' })], names: [name] },
      'en',
      guide,
    );
    expect(found.flatMap(({ rows }) => rows.map(rowWord))).toEqual(['Beach', 'walks']);
  });

  it('lists a word with a hyphen whole, and its parts as far as they stand alone', () => {
    const units = [plain('a', { en: 'multi-agency working' }), plain('b', { en: 'an agency' })];
    expect(lines(units, 'en')).toEqual(['agency: a b', 'multi-agency: a', 'working: a']);
  });

  it('leaves out what an apostrophe adds', () => {
    expect(lines([plain('a', { en: 'the child’s plan' }), plain('b', { en: 'a child' })], 'en')[0]).toBe('child: a b');
  });

  it('orders words by letters, without regard to accents', () => {
    const units = [plain('a', { en: 'zebra école eclair edge' })];
    expect(wordsIn(units, 'en')).toEqual(['eclair', 'école', 'edge', 'zebra']);
  });
});

describe('the concordance of Welsh', () => {
  it('has a word under its radical and its family, and leads there from forms that begin otherwise', () => {
    const units = [
      plain('a', { cy: 'i blant' }),
      plain('b', { cy: 'plant a phlant' }),
      plain('c', { cy: 'y plentyn' }),
      plain('d', { cy: 'y plant' }),
    ];
    expect(lines(units, 'cy')).toEqual([
      'blant → plentyn',
      'plant → plentyn',
      'plentyn (blant, plant, phlant): a b c d',
      'phlant → plentyn',
    ]);
  });

  it('leads from a form to the place of its word', () => {
    const [b] = letters([plain('a', { cy: 'i blant' })], 'cy');
    expect(b).toMatchObject({
      letter: 'B',
      count: 0,
      rows: [{ reference: { word: 'blant', see: [{ word: 'plentyn', letter: 'p', anchor: 'w-plentyn' }] } }],
    });
  });

  it('goes by the letters of the Welsh alphabet', () => {
    const units = [plain('a', { cy: 'cysur chwarae dŵr ddoe ffenestr lwc llais nos angen rhaw rhif safon theatr tŷ' })];
    const found = letters(units, 'cy').map(
      ({ letter, name, rows }) => `${letter} ${name}: ${rows.map(rowWord).join(' ')}`,
    );
    expect(found).toEqual([
      'A a: angen',
      'C c: cysur',
      'Ch ch: chwarae',
      'D d: dŵr',
      'Dd dd: ddoe',
      'Ff ff: ffenestr',
      'L l: lwc',
      'Ll ll: llais',
      'N n: nos',
      'Rh rh: rhaw rhif',
      'S s: safon',
      'T t: tŷ',
      'Th th: theatr',
    ]);
  });

  it('takes a form of two words for the one that the report has unmutated', () => {
    expect(lines([plain('a', { cy: 'o fodd i fodd' })], 'cy')).toContain('bodd (fodd): a');
    const units = [plain('a', { cy: 'fodd bynnag' }), plain('b', { cy: 'yr un modd' })];
    expect(lines(units, 'cy')).toEqual(['fodd → modd', 'modd (fodd): a b', 'un: b']);
  });

  it('takes no initials for mutations', () => {
    expect(wordsIn([plain('a', { cy: 'gwaith GICiD' })], 'cy')).toEqual(['GICiD', 'gwaith']);
  });

  it('gives the capital of a name to a radical that the text does not have', () => {
    expect(lines([plain('a', { cy: 'byw yng Nghymru' })], 'cy')).toContain('Cymru (Nghymru): a');
  });
});

describe('a Welsh headword', () => {
  const names: Name[] = [
    { kind: 'person', name: { en: 'Ann Regan', cy: 'Ann Regan' } },
    { kind: 'model', name: { en: 'Signs of Safety', cy: 'Signs of Safety' } },
    { kind: 'body', name: { en: 'Public Health', cy: 'Iechyd Cyhoeddus' } },
  ];
  const headwords = (cy: string, title?: string): string[] =>
    concordance(
      {
        languages: ['en', 'cy'],
        units: [{ ...plain('a', { cy }), ...(title ? { title: { cy: title } } : {}) }],
        names,
      },
      'cy',
      guide,
    ).flatMap(({ rows }) =>
      rows.flatMap((row) => ('entry' in row ? [`${row.entry.lang === 'en' ? 'en ' : ''}${row.entry.word}`] : [])),
    );

  it.each([
    ['gan Dr Regan a Gill', 'Dr Gill Regan'],
    ['gan Iechyd Gyhoeddus yng Ngorllewin Cymru', 'Cyhoeddus Cymru Gorllewin Iechyd'],
    ["o'r fath, yr un fath", 'math un'],
    ['canfu, nododd, gwelodd, dywedodd, gofynnodd', 'canfod dweud gofyn gweld nodi'],
    ['cododd, asesodd, gweithiwyd, cefnogwyd, dangosodd, edrychwyd', 'asesu cefnogi codi dangos edrych gweithio'],
    ['cafodd hi, fe gawson nhw, chafwyd', 'cael'],
    ['fe wnaethon nhw a daeth, ni ddaeth, aethon', 'dod gwneud mynd'],
    ['gellir, ni ellir, gallai, all hi', 'gallu'],
    ['phob dim, ym mhob un, thrwy, ryw, rai, fy mod', 'un'],
    ['er lles y Les, yn wir', 'gwir lles'],
    ['gref, gwell, gwaethaf, hŷn, y drydedd', 'cryf da drwg hen trydydd'],
    ['gweler www.events-documents.example/plant', 'gweld'],
  ])('of “%s” is a dictionary form: %s', (cy, words) => {
    expect(headwords(cy).join(' ')).toBe(words);
  });

  it('is none of an English name, in titles and in prose', () => {
    expect(headwords('defnyddio Signs of Safety', 'Signs of Safety')).toEqual(['defnyddio', 'en Safety', 'en Signs']);
  });

  it('has n and g apart in names of persons and in English words', () => {
    const named = [{ kind: 'person' as const, name: { en: 'Angela Young', cy: 'Angela Young' } }];
    const found = concordance(
      { languages: ['en', 'cy'], units: [plain('a', { cy: 'agor, anabl, Angela, anodd, angen' })], names: named },
      'cy',
      guide,
    );
    expect(found.flatMap(({ rows }) => rows.map(rowWord))).toEqual(['agor', 'angen', 'anabl', 'Angela', 'anodd']);
  });
});

describe('words in the other language', () => {
  it('are listed as such where a unit is not translated', () => {
    const [row] = letters([plain('a', { en: 'children' })], 'cy').flatMap(({ rows }) => rows);
    expect(row).toMatchObject({ entry: { word: 'children', lang: 'en' } });
    expect(letters([plain('a', { en: 'children' })], 'cy')[0]?.letter).toBe('Ch');
  });

  it('are listed as such where the text marks them', () => {
    const words: Prose = {
      words: [
        { type: 'text', value: 'model ' },
        { type: 'lang', lang: 'en', children: [{ type: 'text', value: 'Signs' }] },
      ],
      items: [],
    };
    const rows = letters([unit('a', { cy: words })], 'cy').flatMap((letter) => letter.rows);
    expect(rows.map((row) => ('entry' in row ? `${row.entry.lang} ${row.entry.word}` : ''))).toEqual([
      'cy model',
      'en Signs',
    ]);
  });

  it('have an id of their own beside a word that is written alike', () => {
    const units = [plain('a', { cy: 'person' }), plain('b', { en: 'person' })];
    const anchors = letters(units, 'cy').flatMap(({ rows }) =>
      rows.map((row) => ('entry' in row ? row.entry.anchor : '')),
    );
    expect(anchors.sort()).toEqual(['w-person', 'w-person-2']);
  });
});

describe('concordances', () => {
  it('says in which languages a letter has words', () => {
    const units = [
      plain('a', { en: 'children visit', cy: 'chwarae addysg' }),
      plain('b', { en: 'advice', cy: 'addysg' }),
    ];
    const both = concordances({ languages: ['en', 'cy'], units, names: [] }, guide);
    const pages = (locale: Locale) => both[locale].map(({ target }) => `${target.letter} ${target.in.join(' ')}`);
    expect(pages('en')).toEqual(['a cy en', 'c en', 'v en']);
    expect(pages('cy')).toEqual(['a cy en', 'ch cy']);
  });

  it.each(['en', 'cy'] as const)('lead to every unit of a report without names and families (%s)', (locale) => {
    const found = concordance(report, locale, welshGuide(welshRadicals(), report.welsh)).flatMap(({ rows }) =>
      rows.flatMap((row) => ('entry' in row ? row.entry.units : [])),
    );
    expect(report.units.filter((each) => !found.includes(each)).map(({ id }) => id)).toEqual([]);
    const ids = concordance(report, locale, guide).flatMap(({ rows }) =>
      rows.flatMap((row) => ('entry' in row ? row.entry.anchor : [])),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the numbers', () => {
  it('stand from the smallest to the largest, ranges by their lower end, and missing ones not at all', () => {
    const values = concordanceNumbers(report).map(({ unit, observation: { value } }) => {
      const full = value === null ? Number.NaN : inFull(value, unit.statistic.unit);
      return typeof full === 'number' ? full : full.low;
    });
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});
