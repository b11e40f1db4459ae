import { originalOf } from '../../i18n/locale.ts';
import { monthName } from '../../language/date.ts';
import { straight } from '../../language/letters.ts';
import { type Problem, problem } from '../../model/problem/problem.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { isbnSigns } from '../../schemas/publication/citation.ts';
import type { Content } from '../read/content.ts';
import { outOfOrder } from './sequence.ts';

/** Every edition that was made has its entry in the list of editions: it says what changed, and when. */
export function editionsTold({ changes, published }: Content): Problem[] {
  if (!changes || !published) return [];
  return published.value.editions
    .filter(({ version }) => !changes.value.some((change) => change.version === version))
    .map(({ version }) =>
      problem(
        'changelog-order',
        changes.at(),
        `edition ${version} was made (published.json), and has no entry`,
        'Put its entry back',
      ),
    );
}

/** What the record says of the publication must stand on its cover, word for word, and its date must agree with itself. */
export function publication(content: Content): Problem[] {
  const { record, repairs, languages } = content;
  if (!record) return [];
  const problems: Problem[] = [];
  const { title, subtitle, publisher, published, copyright, cover: lines } = record.value;
  for (const locale of languages) {
    const words = published.words[locale];
    const [year = '', month] = published.date.split('-');
    const named = words?.includes(year) && (!month || words.includes(monthName(Number(month), locale)));
    if (words !== undefined && !named) {
      problems.push(
        problem(
          'cover-facts',
          record.at(['published', 'words', locale]),
          `published: "${words}" does not name year and month of "${published.date}"`,
          'Make the two agree',
        ),
      );
    }
  }
  problems.push(...sentenceCase(content), ...printedIsbn(content));
  if (!repairs) return problems;
  // The cover is printed in the language that the report was written in.
  const original = originalOf(content);
  const facts = {
    title: [title[original]],
    subtitle: subtitle?.[original] ?? [],
    publisher: [publisher.name[original]],
    published: [published.words[original]],
    copyright: [copyright[original]],
  };
  for (const [field, words] of Object.entries(facts)) {
    for (const line of words) {
      if (line !== undefined && !lines.includes(line))
        problems.push(
          problem('cover-facts', record.at([field]), `${field}: "${line}" is no line of "cover"`, 'Make the two agree'),
        );
    }
  }
  return problems;
}

/** The title in sentence case is the same title. Of one that the cover denies, that is said alone. */
function sentenceCase({ record, repairs, languages }: Content): Problem[] {
  if (!record) return [];
  const { citation, title, subtitle, cover } = record.value;
  const printed = title[languages[0]];
  if (repairs && printed !== undefined && !cover.includes(printed)) return [];
  return languages.flatMap((locale) => {
    const [words, whole] = [citation?.sentenceCase?.[locale], [title[locale], ...(subtitle?.[locale] ?? [])].join(' ')];
    if (words === undefined || sameWords(words) === sameWords(whole)) return [];
    const message = `citation: "${words}" has other words than "title" and "subtitle"`;
    return [problem('cover-facts', record.at(['citation', 'sentenceCase', locale]), message, 'Change capitals alone')];
  });
}

/** Words without capitals and signs between them. */
const sameWords = (text: string): string =>
  straight(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The ISBN is one of those that the cover prints, where it prints any. */
function printedIsbn({ record }: Content): Problem[] {
  const isbn = record?.value.citation?.isbn;
  if (!record || isbn === undefined) return [];
  const printed = record.value.cover.filter((line) => /\bISBN\b/.test(line)).map(isbnSigns);
  if (printed.length === 0 || printed.some((line) => line.endsWith(isbnSigns(isbn)))) return [];
  const message = `citation: "${isbn}" is none of those that "cover" prints`;
  return [problem('cover-facts', record.at(['citation', 'isbn']), message, 'Copy it from there')];
}

/** The table of contents names its units in the order of the report, each once. Those that would have to move are named together. */
export function contentsOrder({ contents }: Content, units: Unit[]): Problem[] {
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const named = (contents?.value.entries ?? []).flatMap((entry, index) =>
    entry.units.flatMap((id, which) => {
      const position = order.get(id);
      return position === undefined ? [] : [{ id, position, path: ['entries', index, 'units', which] }];
    }),
  );
  const moved = outOfOrder(named.map(({ position }) => position)).flatMap((index) => named[index] ?? []);
  const [first] = moved;
  if (!contents || !first) return [];
  const names = moved.map(({ id }) => `"${id}"`).join(', ');
  const are = moved.length === 1 ? 'is not in its place' : 'are not in their places';
  return [
    problem(
      'contents-order',
      contents.at(first.path),
      `${names} ${are}: the entries follow the order of the report, each unit once`,
      'Correct it',
    ),
  ];
}
