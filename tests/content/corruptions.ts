// Ways in which the words of a report go wrong, each made at a place that chance picks.
import { type Chance, one } from '../chance.ts';
import {
  blocks,
  chapterFiles,
  type Files,
  headingSlots,
  proseFiles,
  proseSlots,
  read,
  recordSlots,
  replaced,
  type Slot,
  withBlocks,
} from './material.ts';

export interface Corruption {
  /** What was done and where, for the report of a test that fails. */
  what: string;
  files: Files;
}

/** Every kind of corruption of the content in `dir`. */
export function corruptions(dir: string): Record<string, (chance: Chance) => Corruption> {
  const prose = proseFiles(dir).flatMap((file) => proseSlots(dir, file));
  const records = ['conclusions.json', 'quotations.json', 'outcomes.json', 'models.json'].flatMap((file) =>
    recordSlots(dir, file, /(^|\.)text\.(.*\.)?en$/),
  );
  const labels = [
    ...proseFiles(dir).flatMap((file) => headingSlots(dir, file)),
    ...['conclusions.json', 'outcomes.json', 'models.json'].flatMap((file) =>
      recordSlots(dir, file, /(^|\.)title\.en$/),
    ),
    ...recordSlots(dir, 'speakers.json', /name\.en$/),
    ...recordSlots(dir, 'contents.json', /^title$|label$/),
    ...recordSlots(
      dir,
      'report.json',
      /^cover\.|^(title|publisher\.name|published\.words|copyright)\.en$|^subtitle\.en\./,
    ),
  ];
  const dates = recordSlots(dir, 'report.json', /^published\.date$/);
  const words = [...prose, ...records];
  const digits = [...words, ...labels, ...dates].filter(({ text }) => places(text, /\d/).length > 0);
  const long = words.filter(({ text }) => sentences(text).length > 1);

  return {
    'a changed character': (chance) => changed(one([...words, ...labels], chance), /[a-z]/i, 'aeioutlrn', chance),
    'a changed digit': (chance) =>
      chance(5) === 0 ? changedPage(dir, chance) : changed(one(digits, chance), /\d/, '0123456789', chance),
    'a dropped sentence': (chance) => reworded(one(long, chance), (text) => without(sentences(text), chance).join(' ')),
    'a repeated sentence': (chance) =>
      reworded(one(words, chance), (text) => {
        const all = sentences(text);
        const at = chance(all.length);
        return all.toSpliced(at, 0, all[at] ?? '').join(' ');
      }),
    'an added sentence': (chance) => addedSentence(dir, words, chance),
    'a swapped attribution': (chance) => swappedAttribution(dir, chance),
    'a moved paragraph': (chance) => movedParagraph(dir, chance),
    'swapped quotations': (chance) => swappedQuotations(dir, chance),
    'a dropped block': (chance) => droppedBlock(dir, chance),
    'a changed title, label or cover line': (chance) =>
      reworded(one(labels, chance), (text) =>
        one([`${text} again`, `The ${text}`, text.slice(0, -1), text.slice(1)], chance),
      ),
    'a changed list of repairs': (chance) => changedRepairs(dir, chance),
  };
}

const without = <T>(list: readonly T[], chance: Chance): T[] => list.toSpliced(chance(list.length), 1);

const sentences = (text: string): string[] => text.split(/(?<=[.?!]) (?=[A-Z])/);

/** Where signs of that kind stand, those of tags left out. */
function places(text: string, kind: RegExp): number[] {
  const shown = text.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));
  return [...shown].flatMap((sign, index) => (kind.test(sign) ? [index] : []));
}

const reworded = (slot: Slot, change: (text: string) => string): Corruption => {
  const text = change(slot.text);
  return { what: `${slot.file} ${slot.place}: ${text}`, files: slot.with(text) };
};

function changed(slot: Slot, kind: RegExp, by: string, chance: Chance): Corruption {
  const at = one(places(slot.text, kind), chance);
  const others = [...by].filter((sign) => sign !== slot.text[at]);
  return reworded(slot, (text) => text.slice(0, at) + one(others, chance) + text.slice(at + 1));
}

/** A page number of the contents, or the number of a chapter. */
function changedPage(dir: string, chance: Chance): Corruption {
  const file = one(['contents.json', one(chapterFiles(dir), chance)], chance);
  const text = read(dir, file);
  const found = [...text.matchAll(/(?:"page"|^number): (\d+)/gm)];
  const match = one(found, chance);
  const by = Number(match[1]) + 1 + chance(7);
  const next =
    text.slice(0, match.index) + match[0].replace(/\d+$/, String(by)) + text.slice(match.index + match[0].length);
  return { what: `${file}: ${match[0]} to ${by}`, files: { [file]: next } };
}

function addedSentence(dir: string, words: Slot[], chance: Chance): Corruption {
  const added = one(['This was not so.', 'Nobody had asked.', 'In 1999 it rained.'], chance);
  if (chance(3) > 0)
    return reworded(one(words, chance), (text) => one([`${text} ${added}`, `${added} ${text}`], chance));
  const file = one(proseFiles(dir), chance);
  const at = chance(blocks(dir, file).length + 1);
  return {
    what: `${file}: a block after ${at}`,
    files: withBlocks(dir, file, (texts) => texts.toSpliced(at, 0, added)),
  };
}

