import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/schemas/term.ts';
import { banned, bansOf } from '../../src/translation/banned.ts';
import { excused } from '../../src/translation/excuses.ts';
import { article, gendersOf } from '../../src/translation/grammar/article.ts';
import { lexisOf } from '../../src/translation/grammar/nouns.ts';
import { inserts } from '../../src/translation/inserts.ts';
import { length } from '../../src/translation/length.ts';
import { numbers } from '../../src/translation/numbers.ts';
import { type Passage, passage, withoutNames, withoutQuotedEnglish } from '../../src/translation/passages/passage.ts';
import { unitPassages } from '../../src/translation/passages/report-passages.ts';
import { quotationMarks } from '../../src/translation/quotation-marks.ts';
import { spelling } from '../../src/translation/spelling.ts';
import { soughtTerms, terms } from '../../src/translation/terms.ts';
import { untranslated } from '../../src/translation/untranslated.ts';
import { wordsOf, wordTest } from '../../src/translation/word.ts';
import { paragraph } from '../units.ts';

const prose = (en: string | undefined, cy: string): Passage => passage('p1.1', 'prose', en, cy);

const known = new Set(['mae', 'plant', 'yn', 'hapus', 'sy', 'a', 'y', 'hyn', 'cyd', 'destun', 'Cymru', 'i']);
const nothing = { names: [], initialisms: [], words: [] };
const isWord = wordTest({ correct: (word) => known.has(word) }, nothing);

describe('numbers', () => {
  it.each([
    ['the eleventh block and on ten occasions', 'yr unfed bloc ar ddeg ac ar ddeg achlysur'],
    ['There were 2991 in 1998.', 'Roedd 2,991 yn 1998.'],
    ['seven local authorities', '7 awdurdod lleol'],
    ['In the last fourteen years', 'Dros y pedair blynedd ar ddeg diwethaf'],
    ['twenty-one of them', '21 ohonynt'],
    ['two thirds, a quarter, half', 'dau draean, chwarter, hanner'],
    ['thirty people', 'tri deg o bobl'],
    ['both of them', 'y ddau ohonynt'],
    ['Flying Start', "Dechrau'n Deg"],
    ['one of them', 'un ohonynt'],
    ['36 per cent', '36 y cant'],
    ['eleven of forty', 'un ar ddeg o ddeugain'],
    ['seventy-five', 'saith deg pump'],
    ['two hundred', 'dau gant'],
  ])('agree in “%s” and “%s”', (en, cy) => {
    expect(numbers(prose(en, cy))).toEqual([]);
  });

  it.each([
    ['over 80% of 37', 'dros 80% ohonynt', '-37'],
    ['2012-13', '2012-12', '-13 +12'],
    ['seven authorities', 'wyth awdurdod', '-7 +8'],
    ['twice 5 and 5', '5 ddwywaith', '-5'],
    ['a third of them', 'chwarter ohonynt', '-a third +a quarter'],
  ])('differ in “%s” and “%s”: %s', (en, cy, excerpt) => {
    expect(numbers(prose(en, cy)).map((found) => found.excerpt)).toEqual([excerpt]);
  });
});

describe('quotation marks', () => {
  it('may be straight or curly, as long as there are as many', () => {
    expect(quotationMarks(prose('A "joined up" service', 'Gwasanaeth “cydgysylltiedig”'))).toEqual([]);
    expect(quotationMarks(prose("the 'way we do it'", 'y ‘ffordd rydym’'))).toEqual([]);
    expect(quotationMarks(prose("the children's views", "barn y plant a'u rhieni"))).toEqual([]);
  });

  it('are missed when one is lost, or turned the wrong way', () => {
    expect(quotationMarks(prose('A “joined up” service', 'Gwasanaeth “cydgysylltiedig'))).toHaveLength(1);
    expect(quotationMarks(prose('A “joined up” service', 'Gwasanaeth “cydgysylltiedig“'))).toHaveLength(1);
    expect(quotationMarks(prose("the 'way'", 'y ffordd'))).toHaveLength(1);
    expect(quotationMarks(prose(undefined, 'y “ffordd'))).toHaveLength(1);
  });
});

describe('inserts', () => {
  it('are those of the prose, with its items, and the places and addresses in plain words', () => {
    const [made] = unitPassages(
      paragraph({
        id: 'p1.1',
        prose: {
          en: {
            words: [{ type: 'ref', to: 'c1', children: [{ type: 'text', value: 'www.report.example' }] }],
            items: [[{ type: 'text', value: 'one' }]],
          },
          cy: { words: [{ type: 'lang', lang: 'en', children: [{ type: 'text', value: 'Signs' }] }], items: [] },
        },
      }),
    );
    expect(made?.own).not.toContain('Signs');
    expect(made && inserts(made).map(({ excerpt }) => excerpt)).toEqual([
      'www.report.example',
      '<Ref to="c1">',
      'item 1',
    ]);
    expect(inserts(prose('{n} of {total}', '{n} o {cyfanswm}'))).toHaveLength(2);
    expect(inserts(prose('{n} of {total}', 'o {total}, {n}'))).toEqual([]);
  });
});

