import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Edit, told } from './edited.ts';

// A report of three paragraphs, each of which states numbers, as small as one can be.

const both = (words: string) => ({ en: words, cy: words });
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const source = [
  'A Count',
  'The Office',
  'June 2019',
  '© The Office 2019',
  'Introduction',
  'Readers rose from 2991 in 1998 to 5725 in 2012, of whom over 80% read. One of them asked why.',
  'The rate was 320 per 10,000 readers, at five or six desks.',
  'Again five or six desks closed, said one reader and one clerk.',
].join('\n');

const files: Record<string, string> = {
  'source/count.txt': source,
  'source/repairs.json': json({
    file: 'count.txt',
    sha256: createHash('sha256').update(source).digest('hex'),
    ...{ joins: [], quoteSpaces: [], strayMarks: [], bullets: [], finalColons: [], runInHeads: [] },
  }),
  'report.json': json({
    id: 'a-count',
    parts: [
      { id: 'introduction', address: { en: 'introduction', cy: 'cyflwyniad' }, section: 'sections/introduction' },
    ],
    files: ['statistics', 'figures', 'source'],
    title: both('A Count'),
    description: both('A report with numbers.'),
    publisher: { name: both('The Office'), short: both('Office') },
    published: { date: '2019-06', words: { en: 'June 2019', cy: 'Mehefin 2019' } },
    copyright: both('© The Office 2019'),
    cover: ['A Count', 'The Office', 'June 2019', '© The Office 2019'],
    standing: both('Invented.'),
    home: { statistic: 's2', keyStatistics: ['s3', 's4'] },
    edition: { version: '1.0.0', date: '2024-02-29', official: false },
    translation: { by: 'machine' },
    languages: ['en', 'cy'],
  }),
  'sections/introduction.en.mdx': `---
title: Introduction
---

Readers rose from <Stat of="s1">2991</Stat> in 1998 to <Stat of="s1">5725</Stat> in 2012, of whom <Stat of="s2">over 80%</Stat> read. One of them asked why.

The rate was <Stat of="s3">320</Stat> per 10,000 readers, at <Stat of="s4">five or six</Stat> desks.

Again <Stat of="s4">five or six</Stat> desks closed, said one reader and one clerk.
`,
  'sections/introduction.cy.mdx': `---
title: Cyflwyniad
---

Cododd y darllenwyr o <Stat of="s1">2,991</Stat> yn 1998 i <Stat of="s1">5,725</Stat> yn 2012, a <Stat of="s2">dros 80%</Stat> yn darllen. Gofynnodd un ohonynt pam.

Y gyfradd oedd <Stat of="s3">320</Stat> fesul 10,000 o ddarllenwyr, wrth <Stat of="s4">bump neu chwe</Stat> desg.

Eto caeodd <Stat of="s4">pump neu chwech</Stat> o ddesgiau, meddai un darllenydd ac un clerc.
`,
  'statistics.json': json({
    places: [{ id: 'town', name: both('Town') }],
    statistics: [
      {
        id: 's1',
        title: both('Readers'),
        label: both('readers'),
        text: {
          en: 'Readers rose from 2991 in 1998 to 5725 in 2012',
          cy: 'Cododd y darllenwyr o 2,991 yn 1998 i 5,725 yn 2012',
        },
        unit: 'people',
        observations: [
          { place: 'town', period: '1998', value: 2991, bound: 'exact' },
          { place: 'town', period: '2012', value: 5725, bound: 'exact' },
        ],
        method: 'census',
      },
      {
        id: 's2',
        title: both('Share'),
        label: both('of readers'),
        text: { en: 'over 80% read', cy: 'dros 80% yn darllen' },
        unit: 'percent',
        value: 80,
        bound: 'over',
        method: 'census',
      },
      {
        id: 's3',
        title: both('Rate'),
        label: both('per 10,000'),
        text: { en: 'The rate was 320 per 10,000 readers', cy: 'Y gyfradd oedd 320 fesul 10,000' },
        unit: 'per-10000-children',
        value: 320,
        bound: 'exact',
        method: 'census',
      },
      {
        id: 's4',
        title: both('Desks'),
        label: both('desks'),
        text: { en: 'five or six desks', cy: 'bump neu chwe desg' },
        unit: 'cases',
        value: { low: 5, high: 6 },
        bound: 'between',
        method: 'fieldwork',
      },
    ],
    units: [
      { id: 'percent', name: { en: 'per cent', cy: 'y cant' }, measure: 'percentage', format: both('{n}%') },
      { id: 'people', name: { en: 'people', cy: 'pobl' }, measure: 'count', words: { en: ['people', 'readers'] } },
      { id: 'cases', name: { en: 'cases', cy: 'achosion' }, measure: 'count' },
      {
        id: 'per-10000-children',
        name: { en: 'per 10,000', cy: 'fesul 10,000' },
        measure: 'rate',
        per: 10000,
        format: { en: '{n} per 10,000', cy: '{n} fesul 10,000' },
      },
    ],
    methods: [
      { id: 'census', name: { en: 'a census', cy: 'cyfrifiad' } },
      { id: 'fieldwork', name: { en: 'fieldwork', cy: 'gwaith maes' } },
    ],
  }),
  'figures.json': json([
    {
      id: 'f1',
      title: both('Readers'),
      reading: both('From zero.'),
      panels: [
        {
          form: 'bars',
          rows: [
            { label: both('1998'), statistic: 's1', place: 'town', period: '1998' },
            { label: both('2012'), statistic: 's1', period: '2012' },
          ],
        },
        { form: 'bars', rows: [{ label: both('Share'), statistic: 's2' }] },
      ],
    },
  ]),
  'derived.json': json([
    {
      label: both('Growth'),
      kind: 'growth',
      from: { statistic: 's1', period: '1998' },
      to: { statistic: 's1', period: '2012' },
    },
  ]),
  'other-numbers.json': json([
    { line: 3, words: '2019', reason: 'date' },
    { line: 4, words: '2019', reason: 'date' },
    { line: 6, words: 'in 1998', reason: 'date' },
    { line: 6, words: 'in 2012', reason: 'date' },
    { line: 6, words: 'One of them', reason: 'one' },
    { line: 8, words: 'one', reason: 'one' },
    { line: 8, words: 'one', reason: 'one' },
  ]),
};

/** A copy of that report with those files edited (taken away, where undefined), for the length of one test. */
export function smallReport(edits: Record<string, Edit>): string {
  const dir = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const file of new Set([...Object.keys(files), ...Object.keys(edits)])) {
    const text = edits[file] ? edits[file](files[file] ?? '') : files[file];
    if (text === undefined) continue;
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

/** Further lines of the source, and the hash that goes with them. */
export function sourceWith(...lines: string[]): Record<string, Edit> {
  const whole = [source, ...lines].join('\n');
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return {
    'source/count.txt': () => whole,
    'source/repairs.json': (text) => text.replace(hash(source), hash(whole)),
  };
}

/** What is wrong with that report but for its lack of a record of translations, and where it differs from its source, with those files edited. */
export function problemsOfSmall(edits: Record<string, Edit>): { problems: string[]; sourceProblems: string[] } {
  const { problems, sourceProblems } = told(smallReport(edits));
  return { problems: problems.filter((problem) => !problem.startsWith('translation.json: ')), sourceProblems };
}