function swappedAttribution(dir: string, chance: Chance): Corruption {
  const slot = one(recordSlots(dir, 'quotations.json', /speaker$/), chance);
  const speakers = recordSlots(dir, 'speakers.json', /id$/).map(({ text }) => text);
  return reworded(slot, (text) =>
    one(
      speakers.filter((id) => id !== text),
      chance,
    ),
  );
}

function movedParagraph(dir: string, chance: Chance): Corruption {
  const from = one(
    proseFiles(dir).flatMap((file) => blocks(dir, file)),
    chance,
  );
  const file =
    chance(2) === 0
      ? from.file
      : one(
          proseFiles(dir).filter((other) => other !== from.file),
          chance,
        );
  if (file === from.file) {
    const count = blocks(dir, file).length;
    const to = one(
      Array.from({ length: count }, (_, index) => index).filter((index) => index !== from.index),
      chance,
    );
    return {
      what: `${file}: block ${from.index} to ${to}`,
      files: withBlocks(dir, file, (texts) => texts.toSpliced(from.index, 1).toSpliced(to, 0, from.text)),
    };
  }
  const to = chance(blocks(dir, file).length + 1);
  return {
    what: `${from.file}: block ${from.index} to ${file}, ${to}`,
    files: {
      ...withBlocks(dir, from.file, (texts) => texts.toSpliced(from.index, 1)),
      ...withBlocks(dir, file, (texts) => texts.toSpliced(to, 0, from.text)),
    },
  };
}

function swappedQuotations(dir: string, chance: Chance): Corruption {
  const slots = recordSlots(dir, 'quotations.json', /text\.en$/);
  const ids = slots.map((_, index) => `q${index + 1}`);
  const first = chance(ids.length);
  const second = (first + 1 + chance(ids.length - 1)) % ids.length;
  const [a = '', b = ''] = [ids[first], ids[second]];
  if (chance(2) === 0) {
    const [one, other] = [slots[first], slots[second]];
    const data = replaced(
      JSON.parse(one?.with(other?.text ?? '')['quotations.json'] ?? ''),
      (other?.place ?? '').split('.'),
      one?.text,
    );
    return { what: `words of ${a} and ${b}`, files: { 'quotations.json': JSON.stringify(data, null, 2) } };
  }
  const swap = (text: string) =>
    text.replace(/<Quote id="(q\d+)" \/>/g, (tag, id: string) =>
      id === a ? tag.replace(a, b) : id === b ? tag.replace(b, a) : tag,
    );
  const files = proseFiles(dir).map((file): [string, string] => [file, swap(read(dir, file))]);
  return {
    what: `places of ${a} and ${b}`,
    files: Object.fromEntries(files.filter(([file, text]) => text !== read(dir, file))),
  };
}

function droppedBlock(dir: string, chance: Chance): Corruption {
  if (chance(3) > 0) {
    const { file, index } = one(
      proseFiles(dir).flatMap((name) => blocks(dir, name)),
      chance,
    );
    return {
      what: `${file}: without block ${index}`,
      files: withBlocks(dir, file, (texts) => texts.toSpliced(index, 1)),
    };
  }
  const entries: [string, RegExp][] = [
    ['conclusions.json', /^(groups\.\d+(?:\.entries\.\d+)?)\.id$/],
    ['quotations.json', /^(\d+)\.id$/],
    ['outcomes.json', /^(entries\.\d+)\.id$/],
    ['models.json', /^(entries\.\d+)\.id$/],
    ['contents.json', /^(entries\.\d+)\.label$/],
    ['report.json', /^(cover\.\d+)$/],
  ];
  const [file, pattern] = one(entries, chance);
  const place = pattern.exec(one(recordSlots(dir, file, pattern), chance).place)?.[1] ?? '';
  const data = replaced(JSON.parse(read(dir, file)), place.split('.'), undefined);
  return { what: `${file}: without ${place}`, files: { [file]: JSON.stringify(data, null, 2) } };
}

function changedRepairs(dir: string, chance: Chance): Corruption {
  const file = 'source/repairs.json';
  const repairs: Record<string, unknown> = JSON.parse(read(dir, file));
  const name = one(['joins', 'quoteSpaces', 'bullets', 'finalColons', 'runInHeads'], chance);
  const list: number[] = JSON.parse(JSON.stringify(repairs[name]));
  const at = chance(list.length);
  const line = list[at] ?? 0;
  const [what, next] = one(
    [
      [`without ${line}`, list.toSpliced(at, 1)],
      [`${line} a line later`, list.with(at, line + 1)],
      [`${line} a line earlier`, list.with(at, line - 1)],
      [`${line} twice`, list.toSpliced(at, 0, line)],
      ['one line more', [...list, one([8, 36, 98, 420], chance)]],
    ] as const,
    chance,
  );
  const [key, value]: [string, unknown] =
    chance(8) === 0
      ? ['strayMarks', one([[], [{ line: 361, text: '**' }], [{ line: 360, text: 'Total' }]], chance)]
      : [name, next];
  return {
    what: `${file}: ${key}: ${key === name ? what : JSON.stringify(value)}`,
    files: { [file]: JSON.stringify({ ...repairs, [key]: value }, null, 2) },
  };
}
