import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordTranslation } from '../scripts/translation/record.ts';
import type { Locale } from '../src/i18n/locale.ts';
import { loadReport } from '../src/load.ts';
import { problemText } from '../src/model/problem/problem.ts';
import type { Report } from '../src/model/report.ts';
import { printedLines } from '../src/model/source/printed.ts';

import type { ReportRecord } from '../src/schemas/report.ts';

// The invented review in other languages than its own: copies of it in which only the content is edited.

/** In English alone, as if there had never been any Welsh: its words, its files, its name. */
export function inEnglishAlone(dir: string): string {
  cpSync('tests/fixtures/report', dir, { recursive: true });
  for (const file of ['translation.json', 'welsh']) rmSync(join(dir, file), { recursive: true });
  for (const file of files(dir).filter((each) => each.endsWith('.cy.mdx'))) rmSync(join(dir, file));
  // What only the Welsh of the review has yet.
  appendFileSync(join(dir, 'chapters/2-books.en.mdx'), lateEnglish);
  editJson(dir, (value) => alone(value));
  editText(dir, plain);
  editReport(dir, ({ translation: _, ...fields }) => ({ ...fields, languages: ['en'] }));
  return afresh(dir);
}

/** In Welsh alone, as if there had never been any English. */
export function inWelshAlone(dir: string): string {
  cpSync('tests/fixtures/report', dir, { recursive: true });
  for (const file of ['translation.json', 'welsh']) rmSync(join(dir, file), { recursive: true });
  for (const file of files(dir).filter((each) => each.endsWith('.en.mdx'))) rmSync(join(dir, file));
  // What only the English of the review has yet.
  editText(dir, (text) =>
    text
      .replace(/<Untranslated \/>/, lateWelsh[0])
      .replace('yn Gymraeg, ac nid yw’r Saesneg wedi cyrraedd eto', 'yn hwyr'),
  );
  appendFileSync(join(dir, 'chapters/1-buildings.cy.mdx'), lateWelsh[1]);
  writeFileSync(join(dir, 'chapters/3-people.cy.mdx'), lateWelsh[2]);
  editJson(dir, (value) => inWelsh(value));
  editReport(dir, ({ translation: _, ...fields }) => ({ ...fields, languages: ['cy'] }));
  return afresh(dir);
}

/** Welsh first: the source is the Welsh that the content has, and every English word a translation. */
export function welshFirst(dir: string): string {
  cpSync('tests/fixtures/report', dir, { recursive: true });
  rmSync(join(dir, 'translation.json'));
  const contents = join(dir, 'contents.json');
  writeFileSync(contents, JSON.stringify(inWelsh(JSON.parse(readFileSync(contents, 'utf8')))));
  editReport(dir, (report) => ({ ...report, languages: ['cy', 'en'] }));
  return afresh(dir);
}

const lateEnglish = `
2.2. This paragraph was written late. The weakest shelves:

- history
- science

<Quote id="q3" />

2.3. <Stat of="s7">More than 900</Stat> of the books are new.
`;

const lateWelsh = [
  'Codwyd yr adeilad hynaf yn 1871 a’r diweddaraf yn 2004; yr hynaf sydd orau gan ddarllenwyr.',
  `
Lle newidiwyd yr oriau i ddilyn y bysiau, bu cynnydd o <Stat of="s4">12%</Stat> mewn blwyddyn.

1.2. Mae gwresogi’n costio mwy na llyfrau mewn <Stat of="s5">5</Stat> llyfrgell.
`,
  `---
number: 3
title: Pobl
---

3.1. Mewn <Stat of="s8">8</Stat> llyfrgell mae un person yn gweithio ar ei ben ei hun. Croeso sydd ar y drws, ond nid oes *neb* yno:

<Quote id="q4" />

3.2. Bu staff a hyfforddwyd gyda’i gilydd yn helpu ei gilydd ledled y sir, dros y ffôn a thrwy’r post.
`,
] as const;

/** Words that the review has in English alone. */
const lateWords: Record<string, string> = {
  'Nobody who works alone in a library can leave the desk, and readers notice.':
    'Ni all neb sy’n gweithio ar ei ben ei hun mewn llyfrgell adael y ddesg, ac mae darllenwyr yn sylwi.',
  'Two people at every desk by 2021.': 'Dau berson wrth bob desg erbyn 2021.',
  'County plan': 'Cynllun y sir',
  'visits rose by 12% in a year': 'bu cynnydd o 12% mewn blwyddyn',
  '5 libraries': '5 llyfrgell',
  'Libraries where one person works alone': 'Llyfrgelloedd lle mae un person yn gweithio ar ei ben ei hun',
  'In 8 libraries one person works alone.': 'Mewn 8 llyfrgell mae un person yn gweithio ar ei ben ei hun.',
  'What is inside': 'Cynnwys',
  'Introduction and conclusions': 'Cyflwyniad a chasgliadau',
  'Part 1: Buildings': 'Rhan 1: Adeiladau',
  'Part 2: Books in two languages': 'Rhan 2: Llyfrau mewn dwy iaith',
  'Part 3: People': 'Rhan 3: Pobl',
};

