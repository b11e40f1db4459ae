import { languageNames } from '../../i18n/locale.ts';
import { type Place, type Problem, placeText, problem } from '../../model/problem/problem.ts';
import type { Content } from '../read/content.ts';
import { entriesOf, listsOf } from '../read/parts.ts';

/** An id and where it is written. */
export type Placed = [id: string, place: Place];

/** Ids that are used twice, and twins that number their chapter differently. */
export function uniqueIds(content: Content): Problem[] {
  const { parts, quotations, speakers, notes, chapters, languages } = content;
  const lists = listsOf(parts).map(({ list }) => list);
  return [
    ...once(
      lists.flatMap(({ value, at }) => (value.groups ?? []).map(({ id }, g): Placed => [id, at(['groups', g, 'id'])])),
    ),
    ...once(
      lists.flatMap(({ value, at }) => entriesOf(value).map(({ id, path }): Placed => [id, at([...path, 'id'])])),
    ),
    ...[quotations, speakers, notes].flatMap((list) =>
      once(list?.value.map(({ id }, index): Placed => [id, list.at([index, 'id'])])),
    ),
    ...languages.flatMap((locale) => {
      const files = chapters.flatMap(({ files }) => files[locale] ?? []);
      return once(files.map(({ matter }): Placed => [`ch${matter.value.number}`, matter.at(['number'])]));
    }),
    ...chapters.flatMap(({ files }) => {
      const [original, translation = original] = languages;
      const [own, twin] = [files[original]?.matter, files[translation]?.matter];
      if (!own || !twin || own.value.number === twin.value.number) return [];
      const message = `number: ${twin.value.number}, but its ${languageNames[original]} twin has ${own.value.number}`;
      return [problem('twins-agree', twin.at(['number']), message, 'Make the two agree')];
    }),
  ];
}

/** Every id that stands twice in a list, with both places. */
export function once(ids: Placed[] = []): Problem[] {
  const seen = new Map<string, Place>();
  return ids.flatMap(([id, place]) => {
    const first = seen.get(id);
    if (!first) seen.set(id, place);
    return first
      ? [
          problem(
            'id-once',
            place,
            `duplicate id "${id}", first used at ${placeText(first)}`,
            'Give one of them another id',
          ),
        ]
      : [];
  });
}
