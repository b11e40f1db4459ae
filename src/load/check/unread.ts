import type { Content } from '../read/content.ts';
import { places } from '../read/files.ts';
import { twinFiles } from '../read/prose.ts';

/** The file of records that holds the units whose ids have a form. */
const records: [form: RegExp, file: string][] = [
  [/^(conclusions|[cg]\d+)$/, places.conclusions],
  [/^q\d+$/, places.quotations],
  [/^(outcomes(-\d+)?|o\d+)$/, places.outcomes],
  [/^(models(-\d+)?|m\d+)$/, places.models],
  [/^s\d+$/, places.statistics],
  [/^f\d+$/, places.figures],
];

/**
 * Whether a unit of that id may stand in a file that could not be read, as far as the form of the id tells. An id of a form
 * that no unit has stands nowhere.
 */
export function mayBeUnread(id: string, content: Content, unread: ReadonlySet<string>): boolean {
  if (unread.size === 0) return false;
  const [, file] = records.find(([form]) => form.test(id)) ?? [];
  if (file === places.quotations || file === places.statistics) return unread.has(file) || proseUnread(unread);
  if (file === places.outcomes || file === places.models) return unread.has(file) || unread.has('report.json');
  if (file !== undefined) return unread.has(file);
  if (id === 'appendix-a') return [places.outcomes, places.models, 'report.json'].some((each) => unread.has(each));
  const section = /^(introduction|methodology|acknowledgements)(-\d+)?$/.exec(id)?.[1];
  if (section !== undefined) return twinFiles(`sections/${section}`).some((each) => unread.has(each));
  const chapter = /^(?:ch|overview-|p)(\d+)(?:[.-]|$)/.exec(id)?.[1];
  return chapter !== undefined && chapterUnread(Number(chapter), content.chapters, unread);
}

/** Whether a file could not be read whose words the source prints: nothing can then be held against it. */
export const printedUnread = (unread: ReadonlySet<string>): boolean =>
  proseUnread(unread) || printed.some((file) => unread.has(file));

const printed = [
  'report.json',
  'speakers.json',
  ...(['conclusions', 'quotations', 'outcomes', 'models', 'contents', 'source'] as const).map((part) => places[part]),
];

/** Whether running text could not be read, in which quotations may be placed and statistics marked. */
export const proseUnread = (unread: ReadonlySet<string>): boolean =>
  [...unread].some((file) => /^(chapters|sections)\//.test(file));

/** A chapter's number stands in its file: where one language was read it is known, otherwise it may be any. */
function chapterUnread(number: number, chapters: Content['chapters'], unread: ReadonlySet<string>): boolean {
  const files = [...unread].filter((file) => file.startsWith(`${places.chapters}/`));
  return files.some((file) => {
    const twin = chapters.find(({ name }) => twinFiles(name).includes(file));
    const read = [twin?.matter.en, twin?.matter.cy].flatMap((matter) => matter?.value.number ?? []);
    return read.length === 0 || read.includes(number);
  });
}
