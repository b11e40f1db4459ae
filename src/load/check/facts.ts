import { originalOf } from '../../i18n/locale.ts';
import { monthName } from '../../language/date.ts';
import { type Problem, problem } from '../../model/problem/problem.ts';
import type { Unit } from '../../model/unit/unit.ts';
import type { Content } from '../read/content.ts';
import { outOfOrder } from './sequence.ts';

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
