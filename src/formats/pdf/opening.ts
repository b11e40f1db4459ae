import type { Book } from '../book/book.ts';
import { type OutlineEntry, outline } from '../book/outline.ts';
import type { Pressed } from './apparatus.ts';
import { array, call, dictionary, literal, none } from './literal.ts';
import { plainContent, runsContent, someContent } from './runs.ts';

/** What a file says of itself, the title page and the contents. */
export function openingCode(book: Book, contents: string, pressed: Pressed): string {
  const { front } = book;
  const [year, month, day] = front.date.split('-').map(Number);
  return call('opening.with', {
    lang: literal(pressed.lang),
    plain: literal(front.plainTitle),
    description: literal(front.description),
    date: `datetime(year: ${year}, month: ${month}, day: ${day})`,
    author: literal(front.publisher.map(({ value }) => value).join('')),
    contents: literal(contents),
    heads: dictionary(flat(outline(book)).map((entry) => [entry.id, headCode(entry, pressed)])),
    running: runsContent(front.title, pressed),
    foot: array(
      [front.standing, ...(front.translation ? [front.translation.line] : [])].map((runs) =>
        runsContent(runs, pressed),
      ),
    ),
    title: runsContent(front.title, pressed),
    subtitle: array(front.subtitle.map((line) => runsContent(line, pressed))),
    chapter: someContent(front.chapter, pressed),
    body: array([
      runsContent(front.publisher, pressed),
      runsContent(front.published, pressed),
      ...(front.number === undefined ? [] : [literal(front.number)]),
      runsContent(front.copyright, pressed),
    ]),
    cited: someContent(front.citedAs, pressed),
    edition: array(
      [front.standing, front.edition, front.editionPublisher, front.about].flatMap((runs) =>
        runs ? [runsContent(runs, pressed)] : [],
      ),
    ),
    translation: front.translation
      ? array([runsContent(front.translation.title, pressed), runsContent(front.translation.text, pressed)])
      : undefined,
    site: front.site === undefined ? undefined : literal(front.site),
  });
}

const flat = (entries: OutlineEntry[]): OutlineEntry[] => entries.flatMap((entry) => [entry, ...flat(entry.children)]);

/** A line of the contents: a chapter's number stands beside its title, and not in words before it. */
function headCode({ id, title }: OutlineEntry, pressed: Pressed): string {
  const block = pressed.blocks.get(id);
  const isChapter = block?.type === 'heading' && block.number !== undefined;
  const ours = block?.type === 'title' || block?.type === 'figure' || block?.type === 'subject';
  return array([
    isChapter ? literal(block.number ?? '') : none,
    plainContent(isChapter ? block.title : title, pressed),
    String(ours),
  ]);
}