describe('length', () => {
  it('asks about prose that is much shorter or longer, not about short words', () => {
    expect(length(prose('a'.repeat(200), 'a'.repeat(139)))).toHaveLength(1);
    expect(length(prose('a'.repeat(200), 'a'.repeat(301)))).toHaveLength(1);
    expect(length(prose('a'.repeat(200), 'a'.repeat(141)))).toEqual([]);
    expect(length(prose('Yes', 'Gallwch wrth gwrs'))).toEqual([]);
    // Twenty-five signs more or fewer are never a sign of anything, twenty-six are.
    expect(length(prose('a'.repeat(30), 'a'.repeat(5)))).toEqual([]);
    expect(length(prose('a'.repeat(30), 'a'.repeat(4)))).toHaveLength(1);
    expect(length(prose('a'.repeat(30), 'a'.repeat(56)))).toHaveLength(1);
    expect(length(passage('q1', 'spoken', 'a'.repeat(200), 'a'.repeat(130)))).toEqual([]);
  });
});

describe('spelling', () => {
  it('names each unknown word once, and takes short words off its end', () => {
    expect(
      spelling(prose(undefined, 'Mae’r plant sy’n hapos, yn hapos'), isWord).map(({ excerpt }) => excerpt),
    ).toEqual(['hapos']);
  });

  it('passes what is written short with its point, and not without it', () => {
    const found = (cy: string) => spelling(prose(undefined, cy), isWord).map(({ excerpt }) => excerpt);
    expect(found('Mae tt. a t. yn ll. a ell.')).toEqual([]);
    expect(found('Mae t a ll yn ell')).toEqual(['t', 'll', 'ell']);
  });

  it('passes what is marked as English, addresses, code, c10 and parts of hyphened words', () => {
    expect(spelling(prose(undefined, 'Mae c10 yn `code` {n} www.report.example a cyd-destun'), isWord)).toEqual([]);
    expect(wordsOf('mae’r c10, 2il').map(({ word }) => word)).toEqual(["mae'r"]);
  });

  it('passes allowed words in any mutation, names only as they are, and names of several words only whole', () => {
    const allowed = {
      names: ['Katy Young', 'Meic'],
      initialisms: ['AGC'],
      words: [{ word: 'cwcis', attested: 'there' }],
    };
    const test = wordTest({ correct: (word) => known.has(word) }, allowed);
    const found = (cy: string) =>
      spelling(withoutNames(prose(undefined, cy), allowed.names), test).map(({ excerpt }) => excerpt);
    expect(found('cwcis gwcis chwcis Katy Young Meic AGC')).toEqual([]);
    expect(found('Katy Feic')).toEqual(['Katy', 'Feic']);
  });
});

describe('untranslated', () => {
  it('names the sentence that is English, and only that', () => {
    const cy = 'Mae plant yn hapus. This one was left in English. Mae hyn yn hapus.';
    expect(untranslated(prose(undefined, cy), isWord).map(({ excerpt }) => excerpt)).toEqual([
      'This one was left in English.',
    ]);
    expect(untranslated(prose(undefined, 'Signs of'), isWord)).toHaveLength(1);
    expect(untranslated(prose(undefined, 'Meic'), isWord)).toEqual([]);
  });

  it('leaves out what notes quote from the English', () => {
    const note = prose('“sighted” stands where “cited” is meant.', '“sighted” y hyn “cited”.');
    expect(spelling(withoutQuotedEnglish(note), isWord)).toEqual([]);
    expect(spelling(withoutQuotedEnglish({ ...note, en: 'It stands there.' }), isWord)).toHaveLength(2);
  });
});

