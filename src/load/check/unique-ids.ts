import { locales } from '../../i18n/locale.ts';
import type { Content } from '../read/content.ts';
import type { Problems } from '../read/document.ts';

/** An id and where it is written. */
export type Placed = [id: string, place: string];

/** Ids that are used twice, and twins that number their chapter differently. */
export function uniqueIds(content: Content, problems: Problems): void {
  const { conclusions, quotations, speakers, outcomes, models, notes, chapters } = content;
  const groups = conclusions?.value.groups ?? [];
  const at = conclusions?.at ?? (() => '');
  once(
    groups.map(({ id }, g): Placed => [id, at(['groups', g, 'id'])]),
    problems,
  );
  once(
    groups.flatMap((group, g) =>
      group.conclusions.map(({ id }, c): Placed => [id, at(['groups', g, 'conclusions', c, 'id'])]),
    ),
    problems,
  );
  for (const list of [quotations, speakers, notes])
    once(
      list?.value.map(({ id }, index): Placed => [id, list.at([index, 'id'])]),
      problems,
    );
  once(
    outcomes?.value.outcomes.map(({ id }, index): Placed => [id, outcomes.at(['outcomes', index, 'id'])]),
    problems,
  );
  once(
    models?.value.models.map(({ id }, index): Placed => [id, models.at(['models', index, 'id'])]),
    problems,
  );
  for (const locale of locales) {
    const files = chapters.flatMap(({ files }) => files[locale] ?? []);
    once(
      files.map(({ matter }): Placed => [`ch${matter.value.number}`, matter.at(['number'])]),
      problems,
    );
  }
  for (const { files } of chapters) {
    const [en, cy] = [files.en?.matter, files.cy?.matter];
    if (en && cy && en.value.number !== cy.value.number)
      problems.push(
        `${cy.at(['number'])} number: ${cy.value.number}, but its English twin has ${en.value.number}. Make the two agree`,
      );
  }
}

/** Every id that stands twice in a list, with both places. */
export function once(ids: Placed[] = [], problems: Problems): void {
  const seen = new Map<string, string>();
  for (const [id, place] of ids) {
    const first = seen.get(id);
    if (first) problems.push(`${place} duplicate id "${id}", first used at ${first}. Give one of them another id`);
    else seen.set(id, place);
  }
}
