import { describe, expect, it } from 'vitest';
import { type Edit, replace } from '../../edited.ts';
import { problemsOfSmall } from '../../small-report.ts';

const en = 'sections/introduction.en.mdx';
const cy = 'sections/introduction.cy.mdx';
const records = 'statistics.json';

/** A replacement of the last place at which the words stand. */
const replaceLast =
  (from: string, to: string): Edit =>
  (text) => {
    const at = text.lastIndexOf(from);
    if (at < 0) throw new Error(`The file has no ${JSON.stringify(from)}.`);
    return text.slice(0, at) + to + text.slice(at + from.length);
  };

/** What is wrong, in which file, and everything that is then said. */
type Case = [wrong: string, file: string, edit: Edit, said: string[]];
const cases: Case[] = [
  [
    'a number that no English words mark',
    en,
    replace('<Stat of="s2">over 80%</Stat>', 'over 80%'),
    [
      'statistics.json:44:10 s2: the English of introduction-1 marks it nowhere, its Welsh once, at sections/introduction.cy.mdx:5:98. Write <Stat of="s2">…</Stat> around the same number',
    ],
  ],
  [
    'a number that no Welsh words mark',
    cy,
    replace('<Stat of="s2">dros 80%</Stat>', 'dros 80%'),
    [
      'statistics.json:44:10 s2: the Welsh of introduction-1 marks it nowhere, its English once, at sections/introduction.en.mdx:5:99. Write <Stat of="s2">…</Stat> around the same number',
    ],
  ],
  [
    'a mark of an unknown statistic',
    en,
    replace('of="s2"', 'of="s22"'),
    [
      'sections/introduction.en.mdx:5:99 no statistic has the id "s22". Did you mean "s2"?',
      'statistics.json:44:10 s2: the English of introduction-1 marks it nowhere, its Welsh once, at sections/introduction.cy.mdx:5:98. Write <Stat of="s2">…</Stat> around the same number',
    ],
  ],
  [
    'a mark of a unit that is no statistic',
    en,
    replace('of="s2"', 'of="introduction-2"'),
    [
      'sections/introduction.en.mdx:5:99 no statistic has the id "introduction-2". Correct it, or add what it names',
      'statistics.json:44:10 s2: the English of introduction-1 marks it nowhere, its Welsh once, at sections/introduction.cy.mdx:5:98. Write <Stat of="s2">…</Stat> around the same number',
    ],
  ],
  [
    'English words that say another number',
    en,
    replace('2991', '2992'),
    [
      'statistics.json:23:11 s1: text.en is no exact run of the words of introduction-1. Copy it from the block',
      'sections/introduction.en.mdx:5:19 <Stat of="s1">2992</Stat> says 2992, and statistics.json:31:15 has 2991. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'Welsh words that say another number',
    cy,
    replace('2,991', '2,992'),
    [
      'statistics.json:24:11 s1: text.cy is no exact run of the words of introduction-1. Copy it from the block',
      'sections/introduction.cy.mdx:5:23 <Stat of="s1">2,992</Stat> says 2992, and statistics.json:31:15 has 2991. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'Welsh number words that say another number',
    cy,
    replace('bump neu', 'bedwar neu'),
    [
      'statistics.json:93:11 s4: text.cy is no exact run of the words of introduction-2. Copy it from the block',
      'sections/introduction.cy.mdx:7:74 <Stat of="s4">bedwar neu chwe</Stat> says between 4 and 6, and statistics.json:96:13 has between 5 and 6. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'Welsh words that say another number where it is repeated',
    cy,
    replace('>pump neu', '>bedwar neu'),
    [
      'sections/introduction.cy.mdx:9:12 <Stat of="s4">bedwar neu chwech</Stat> says between 4 and 6, and statistics.json:96:13 has between 5 and 6. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'a repeated number that only one language marks',
    cy,
    replace('<Stat of="s4">pump neu chwech</Stat>', 'pump neu chwech'),
    [
      'statistics.json:82:10 s4: the Welsh of introduction-3 marks it nowhere, its English once, at sections/introduction.en.mdx:9:7. Write <Stat of="s4">…</Stat> around the same number',
    ],
  ],
  [
    'a record of another value',
    records,
    replace('"value": 80', '"value": 81'),
    [
      'sections/introduction.en.mdx:5:99 <Stat of="s2">over 80%</Stat> says over 80%, and statistics.json:58:13 has over 81%. Make the two agree; the report\'s own words stay as they are',
      'sections/introduction.cy.mdx:5:98 <Stat of="s2">dros 80%</Stat> says over 80%, and statistics.json:58:13 has over 81%. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'a record of another bound',
    records,
    replace('"bound": "over"', '"bound": "about"'),
    [
      'sections/introduction.en.mdx:5:99 <Stat of="s2">over 80%</Stat> says over 80%, and statistics.json:59:13 has about 80%. Make the two agree; the report\'s own words stay as they are',
      'sections/introduction.cy.mdx:5:98 <Stat of="s2">dros 80%</Stat> says over 80%, and statistics.json:59:13 has about 80%. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'a record of another unit',
    records,
    replace('"unit": "percent"', '"unit": "people"'),
    [
      'statistics.json:105:3 percent: no statistic has this unit. Take the record out',
      'sections/introduction.en.mdx:5:99 <Stat of="s2">over 80%</Stat> is a percentage, and statistics.json:57:12 counts something else. Make the two agree; the report\'s own words stay as they are',
      'sections/introduction.cy.mdx:5:98 <Stat of="s2">dros 80%</Stat> is a percentage, and statistics.json:57:12 counts something else. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'an observation of another value',
    records,
    replace('"value": 5725', '"value": 5752'),
    [
      'sections/introduction.en.mdx:5:56 <Stat of="s1">5725</Stat> says 5725, and statistics.json:37:15 has 5752. Make the two agree; the report\'s own words stay as they are',
      'sections/introduction.cy.mdx:5:60 <Stat of="s1">5,725</Stat> says 5725, and statistics.json:37:15 has 5752. Make the two agree; the report\'s own words stay as they are',
    ],
  ],
  [
    'a bound outside the mark',
    en,
    replace('<Stat of="s2">over 80%</Stat>', 'over <Stat of="s2">80%</Stat>'),
    [
      'sections/introduction.en.mdx:5:104 <Stat of="s2">80%</Stat> stands beside "over", which bounds its number; statistics.json:58:13 has over 80%. Take these words into the mark',
    ],
  ],
  [
    'a mark with words that are no number',
    en,
    replace('<Stat of="s2">over 80%</Stat> read', '<Stat of="s2">over 80% read</Stat>'),
    [
      'sections/introduction.en.mdx:5:99 <Stat of="s2">over 80% read</Stat> states no one number that can be read; statistics.json:58:13 has over 80%. Mark its number with the words that bound it, and nothing else, as in "78%", "over 80%", "approximately half", "54 to 167", "two-thirds", "more than a third (36 per cent)", "at least 40", "one in six", "minus 3", "£2.3 million"',
    ],
  ],
  [
    'a mark in a heading',
    en,
    (text) => `${text}\n## The <Stat of="s4">five or six</Stat> desks\n`,
    [
      'sections/introduction.en.mdx:11:1 a section has no headings inside; its title stands in its frontmatter. Take this one out, or make a paragraph of it',
      'sections/introduction.en.mdx:11:8 <Stat of="s4"> is in no paragraph and no list. Take it out, and leave its words',
    ],
  ],
  [
    'fewer marks than observations',
    en,
    replace('<Stat of="s1">5725</Stat>', '5725'),
    [
      'statistics.json:37:15 s1: no mark in the English of introduction-1 is left for 5725; the last is at sections/introduction.en.mdx:5:19. Write <Stat of="s1">…</Stat> around its number',
    ],
  ],
  [
    'more marks than values',
    en,
    replace('320</Stat> per', '320</Stat> <Stat of="s3">per</Stat>'),
    [
      'sections/introduction.en.mdx:7:39 <Stat of="s3">per</Stat> is mark 2 in introduction-2, and statistics.json:63:10 has one value. Take the mark away, or add the value to the record',
    ],
  ],
  [
    'words that do not stand in the block',
    records,
    replace('over 80% read', 'over 80% reads'),
    ['statistics.json:54:11 s2: text.en is no exact run of the words of introduction-1. Copy it from the block'],
  ],
  [
    'words that do not hold the number',
    records,
    replace('over 80% read', 'of them asked why'),
    [
      'statistics.json:54:11 s2: text.en does not hold its number “over 80%” at sections/introduction.en.mdx:5:99. Take in the words around it',
    ],
  ],
  [
    'words that are missing in a language',
    records,
    replace(',\n    "cy": "dros 80% yn darllen"', ''),
    [
      'statistics.json:53:12 s2: text.cy is missing, and introduction-1 has words in that language. Add those that carry the number',
    ],
  ],
  [
    'an unknown place',
    records,
    replace('"place": "town"', '"place": "towm"'),
    [
      'figures.json:21:20 f1: s1 has no number of town 1998. Name one that it has: towm 1998, town 2012',
      'statistics.json:29:15 s1: no place has the id "towm". Did you mean "town"?',
    ],
  ],
  [
    'a place that no statistic is about',
    records,
    replace('"id": "town"', '"id": "county"'),
    [
      'statistics.json:29:15 s1: no place has the id "town", named by 2 numbers. Correct it, or add what it names',
      'statistics.json:3:3 county: no statistic is about this place. Take the record out',
    ],
  ],
  [
    'an id that stands twice',
    records,
    replace('"id": "s4"', '"id": "s3"'),
    [
      'sections/introduction.cy.mdx:7:74 no statistic has the id "s4", named here and at sections/introduction.cy.mdx:9:12, sections/introduction.en.mdx:7:62, sections/introduction.en.mdx:9:7. Did you mean "s1"?',
      'report.json:61:4 home.keyStatistics: no statistic has the id "s4". Did you mean "s1"?',
      'statistics.json:82:10 duplicate id "s3", first used at statistics.json:63:10. Give one of them another id',
    ],
  ],
  [
    'a statistic that no block marks',
    records,
    replace('"id": "s4"', '"id": "s6"'),
    [
      'sections/introduction.cy.mdx:7:74 no statistic has the id "s4", named here and at sections/introduction.cy.mdx:9:12, sections/introduction.en.mdx:7:62, sections/introduction.en.mdx:9:7. Did you mean "s1"?',
      'report.json:61:4 home.keyStatistics: no statistic has the id "s4". Did you mean "s1"?',
      'statistics.json:82:10 s6: no block marks it. Write <Stat of="s6">…</Stat> around its number',
    ],
  ],
  [
    'a figure of an unknown statistic',
    'figures.json',
    replace('"s2"', '"s22"'),
    ['figures.json:43:20 f1: no statistic has the id "s22". Did you mean "s2"?'],
  ],
  [
    'a figure of an unknown observation',
    'figures.json',
    replace('"period": "1998"', '"period": "1999"'),
    ['figures.json:21:20 f1: s1 has no number of town 1999. Name one that it has: town 1998, town 2012'],
  ],
  [
    'a figure that does not say which observation',
    'figures.json',
    replaceLast(',\n      "period": "2012"', ''),
    ['figures.json:30:20 f1: s1 has several such numbers (town 1998, town 2012). Say which with "place" and "period"'],
  ],
  [
    'a panel of two units',
    'figures.json',
    replaceLast('"s1",\n      "period": "2012"', '"s2"'),
    [
      'figures.json:30:20 f1: s2 is in "percent", and the rows before it in "people". Give it a panel of its own',
      'figures.json:37:6 f1: shows s2 a second time, first at figures.json:25:6. Take one of the rows out',
    ],
  ],
  [
    'a calculation with an unknown statistic',
    'derived.json',
    replace('"s1"', '"s9"'),
    ['derived.json:8:11 Growth: no statistic has the id "s9". Did you mean "s1"?'],
  ],
  [
    'a calculation with a range',
    'derived.json',
    replace('"statistic": "s1",\n   "period": "1998"', '"statistic": "s4"'),
    [
      'derived.json:8:11 Growth: s4 is not stated as an exact number, and nothing can be worked out from it. Take one end of the range, with "end": "low" or "high"',
      'derived.json:11:9 Growth: "people" cannot be reckoned with "cases". Name two numbers that count the same',
    ],
  ],
  [
    'a calculation with an end of what is no range',
    'derived.json',
    replace('"statistic": "s1",\n   "period": "1998"', '"statistic": "s1",\n   "period": "1998",\n   "end": "low"'),
    ['derived.json:8:11 Growth: s1 has no low end, as it is no range. Take "end" out, or name a range'],
  ],
  [
    'a calculation with one end of a range twice',
    'derived.json',
    (text) => text.replace(/"statistic": "s1",\n *"period": "\d+"/g, '"statistic": "s4",\n   "end": "low"'),
    ['derived.json:12:9 Growth: reckons a number with itself. Name two numbers'],
  ],
  [
    'a calculation with numbers that are not exact',
    'derived.json',
    (text) => text.replace(/"statistic": "s1",\n *"period": "\d+"/g, '"statistic": "s2"'),
    [
      'derived.json:8:11 Growth: s2 is not stated as an exact number, and nothing can be worked out from it. Take the calculation out',
      'derived.json:11:9 Growth: s2 is not stated as an exact number, and nothing can be worked out from it. Take the calculation out',
      'derived.json:11:9 Growth: reckons a number with itself. Name two numbers',
    ],
  ],
  [
    'a calculation with two units',
    'derived.json',
    replace('"statistic": "s1",\n   "period": "1998"', '"statistic": "s3"'),
    [
      'derived.json:11:9 Growth: "people" cannot be reckoned with "per-10000-children". Name two numbers that count the same',
    ],
  ],
  [
    'an unknown statistic on the home page',
    'report.json',
    replace('"statistic": "s2"', '"statistic": "introduction-1"'),
    ['report.json:58:16 home.statistic: no statistic has the id "introduction-1". Correct it, or add what it names'],
  ],
  [
    'an unknown statistic in the list of the home page',
    'report.json',
    replace('"s4"\n', '"s44"\n'),
    ['report.json:61:4 home.keyStatistics: no statistic has the id "s44". Did you mean "s4"?'],
  ],
];

describe('statistics with a mistake in them', () => {
  it('are not what the small report has', () => {
    expect(problemsOfSmall({})).toEqual({ problems: [], sourceProblems: [] });
  });

  it.each(cases)('are answered by place, value and remedy: %s', (_wrong, file, edit, said) => {
    expect(problemsOfSmall({ [file]: edit }).problems).toEqual(said);
  });
});

describe('statistics in one language', () => {
  it('need no Welsh mark and no Welsh words where the block has none', () => {
    const untranslated: Edit = (text) => text.replace(/Cododd .*/, '<Untranslated />');
    const { problems } = problemsOfSmall({
      [cy]: untranslated,
      [records]: (text) => text.replace(/,\n *"cy": "Cododd .*/, '').replace(/,\n *"cy": "dros .*/, ''),
    });
    expect(problems).toEqual([]);
    expect(problemsOfSmall({ [cy]: untranslated }).problems).toEqual([
      'statistics.json:24:11 s1: text.cy is there, and introduction-1 has no words in that language yet. Take it out',
      'statistics.json:55:11 s2: text.cy is there, and introduction-1 has no words in that language yet. Take it out',
    ]);
  });

  it('are not asked for marks that may stand in a file that could not be read', () => {
    const { problems } = problemsOfSmall({ [en]: replace('of="s4">', 'of="s4>') });
    expect(problems).toEqual([expect.stringMatching(/^sections\/introduction\.en\.mdx:\d+:\d+ broken MDX: /)]);
  });

  it('are not asked for where their own file could not be read', () => {
    const { problems } = problemsOfSmall({ [records]: replace('"places":', '"places"') });
    expect(problems).toEqual([expect.stringMatching(/^statistics\.json:\d+:\d+ invalid JSON: /)]);
  });
});

describe('the numbers of statistics', () => {
  /** The last two statistics exchange their numbers, wherever they stand. */
  const exchanged: Edit = (text) => text.replace(/"s([34])"/g, (_, number) => `"s${7 - Number(number)}"`);
  /** Those of the records stay in the order of their numbers. */
  const sorted: Edit = (text) => {
    const data = JSON.parse(exchanged(text) ?? '');
    data.statistics.sort((a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id));
    return JSON.stringify(data, null, 1);
  };
  const published =
    (...ids: string[]): Edit =>
    () =>
      JSON.stringify({
        editions: [{ version: '1.0.0', date: '2024-02-29', digest: '0'.repeat(64) }],
        units: Object.fromEntries(
          ids.map((id) => [id, { kind: 'statistic', since: '1.0.0', home: 'introduction', en: '0'.repeat(64) }]),
        ),
      });

  it('follow the print, and the records follow the numbers', () => {
    expect(problemsOfSmall({ [en]: exchanged, [cy]: exchanged, [records]: exchanged }).problems).toEqual([
      'statistics.json:82:10 s3: stands after s4. Put the records in the order of their numbers',
      'statistics.json:82:10 s3: first stated at sections/introduction.en.mdx:7:62, where s4 is due. Number the statistics in printed order: change an id in its record, in its marks, and wherever figures, calculations, notes and the home page name it',
    ]);
    expect(problemsOfSmall({ [en]: exchanged, [cy]: exchanged, [records]: sorted }).problems).toHaveLength(1);
  });

  it('go on after those that were published, wherever they stand', () => {
    const edits = { [en]: exchanged, [cy]: exchanged, [records]: sorted };
    const ledger = 'published.json';
    expect(problemsOfSmall({ ...edits, [ledger]: published('s1', 's2', 's3') }).problems).toEqual([]);
    expect(problemsOfSmall({ ...edits, [ledger]: published('s1', 's2', 's3', 's5') }).problems).toEqual([
      'statistics.json:85:10 s4: first stated at sections/introduction.en.mdx:7:14, where s6 is due. Number the statistics in printed order, new ones after all that were published: change an id in its record, in its marks, and wherever figures, calculations, notes and the home page name it',
    ]);
  });
});

describe('the caption of a statistic', () => {
  const captioned =
    (caption: { en: string; cy: string }, of = 1): Edit =>
    (text) => {
      const data = JSON.parse(text);
      data.statistics[of].caption = caption;
      return JSON.stringify(data, null, 1);
    };
  const good = { en: 'of readers read', cy: 'of readers yn darllen' };

  it.each([
    ['reads on from the numeral with its share', good, 1, []],
    ['may name the years of its number', { en: 'readers, 1998 to 2012', cy: 'readers, 1998 i 2012' }, 0, []],
    [
      'leaves out of what it is a share',
      { ...good, en: 'read' },
      1,
      ['caption.en “read”: the label says “of readers”. Say in the caption, too, of what the number is'],
    ],
    [
      'states another number in figures',
      { ...good, en: 'of readers read, not 70' },
      1,
      [
        'caption.en “of readers read, not 70”: it states 70, which is no number of its label, base, population or period. Say what the number says without another: the numeral stands before it',
      ],
    ],
    [
      'states another number in words, in either language',
      { ...good, cy: 'of readers yn darllen, nid hanner neu saith' },
      1,
      [
        'caption.cy “of readers yn darllen, nid hanner neu saith”: it states 50, which is no number of its label, base, population or period. Say what the number says without another: the numeral stands before it',
        'caption.cy “of readers yn darllen, nid hanner neu saith”: it states 7, which is no number of its label, base, population or period. Say what the number says without another: the numeral stands before it',
      ],
    ],
    [
      'repeats its own number',
      { ...good, en: '80% of readers read' },
      1,
      [
        'caption.en “80% of readers read”: it states 80, which is no number of its label, base, population or period. Say what the number says without another: the numeral stands before it',
      ],
    ],
    [
      'tells of something else',
      { ...good, en: 'of readers bought kitchen tables yesterday' },
      1,
      [
        "caption.en “of readers bought kitchen tables yesterday” has words that neither the text of this number nor its other fields have. Say what is counted in the report's words",
      ],
    ],
  ])('%s', (_, caption, of, said) => {
    const { problems } = problemsOfSmall({ [records]: captioned(caption, of) });
    expect(problems.map((each) => each.replace(/^\S+ s\d+: /, ''))).toEqual(said);
  });

  it('is given in both languages', () => {
    const edit: Edit = (text) => text.replace('"label"', '"caption": { "en": "readers" },\n "label"');
    expect(problemsOfSmall({ [records]: edit }).problems).toHaveLength(1);
  });
});
