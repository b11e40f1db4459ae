// The invented review with words of an attacker in every authored text: each has a mark of its own. What the loading refuses is
// taken back, text by text, so that all that passes stands in one report.
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentState } from '../scripts/build/content-steps.ts';
import { recordTranslation } from '../scripts/translation/record.ts';
import { type Problem, problemText } from '../src/model/problem/problem.ts';

/** A text of the content that an attacker has changed. */
interface Place {
  mark: string;
  /** The file, and where in it: "conclusions.json groups.0.title.en", "chapters/1-buildings.en.mdx:8". */
  file: string;
  at: string;
}

/** What is told of a text that may not hold such words. */
export interface Refused extends Place {
  problem: string;
}

export interface Hostile {
  passed: Place[];
  refused: Refused[];
}

/**
 * What stands after the words of a text, the strongest first: signs that end or begin something in HTML, a title, a style, a
 * comment, CDATA, templates, Markdown, TeX, RTF; the same without what is refused in most texts; the same again as texts of records have it that may hold markup; the least that
 * is markup; signs alone.
 */
export const attacks: ((mark: string) => string)[] = [
  (mark) =>
    `${mark} "'><img src=x onerror=${mark}()></title></style></script><script>${mark}()</script>--> ]]> {{${mark}}} \${${mark}} ` +
    `[${mark}](x) \\${mark} %${mark} $${mark}$ #${mark}[`,
  (mark) =>
    `${mark} <img src=x onerror=${mark}()></title></style></script><script>${mark}()</script>--> ]]> \\${mark} %$#`,
  (mark) => `${mark} \\<img src=x onerror=${mark}()>\\</title>\\<script>${mark}()\\</script>--> ]]> %$#`,
  (mark) => `<${mark}>`,
  (mark) => `${mark} > ]]> --> & %$#`,
];

/** Kept from attack: what was published before, when the words were others, and what is counted from words. */
const others = /^(published\.json|wordings\/|translation\.json|welsh\/edition\.json)/;

/** Copies the invented review into a folder and changes it. */
export function writeHostile(from: string, dir: string): Hostile {
  const clean = new Map<string, string>();
  cpSync(from, dir, { recursive: true });
  rmSync(join(dir, 'wordings'), { recursive: true, force: true });
  writeFileSync(join(dir, 'published.json'), '{ "editions": [], "units": {} }\n');
  const record = JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8'));
  // It says once more, and otherwise, what title and subtitle say.
  delete record.citation.sentenceCase;
  writeFileSync(join(dir, 'report.json'), JSON.stringify(record));
  const changes: unknown[] = JSON.parse(readFileSync(join(dir, 'changelog.json'), 'utf8'));
  writeFileSync(join(dir, 'changelog.json'), JSON.stringify(changes.slice(0, 1)));
  for (const file of globSync('**/*.{json,mdx,txt}', { cwd: dir }).sort())
    if (!others.test(file)) clean.set(file, readFileSync(join(dir, file), 'utf8'));

  const found = [...clean].flatMap(([file, text]) => placesIn(file, text));
  const wordings = [...new Set(found.map(({ wording }) => wording))];
  const places = found.map((each) => ({ ...each, mark: markOf(wordings.indexOf(each.wording)) }));
  const active = new Map(places.map(({ mark }) => [mark, 0]));
  const refused: Refused[] = [];
  // Problems hide one another: a file that cannot be read, the words of others.
  for (let round = 0; round < 60; round += 1) {
    const texts = changed(clean, places, active);
    for (const [file, text] of texts) writeFileSync(join(dir, file), text);
    const problems = problemsOf(dir);
    if (problems.length === 0) return { passed: places.filter(({ mark }) => active.has(mark)), refused };
    const blamed = problems.flatMap((problem) => marksOf(problem, texts, active).map((mark) => ({ mark, problem })));
    if (blamed.length === 0) throw new Error(`No hostile text is to blame:\n${problems.map(problemText).join('\n')}`);
    const weaker = new Map<string, number>();
    for (const { mark, problem } of blamed) {
      const of = places.filter((each) => each.mark === mark);
      const next = (active.get(mark) ?? attacks.length) + 1;
      if (!active.delete(mark)) continue;
      if (next < attacks.length) weaker.set(mark, next);
      else refused.push(...of.map((place) => ({ ...place, problem: problemText(problem) })));
    }
    for (const [mark, next] of weaker) active.set(mark, next);
  }
  throw new Error('The hostile report is still refused after 60 rounds.');
}

function problemsOf(dir: string): Problem[] {
  rmSync(join(dir, 'welsh', 'edition.json'), { force: true });
  writeFileSync(join(dir, 'translation.json'), '{}\n');
  recordTranslation(dir, { ids: [], draft: false });
  return contentState(dir).faults?.problems ?? [];
}

type Found = Omit<Place, 'mark'> & { edit(text: string, words: string): string; wording: string };
type Marked = Found & Place;

