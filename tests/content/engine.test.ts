import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { rooms } from '../../src/model/address/room.ts';
import { unitText } from '../../src/model/unit/unit.ts';
import { report } from './this-report.ts';

/** Words of this report that an engine may say as well, because … */
const plain: Record<string, string> = {
  Introduction: 'a part that many reports have',
  Cyflwyniad: 'the same in Welsh',
  Methodology: 'a part that many reports have',
  Methodoleg: 'the same in Welsh',
  Acknowledgements: 'a part that many reports have',
  Diolchiadau: 'the same in Welsh',
  Contents: 'the interface’s word for a table of contents',
  Overview: 'a kind of section that chapters have',
  Trosolwg: 'the same in Welsh',
  'Appendix A': 'a part that many reports have; its id is appendix-a',
  'Atodiad A': 'the same in Welsh',
  Parent: 'a word of programming',
};

/** Facts of the Welsh language itself, which name places of Wales. */
const leftOut = ['src/language/welsh/places.ts'];

/** One kind of apostrophe and of space, as content and code may differ in them. */
const normal = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ');

const words = (text: string): number => text.split(' ').length;

function sentences(text: string): string[] {
  return text.split(/\n|(?<=[.?!:]) /).filter((sentence) => words(sentence) > 3);
}

/** Two capitalised words or more in a row, not at the beginning of a sentence: names, most of them. */
const names = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu)].map(([name]) => name);

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Everything by which this report could be told from another: its sentences, titles, people, publisher, numbers, date. */
function marks(): string[] {
  const { title, subtitle, description, publisher, published, copyright, cover, standing } = report.record;
  const texts = report.units.flatMap((unit) => locales.flatMap((locale) => unitText(unit, locale) ?? []));
  const people = report.units
    .filter(({ parent }) => parent === 'acknowledgements')
    .flatMap((block) => unitText(block, 'en')?.split('\n').slice(1) ?? []);
  return [
    ...texts.flatMap(sentences),
    ...texts.flatMap(names),
    ...people.flatMap((line) => [line, line.split(',')[0] ?? line]),
    ...report.units.flatMap(({ title: heading }) => strings(heading)),
    ...report.speakers.flatMap(({ name }) => strings(name)),
    ...strings([title, subtitle, publisher, published, copyright, cover]),
    ...strings([description, standing]).flatMap(sentences),
    ...cover.flatMap((line) => line.match(/[\d -]{9,}/g) ?? []),
    ...report.notes.flatMap(({ text }) => strings(text).flatMap(sentences)),
    report.source?.contents?.title ?? '',
    ...(report.source?.contents?.entries.map(({ label }) => label) ?? []),
    ...(report.helpLines?.lines.flatMap(({ phone }) => (phone.length > 3 ? [phone] : [])) ?? []),
    published.date.slice(0, 4),
  ];
}

const roomWords = Object.values(rooms).flatMap(strings);

const files = ['src', 'scripts', 'public'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file))
    .filter((file) => /\.(ts|mjs|js|astro|css|json|html|svg|txt|webmanifest)$/.test(file) && !leftOut.includes(file)),
);

/** Whether a text has those words, not just as part of longer ones. */
function says(text: string, mark: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + mark.length] ?? ' ')) return true;
  }
  return false;
}

it('knows no report: none of its sentences, people, titles and numbers stands in the engine', () => {
  const all = [...new Set(marks().map((mark) => normal(mark).trim()))].filter(
    (mark) => !(mark in plain) && !roomWords.includes(mark) && mark.length > 3,
  );
  expect(all.length).toBeGreaterThan(600);
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => {
    const text = normal(readFileSync(file, 'utf8'));
    return all.filter((mark) => says(text, mark)).map((mark) => `${file}: ${mark}`);
  });
  expect(found).toEqual([]);
});

it('has no exception that is not needed', () => {
  const all = new Set(marks());
  expect(Object.keys(plain).filter((word) => !all.has(word))).toEqual([]);
});