const term = (more: Partial<Term> & Pick<Term, 'en' | 'cy'>): Term => ({
  confidence: 'high',
  source: 'a test',
  ...more,
});
const glossary = [
  term({ en: 'social worker', cy: 'gweithiwr cymdeithasol', gender: 'm', plural: 'gweithwyr cymdeithasol' }),
  term({ en: 'chapter', cy: 'pennod', gender: 'f', avoid: ['adran o lyfr'] }),
  term({ en: 'care plan', cy: 'cynllun gofal', gender: 'm', also: ['cynllunio gofal'] }),
  term({ en: 'plan', cy: 'cynllun', gender: 'm' }),
  term({ en: 'home (page)', cy: 'hafan' }),
  term({ en: 'victim / survivor', cy: 'dioddefwr / goroeswr', gender: 'm' }),
  term({ en: 'Service Board (SB)', cy: 'Bwrdd Gwasanaethau (BG)', gender: 'm' }),
  term({ en: 'change agent', cy: 'cyfrwng newid', confidence: 'low' }),
  term({ en: 'young person', cy: 'person ifanc', gender: 'm', plural: 'pobl ifanc' }),
  term({ en: 'head of service', cy: 'pennaeth gwasanaeth', gender: 'm', plural: 'penaethiaid gwasanaeth' }),
  term({ en: 'multi-agency', cy: 'amlasiantaeth' }),
];

describe('terms', () => {
  const sought = soughtTerms(glossary);
  it.each([
    ['Social workers wrote it', 'Gan weithwyr cymdeithasol'],
    ['two chapters', 'dwy bennod'],
    ['the care plan', 'y gwaith o gynllunio gofal'],
    ['at home', 'gartref'],
    ['a survivor', 'goroeswr'],
    ['the SB', 'y BG'],
    ['change agents', 'rhai sy’n newid'],
    ['Young people and heads of service', 'Gan bobl ifanc a phenaethiaid gwasanaeth'],
    ['sb', 'sb'],
    ['multi-agency-led work', 'gwaith'],
    ['a care plan', 'cynllun-gofal'],
    ['social workers’ plans', 'cynllun y gweithiwr cymdeithasol’n dda'],
  ])('stand in the Welsh of “%s”: “%s”', (en, cy) => {
    expect(terms(prose(en, cy), sought)).toEqual([]);
  });

  it.each([
    ['social-workers', 'y swyddogion', ['social worker']],
    ['a care plan', 'cynllun', ['care plan']],
    ['a chapter on a victim', 'adran ar hyn', ['victim / survivor', 'chapter']],
    ['Young people’s views', 'barn plant', ['young person']],
    ['all heads of service', 'pob rheolwr', ['head of service']],
    ['each head of service’s plan', 'cynllun pob rheolwr', ['head of service']],
    ['multiagency work', 'gwaith', ['multi-agency']],
  ])('are missed in the Welsh of “%s”: “%s”', (en, cy, missing) => {
    expect(terms(prose(en, cy), sought).map(({ excerpt }) => excerpt)).toEqual(missing);
  });
});

describe('the article', () => {
  const genders = gendersOf(glossary, lexisOf(glossary, []));
  it.each(['y bennod', "i'r bennod", 'y cynllun', 'y bobl', 'y penodau', 'y gweithiwr'])('is right in “%s”', (cy) => {
    expect(article(prose(undefined, cy), genders)).toEqual([]);
  });
  it.each(['y pennod', "i'r pennod", 'y gynllun', 'Y weithiwr'])('is wrong in “%s”', (cy) => {
    expect(article(prose(undefined, cy), genders)).toHaveLength(1);
  });
});

describe('banned forms', () => {
  const list = bansOf({ en: 'ABCD', cy: 'DCBA' }, glossary);
  it.each(['Pan mae', 'yn bosib', "o'r proses", 'a & b', 'gan ABCD', 'adran o lyfr', 'copio’r'])(
    'are found: %s',
    (cy) => {
      expect(banned(prose(undefined, cy), list)).toHaveLength(1);
    },
  );
  it.each(['Pan fo', 'posibl', 'posibilrwydd', 'copïo', 'y proseswr', 'gan DCBA'])('are not %s', (cy) => {
    expect(banned(prose(undefined, cy), list)).toEqual([]);
  });
});

describe('excuses', () => {
  const [finding] = numbers(prose('7', ''));
  const excuse = { unit: 'p1.1', check: 'numbers' as const, excerpt: '-7', reason: 'a reason' };
  it('excuse the finding that they name, and no other', () => {
    const list = finding ? [finding, { ...finding, unit: 'p1.2' }] : [];
    expect(excused(list, [excuse])).toMatchObject({ left: [{ unit: 'p1.2' }], used: 1, idle: [] });
  });
  it('that excuse nothing are named', () => {
    expect(excused([], [excuse]).idle).toHaveLength(1);
  });
});

describe('words marked as English', () => {
  const marked = passage('note n1', 'prose', '“care plan” is meant', '“<Lang is="en">care plan</Lang>” y hyn');
  it('are read as they are shown, and not as Welsh', () => {
    expect(marked.cy).toBe('“care plan” y hyn');
    expect(quotationMarks(marked)).toEqual([]);
    expect(spelling(marked, isWord)).toEqual([]);
    expect(terms(marked, soughtTerms(glossary))).toEqual([]);
  });
});
