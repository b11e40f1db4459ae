import { languageNames, originalOf, otherLocale } from '../../i18n/locale.ts';
import { type Place, placeText, problem } from '../../model/problem/problem.ts';
import type { Unit } from '../../model/unit/unit.ts';
import type { Sourced } from '../assemble/source.ts';
import type { Content } from '../read/content.ts';
import { type Folder, isFile } from '../read/document.ts';
import { chapterNumber, innermost } from '../read/parts.ts';
import type { Twin } from '../read/prose.ts';
import type { Gap } from './parts.ts';
import { mayBeUnread, printedUnread } from './unread.ts';

/**
 * Chapters and sections that lost their file in one language. That a language has no file yet is no mistake; it is one
 * where translation.json has records of the words in both languages, or where the source prints the original at that place.
 * Such a file counts as unread: what it holds is unknown.
 */
export function missingTwins(content: Content, units: Unit[], sourced: Sourced, folder: Folder): Gap[] {
  const records = Object.keys(content.translations?.value ?? {});
  const whole = !printedUnread(folder.unread);
  return pagesOf(content).flatMap(({ twin, page }) =>
    content.languages.flatMap((lang): Gap[] => {
      const file = `${twin.name}.${lang}.mdx`;
      if (isFile(folder, file) || !twin.files[otherLocale(lang)]) return [];
      // Words of quotations and statistics stand in files of their own.
      const own = units.filter((unit) => isOf(unit, page) && unit.type !== 'quotation' && unit.type !== 'statistic');
      const recorded = own.find(({ id }) => records.includes(id))?.id;
      const gap = whole && lang === originalOf(content) ? unprinted(own, units, sourced) : undefined;
      const evidence = recorded ? `translation.json has a record of ${recorded} in both languages` : gap;
      if (evidence === undefined) return [];
      const message = `the file is missing; its ${languageNames[otherLocale(lang)]} twin is there, and ${evidence}`;
      const remedy = `Put it back${recorded ? ', or take the records of its units out of translation.json' : ''}`;
      return [{ unread: file, problem: problem('file-there', { file }, message, remedy) }];
    }),
  );
}

/**
 * Chapters that lost their files in both languages: those that the table of contents or the records of translations name,
 * and that no file has. A number beyond the next one may be a slip of the pen, which the cross-check answers.
 */
export function missingChapters(content: Content, unread: ReadonlySet<string>): Gap[] {
  const { chapters, contents, translations } = content;
  const read = chapters.flatMap(({ matter: { en, cy } }) => [en, cy].flatMap((each) => each?.value.number ?? []));
  const named = [
    ...(contents?.value.entries ?? []).flatMap(({ units }, index) =>
      units.map((id, which): Named => ({ id, place: contents?.at(['entries', index, 'units', which]) ?? {} })),
    ),
    ...Object.keys(translations?.value ?? {}).map((id): Named => ({ id, place: translations?.at([id]) ?? {} })),
  ];
  return Array.from({ length: Math.max(0, ...read) + 1 }, (_, index) => index + 1).flatMap((number): Gap[] => {
    const id = `ch${number}`;
    const first = named.find((each) => each.id === id);
    if (!first || read.includes(number) || mayBeUnread(id, content, unread)) return [];
    const message = `no file has the number ${number}, and ${placeText(first.place)} names "${id}"`;
    const remedy = 'Put its files back, or correct what names it';
    return [{ unread: `chapters/${number}`, problem: problem('file-there', { file: 'chapters' }, message, remedy) }];
  });
}

interface Named {
  id: string;
  place: Place;
}

/** Whether a unit stands in a chapter or a section; a section may share the page of others. */
const isOf = ({ id, home, parent }: Unit, page: string): boolean => home.id === page || id === page || parent === page;

/** Chapters and sections with their ids. */
function pagesOf({ parts, chapters }: Content): { twin: Twin<unknown>; page: string }[] {
  return [
    ...innermost(parts).flatMap((part) =>
      part.type === 'section' && part.twin ? [{ twin: part.twin, page: part.id }] : [],
    ),
    ...chapters.map((twin) => ({ twin, page: `ch${chapterNumber(twin)}` })),
  ];
}

/** Whether the source has lines of its own between the units around these, about as many at least (the Welsh may be ahead); which is said. */
function unprinted(own: Unit[], units: Unit[], { source, unaccounted }: Sourced): string | undefined {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const linesOf = ({ id }: Unit) => source?.printed.get(id)?.lines;
  const before = units.slice(0, units.indexOf(first)).flatMap((each) => linesOf(each)?.[1] ?? []);
  const after = units.slice(units.indexOf(last) + 1).flatMap((each) => linesOf(each)?.[0] ?? []);
  const [from, to] = [Math.max(0, ...before), Math.min(Number.POSITIVE_INFINITY, ...after)];
  const lines = unaccounted.filter((each) => each > from && each < to);
  return 2 * lines.length < own.length ? undefined : `source line ${lines[0]} and what follows it stand nowhere else`;
}
