import type { Content } from '../read/content.ts';
import { places, unreadLists, unreadSections } from '../read/files.ts';
import { innermost, type ReadPart } from '../read/parts.ts';
import { twinFiles } from '../read/prose.ts';

/** The file of records that holds the units whose ids have a form. */
const records: [form: RegExp, file: string][] = [
  [/^q\d+$/, places.quotations],
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
  if (file !== undefined) return unread.has(file);
  const chapter = /^(?:ch|overview-|p)(\d+)(?:[.-]|$)/.exec(id)?.[1];
  if (chapter !== undefined) return chapterUnread(Number(chapter), content.chapters, unread);
  // Which ids a list has only its file says, and which parts there are only report.json.
  if (!content.outline) return unread.has('report.json');
  const lists = unreadLists(unread);
  return (
    (lists.length > 0 && /^[a-z]\d+$/.test(id)) ||
    [...lists, ...unreadSections(unread)].some((part) => isOf(id, part)) ||
    unreadParts(content.parts, id, unread)
  );
}

const isOf = (id: string, part: string): boolean =>
  id === part || (id.startsWith(`${part}-`) && /^\d+$/.test(id.slice(part.length + 1)));

function unreadParts(parts: ReadPart[], id: string, unread: ReadonlySet<string>): boolean {
  return parts.some((part) => {
    if (part.type === 'chapters') return false;
    if (part.type === 'group')
      return (
        unreadParts(part.parts, id, unread) ||
        (id === part.id && innermost([part]).some((each) => isUnread(each, unread)))
      );
    return isUnread(part, unread) && isOf(id, part.id);
  });
}

const isUnread = (part: ReadPart, unread: ReadonlySet<string>): boolean =>
  part.type === 'list'
    ? unread.has(part.file)
    : part.type === 'section' && twinFiles(part.name).some((file) => unread.has(file));

/** Whether a file could not be read whose words the source prints: nothing can then be held against it. */
export const printedUnread = (unread: ReadonlySet<string>): boolean =>
  proseUnread(unread) || unreadLists(unread).length > 0 || printed.some((file) => unread.has(file));

const printed = ['report.json', 'speakers.json', places.quotations, places.contents, places.source];

/** Whether running text could not be read, in which quotations may be placed and statistics marked. */
export const proseUnread = (unread: ReadonlySet<string>): boolean =>
  [...unread].some((file) => /^(chapters|sections)\//.test(file));

/** A chapter's number stands in its file: where one language was read it is known, otherwise it may be any. */
function chapterUnread(number: number, chapters: Content['chapters'], unread: ReadonlySet<string>): boolean {
  const files = [...unread].filter((file) => file.startsWith('chapters/'));
  return files.some((file) => {
    const twin = chapters.find(({ name }) => twinFiles(name).includes(file));
    const read = [twin?.matter.en, twin?.matter.cy].flatMap((matter) => matter?.value.number ?? []);
    return read.length === 0 || read.includes(number);
  });
}
