import { locales } from '../i18n/locale.ts';
import type { Unit } from '../model/unit.ts';
import { unitText } from '../model/unit.ts';
import type { Content } from './content.ts';
import type { Folder, Problems } from './document.ts';
import { contentsOrder, publication } from './facts.ts';
import type { Twin } from './prose.ts';
import { suggestion } from './suggestion.ts';

/**
 * What no file can know by itself: ids used once, ids that exist, records that are used, facts that agree. Nothing is
 * said to be missing while there is a file that could not be read, in which it may stand.
 */
export function crossCheck(content: Content, units: Unit[], { problems, unread }: Folder): void {
  const whole = unread.size === 0;
  uniqueIds(content, problems);
  mentions(content, whole ? units : undefined, problems);
  if (whole) {
    references(content, units, problems);
    contentsOrder(content, units, problems);
  }
  voices(content, whole, problems);
  publication(content, problems);
  wordless(units, problems);
}

/** An id and where it is written. */
type Placed = [id: string, place: string];

function uniqueIds(content: Content, problems: Problems): void {
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

function once(ids: Placed[] = [], problems: Problems): void {
  const seen = new Map<string, string>();
  for (const [id, place] of ids) {
    const first = seen.get(id);
    if (first) problems.push(`${place} duplicate id "${id}", first used at ${first}. Give one of them another id`);
    else seen.set(id, place);
  }
}

/** What <Quote> and <Ref> name; <Ref> only where all units are known. */
function mentions(content: Content, units: Unit[] | undefined, problems: Problems): void {
  const quotations =
    content.quotations?.value.map(({ id }) => id) ??
    (content.record.value.parts.includes('quotations') ? undefined : []);
  const ids = units?.map(({ id }) => id);
  for (const locale of locales) {
    const placed: Placed[] = [];
    for (const { file, mentions } of twins(content).flatMap(({ files }) => files[locale] ?? [])) {
      for (const { insert, id, line, column } of mentions) {
        const known = insert === 'Quote' ? quotations : ids;
        if (insert === 'Quote') placed.push([id, `${file}:${line}:${column}`]);
        if (known && !known.includes(id))
          problems.push(
            `${file}:${line}:${column} no ${insert === 'Quote' ? 'quotation' : 'unit'} has the id "${id}".${suggestion(id, known)}`,
          );
      }
    }
    once(placed, problems);
  }
}

const twins = ({ introduction, methodology, acknowledgements, chapters }: Content): Twin<unknown>[] =>
  [introduction, ...chapters, methodology, acknowledgements].filter((twin) => twin !== undefined);

/** What records and pages name: notes their places, contents their units, the home page its passages. */
function references({ notes, contents, record, pages }: Content, units: Unit[], problems: Problems): void {
  const known = units.map(({ id }) => id);
  const demand = (place: string, id: string) => {
    if (!known.includes(id)) problems.push(`${place} no unit has the id "${id}".${suggestion(id, known)}`);
  };
  for (const [index, { at }] of (notes?.value ?? []).entries())
    for (const [which, id] of at.entries()) demand(notes?.at([index, 'at', which]) ?? '', id);
  for (const [index, entry] of (contents?.value.entries ?? []).entries()) {
    for (const [which, id] of entry.units.entries()) demand(contents?.at(['entries', index, 'units', which]) ?? '', id);
  }
  for (const { id, place } of pages.refs) demand(place, id);
  const { conclusion, quotation } = record.value.home;
  if (conclusion) demand(record.at(['home', 'conclusion']), conclusion);
  if (quotation) demand(record.at(['home', 'quotation']), quotation);
}

/** Every quotation has a speaker and a place; every speaker speaks. */
function voices(content: Content, whole: boolean, problems: Problems): void {
  const { quotations, speakers } = content;
  if (!quotations || !speakers) return;
  const known = speakers.value.map(({ id }) => id);
  const placed = new Set(
    twins(content)
      .flatMap(({ files }) => locales.flatMap((locale) => files[locale]?.mentions ?? []))
      .map(({ id }) => id),
  );
  for (const [index, { id, speaker }] of quotations.value.entries()) {
    if (!known.includes(speaker))
      problems.push(
        `${quotations.at([index, 'speaker'])} ${id}: no speaker has the id "${speaker}".${suggestion(speaker, known)}`,
      );
    if (whole && !placed.has(id))
      problems.push(
        `${quotations.at([index, 'id'])} ${id}: no chapter places it. Write <Quote id="${id}" /> where it stands`,
      );
  }
  for (const [index, { id }] of speakers.value.entries()) {
    if (!quotations.value.some(({ speaker }) => speaker === id))
      problems.push(`${speakers.at([index])} ${id}: no quotation is by this speaker. Take the record out`);
  }
}

/** Every unit has words in at least one language. */
function wordless(units: Unit[], problems: Problems): void {
  for (const unit of units) {
    if (locales.every((locale) => unitText(unit, locale) === undefined))
      problems.push(`${unit.id}: there are no words in either language. Write them, or take its <Untranslated /> out`);
  }
}