/** Without the English; words that are in English alone are late Welsh, and so are those of the printed contents. */
function inWelsh(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWelsh);
  if (typeof value === 'string') return lateWords[value] ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const { en, ...fields }: Record<string, unknown> = { ...value };
  const own = Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, inWelsh(each)]));
  return typeof en === 'string' && !('cy' in fields) ? { ...own, cy: inWelsh(en) } : own;
}

/** Without the Welsh; words that are in Welsh alone are late English. */
function alone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(alone);
  if (typeof value === 'string') return plain(value);
  if (typeof value !== 'object' || value === null) return value;
  const { cy, ...fields }: Record<string, unknown> = { ...value };
  if (cy === undefined || 'en' in fields)
    return Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, alone(each)]));
  return { en: /900/.test(String(cy)) ? 'More than 900 of the books' : 'They had four books.' };
}

/** A text that neither names Welsh nor has words in it. */
const plain = (text: string): string =>
  text.replaceAll(/<Lang is="cy">(.*?)<\/Lang>/g, '$1').replaceAll('Welsh', 'Norse');

/** As it was never published, with the source, the numbers and the records that its words ask for. */
function afresh(dir: string): string {
  for (const file of ['published.json', 'redirects.json', 'changelog.json', 'wordings'])
    rmSync(join(dir, file), { recursive: true });
  writeFileSync(join(dir, 'other-numbers.json'), '[]\n');
  editReport(dir, (report) => ({ ...report, edition: { version: '0.9.0', date: '2024-02-29', official: false } }));
  const { record, languages } = read(dir);
  editReport(dir, (fields) => ({ ...fields, cover: cover(record, languages[0]) }));
  editJson(dir, withoutMarks);
  writeSource(dir);
  writeOtherNumbers(dir);
  if (languages.length === 1) return dir;
  const done = recordTranslation(dir, { ids: [], draft: false });
  if ('refused' in done) throw new Error(done.refused.join('\n'));
  return dir;
}

const cover = ({ title, subtitle, publisher, published, copyright }: ReportRecord, original: Locale): string[] => [
  ...[publisher.name, title, subtitle, published.words, copyright].flatMap((words) => words?.[original] ?? []),
  ...(published.number ? [published.number] : []),
];

/** The source is made of the words, without the marks that stood before them in print. */
function withoutMarks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { instead: _, ...fields }: Fields = { ...value };
  return 'kind' in fields ? { ...fields, kind: withoutMarks(fields.kind) } : fields;
}

function writeSource(dir: string): void {
  const report = read(dir);
  const lines = printedLines(report, loadReport(dir).content?.contents?.value).map(({ text }) => text);
  const text = `${lines.join('\n')}\n`;
  const file = 'a-shelf-for-everyone-2019.txt';
  writeFileSync(join(dir, 'source', file), text);
  const repairs = { joins: [], quoteSpaces: [], strayMarks: [], bullets: [], finalColons: [], runInHeads: [] };
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(dir, 'source/repairs.json'), JSON.stringify({ file, sha256, ...repairs }));
}

/** Lists every number that nothing accounts for, as its check names them. */
function writeOtherNumbers(dir: string): void {
  const left = loadReport(dir).sourceProblems.flatMap(({ rule, line, message }) => {
    const words = /the number “(.+?)” in /.exec(message)?.[1];
    return rule === 'number-accounted' && words ? [{ line, words, reason: 'date' }] : [];
  });
  writeFileSync(join(dir, 'other-numbers.json'), JSON.stringify(left));
}

function read(dir: string): Report {
  const { report, problems } = loadReport(dir);
  if (!report) throw new Error(problems.map(problemText).join('\n'));
  return report;
}

type Fields = Record<string, unknown>;

const files = (dir: string): string[] => readdirSync(dir, { recursive: true, encoding: 'utf8' });

const editReport = (dir: string, edit: (fields: Fields) => Fields): void => {
  const path = join(dir, 'report.json');
  writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8'))), null, 2));
};

function editJson(dir: string, edit: (value: unknown) => unknown): void {
  for (const file of files(dir).filter((each) => each.endsWith('.json'))) {
    const path = join(dir, file);
    writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8'))), null, 2));
  }
}

function editText(dir: string, edit: (text: string) => string): void {
  for (const file of files(dir).filter((each) => each.endsWith('.mdx'))) {
    const path = join(dir, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
}
