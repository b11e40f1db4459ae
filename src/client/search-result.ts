import type { FoundUnit } from '../search/engine.ts';
import type { ListedUnit, Listing } from '../search/listing.ts';
import type { Passage } from '../search/passage.ts';

type Child = Node | string | undefined;

/** One item of the list: a block and what was found with it, each in its own voice. Words are set as text, never as HTML. */
export async function resultGroup(group: FoundUnit[], { units, speakers }: Listing): Promise<HTMLLIElement> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const passages = await Promise.all(group.map(({ passage }) => passage()));
  const results = group.map(({ unit }, index) => {
    const within = unit.within.flatMap((id) => byId.get(id) ?? []);
    const speaker = unit.speaker === undefined ? undefined : speakers[unit.speaker];
    return result(unit, passages[index], within, speaker);
  });
  return element('li', {}, ...results);
}

function result(
  unit: ListedUnit,
  found: Passage | undefined,
  within: ListedUnit[],
  speaker?: Listing['speakers'][string],
): HTMLElement {
  const lived = speaker?.lived ? ' lived' : '';
  const printed = unit.kind === 'paragraph' && /^\d/.test(unit.mark) ? ' printed' : '';
  const quoted = unit.kind === 'quotation';
  return element(
    'div',
    { class: `row result ${unit.kind}${lived}`, 'data-result': unit.id },
    element('p', { class: `mark${printed}` }, nameLink(unit)),
    element(
      'div',
      { class: 'words' },
      element(
        quoted ? 'blockquote' : 'p',
        { lang: unit.lang },
        ...(quoted ? [element('p', {}, ...run(found))] : run(found)),
      ),
      speaker && element('p', { class: 'speaker', lang: speaker.lang }, speaker.name),
    ),
    within.length > 0 ? element('ul', { class: 'aside' }, ...within.map(placeLink)) : undefined,
  );
}

/** The whole name for those who hear it and on narrow screens; where there is a margin the number alone. */
function nameLink({ url, label, mark }: ListedUnit): HTMLElement {
  return element(
    'a',
    { href: url },
    element('span', { class: 'name' }, label),
    element('span', { class: 'short', 'aria-hidden': 'true' }, mark),
  );
}

function placeLink({ url, label, title, titleLang }: ListedUnit): HTMLElement {
  return element('li', {}, element('a', { href: url, lang: titleLang }, title ?? label));
}

function run(found?: Passage): Child[] {
  if (!found) return [];
  const words = found.runs.map(({ text, found: isFound }) => (isFound ? element('mark', {}, text) : text));
  return [found.cutBefore ? '…\u00a0' : '', ...words, found.cutAfter ? '\u00a0…' : ''];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