/** "zqaaa", "zqaab": letters alone, as every number needs its record. */
function markOf(index: number): string {
  const letter = (n: number) => String.fromCharCode(97 + (Math.floor(n) % 26));
  return `zq${letter(index / 26 / 26)}${letter(index / 26)}${letter(index)}`;
}

const placesIn = (file: string, text: string): Found[] =>
  file.endsWith('.json') ? stringsIn(file, JSON.parse(text)) : file.endsWith('.mdx') ? linesIn(file, text) : [];

/** Every string of a JSON file. */
function stringsIn(file: string, value: unknown, keys: (string | number)[] = []): Found[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => stringsIn(file, each, [...keys, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => stringsIn(file, each, [...keys, key]));
  if (typeof value !== 'string') return [];
  const edit = (text: string, words: string): string => {
    const all: unknown = JSON.parse(text);
    const holder = keys.slice(0, -1).reduce((at: unknown, key) => Reflect.get(Object(at), key), all);
    Reflect.set(Object(holder), keys.at(-1) ?? '', `${value} ${words}`);
    return JSON.stringify(all, null, 1);
  };
  return [{ file, at: keys.join('.'), edit, wording: value }];
}

/** Every line of words of an MDX file, and every field of its frontmatter. */
function linesIn(file: string, text: string): Found[] {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  return lines.flatMap((line, index): Found[] => {
    if (line.trim() === '' || line === '---' || /^<\/?[A-Z][^>]*\/?>$/.test(line)) return [];
    const edit = (of: string, words: string): string =>
      of
        .split('\n')
        .with(index, index < end ? asField(line, words) : `${line} ${escaped(words)}`)
        .join('\n');
    const wording = line.replace(/<[^>]*>/g, '').replace(/^(#+ |- |\d+\.\d+\. |\w+: )/, '');
    return [{ file, at: String(index + 1), edit, wording }];
  });
}

const asField = (line: string, words: string): string => {
  const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
  return `${key}: ${JSON.stringify(`${value.replace(/^"|"$/g, '')} ${words}`)}`;
};

/** As an author would have to write them. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<]/g, (sign) => `\\${sign}`);

/** The files with the attacks that are left; the printed text, which every English word is held against, says the same. */
function changed(
  clean: ReadonlyMap<string, string>,
  places: readonly Marked[],
  active: ReadonlyMap<string, number>,
): Map<string, string> {
  const texts = new Map(clean);
  const printed = new Map<string, string>();
  for (const { file, edit, mark, wording } of places) {
    const words = attacks[active.get(mark) ?? attacks.length]?.(mark);
    if (words === undefined) continue;
    texts.set(file, edit(texts.get(file) ?? '', words));
    printed.set(wording, words.replace(/\\(?=[<[{])/g, ''));
  }
  for (const [name, text] of texts)
    if (isPrinted(name))
      texts.set(
        name,
        text
          .split('\n')
          .map((line) => lineWith(printed, line))
          .join('\n'),
      );
  for (const [name, text] of texts) if (isPrinted(name)) sign(texts, text);
  return texts;
}

/** The record of what is printed says that nobody has edited it. */
function sign(texts: Map<string, string>, printed: string): void {
  const sum = createHash('sha256').update(printed).digest('hex');
  const file = 'source/repairs.json';
  texts.set(file, (texts.get(file) ?? '').replace(/("sha256": *")[0-9a-f]{64}"/, `$1${sum}"`));
}

const isPrinted = (file: string): boolean => /^source\/.*\.txt$/.test(file);

/** A line of the print with the attack on its words: "1. Buildings", "- A library …", "“**The bus …”", "Part 1: Buildings<tab>3". */
function lineWith(printed: ReadonlyMap<string, string>, line: string): string {
  const [, before = '', words = '', after = ''] =
    /^((?:- |\d+\.(?:\d+\.)? |[“*]+ ?)*)(.*?)((?: ?”|\*\*|:)?(?:\t\d+)?)$/.exec(line) ?? [];
  const attack = printed.get(words);
  return attack === undefined ? line : `${before}${words} ${attack}${after}`;
}

/** The hostile texts that a problem is of: in its line, in its words, else those of its record, else those of its file. */
function marksOf(problem: Problem, texts: ReadonlyMap<string, string>, active: ReadonlyMap<string, number>): string[] {
  const marksIn = (text: string): string[] =>
    [...new Set(text.match(/zq[a-z]{3}/g) ?? [])].filter((mark) => active.has(mark));
  const text = texts.get(problem.file ?? '') ?? '';
  const lines = text.split('\n');
  const line = problem.line ?? 0;
  const around = lines.slice(Math.max(0, line - 2), line + 12).join('\n');
  for (const part of [lines[line - 1] ?? '', problem.message, around, text, [...texts.values()].join('\n')]) {
    const marks = marksIn(part);
    if (marks.length > 0) return marks;
  }
  return [];
}
