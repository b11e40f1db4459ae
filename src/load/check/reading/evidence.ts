import { listedLanguages, shownValue } from '../../../i18n/locale.ts';
import { sentencesOf } from '../../../model/evidence/telling.ts';
import { type Place, type Problem, problem } from '../../../model/problem/problem.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import { suggestion } from '../../problem/suggestion.ts';
import type { Content } from '../../read/content.ts';
import { once } from '../unique-ids.ts';

/** Fewer links than these are too little for a finding. */
const enough = 3;

type Record = NonNullable<Content['evidence']>['value'];

/** What evidence.json says is of units that are there, each finding has enough, and no quotation or number leads nowhere. */
export function checkEvidence(
  { evidence, ...content }: Content,
  units: Unit[],
  unread: ReadonlySet<string>,
): Problem[] {
  if (!evidence || unread.size > 0) return [];
  const { value, at } = evidence;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const languages = listedLanguages(content);
  const known = units.filter(isPassage).map(({ id }) => id);
  const kinds = new Set(units.filter(isPassage).map(({ kind }) => kind));
  const linked = value.findings.flatMap(({ of, evidence: links }, c) => {
    const place = (path: PropertyKey[] = []): Place => at(['findings', c, ...path]);
    return [
      ...isOfFinding(of, byId, place(['of'])),
      ...once(links.map(({ unit }, e): [string, Place] => [unit, place(['evidence', e, 'unit'])])),
      ...links.flatMap((link, e) => {
        const found = byId.get(link.unit);
        const here = (field: string) => place(['evidence', e, field]);
        if (!found)
          return [problem('id-known', here('unit'), `no unit has the id "${link.unit}"`, suggestion(link.unit, known))];
        if (!isPassage(found))
          return [
            problem(
              'evidence-passage',
              here('unit'),
              `"${link.unit}" is a ${found.kind}`,
              'Name a paragraph, quotation, statistic, figure or an entry without a page of its own',
            ),
          ];
        return [...sentenceProblems(found, link.sentences, languages, here('sentences'))];
      }),
      ...lateSummaries(links, byId, (e) => place(['evidence', e])),
      ...tooLittle(of, links, byId, kinds, place()),
    ];
  });
  return [
    ...once(value.findings.map(({ of }, c): [string, Place] => [of, at(['findings', c, 'of'])])),
    ...linked,
    ...missing(value, units, at()),
    ...nowhere(value, units, (path) => at(path)),
  ];
}

/** What may bear on a finding: words with an id of their own, and pictures of numbers; not another finding. */
const isPassage = (unit: Unit): boolean =>
  unit.type === 'entry'
    ? unit.entry.address === undefined
    : unit.type === 'paragraph' || unit.type === 'quotation' || unit.type === 'statistic' || unit.type === 'figure';

const isFinding = (unit: Unit | undefined): boolean => unit?.type === 'entry' && unit.entry.address !== undefined;

function isOfFinding(of: string, byId: ReadonlyMap<string, Unit>, place: Place): Problem[] {
  if (isFinding(byId.get(of))) return [];
  const own = [...byId.values()].filter(isFinding).map(({ id }) => id);
  return [problem('evidence-of', place, `"${of}" is no entry with a page of its own`, suggestion(of, own))];
}

type Links = Record['findings'][number]['evidence'];

/** Sentences are of a paragraph that has so many, in their order. */
function sentenceProblems(
  { id, type, prose }: Unit,
  sentences: Links[number]['sentences'],
  languages: ReturnType<typeof listedLanguages>,
  place: Place,
): Problem[] {
  if (!sentences) return [];
  if (type !== 'paragraph' || !prose)
    return [problem('evidence-sentences', place, `"${id}" is no paragraph`, 'Take its "sentences" out')];
  return languages.flatMap((locale) => {
    const numbers = Array.isArray(sentences) ? sentences : (sentences[locale] ?? []);
    const there = sentencesOf(shownValue(prose, locale)).length;
    if (numbers.some((number, at) => at > 0 && number <= (numbers[at - 1] ?? 0)))
      return [problem('evidence-sentences', place, `${JSON.stringify(numbers)} are not in order`, 'Count upwards')];
    const beyond = numbers.find((number) => number > there);
    return beyond === undefined
      ? []
      : [
          problem(
            'evidence-sentences',
            place,
            `sentence ${beyond} of "${id}", which has ${there} in "${locale}"`,
            'Correct the numbers; where a translation has more or fewer sentences, write {"en": […], "cy": […]}',
          ),
        ];
  });
}

/** The report's own summaries stand after what it saw. */
function lateSummaries(links: Links, byId: ReadonlyMap<string, Unit>, place: (at: number) => Place): Problem[] {
  const isSummary = ({ unit }: Links[number]) => {
    const section = byId.get(byId.get(unit)?.parent ?? '');
    return section?.type === 'section' && byId.get(section.parent ?? '')?.type === 'chapter';
  };
  const first = links.findIndex(isSummary);
  return links.flatMap((link, at) =>
    first >= 0 && at > first && !isSummary(link)
      ? [
          problem(
            'evidence-order',
            place(at),
            `"${link.unit}" stands after "${links[first]?.unit}", which is a summary`,
            'Put what the report saw before its own summaries',
          ),
        ]
      : [],
  );
}

/** A finding has some evidence, and of two kinds where the report has them. */
function tooLittle(
  of: string,
  links: Links,
  byId: ReadonlyMap<string, Unit>,
  kinds: ReadonlySet<string>,
  place: Place,
): Problem[] {
  const own = new Set(links.flatMap(({ unit }) => byId.get(unit)?.kind ?? []));
  const what =
    links.length < enough
      ? `has ${links.length} of at least ${enough} links`
      : own.size === 1 && kinds.size > 1
        ? `has evidence of one kind alone, "${[...own][0]}"`
        : undefined;
  return what === undefined
    ? []
    : [problem('evidence-enough', place, `"${of}" ${what}`, 'Read the report for what else bears on it')];
}

/** Every entry of a kind that evidence speaks of has some. */
function missing({ findings }: Record, units: Unit[], place: Place): Problem[] {
  const named = new Set(findings.map(({ of }) => of));
  const kinds = new Set(units.filter(({ id }) => named.has(id)).map(({ kind }) => kind));
  const without = units.filter((unit) => isFinding(unit) && kinds.has(unit.kind) && !named.has(unit.id));
  return without.map(({ id }) =>
    problem('evidence-enough', place, `"${id}" has no evidence`, 'Add what the report says that bears on it'),
  );
}

/** A quotation or number bears on something, itself or with the block that states it, or is said to bear on nothing. */
function nowhere({ findings, none = [] }: Record, units: Unit[], at: (path: PropertyKey[]) => Place): Problem[] {
  const linked = new Set(findings.flatMap(({ evidence }) => evidence.map(({ unit }) => unit)));
  const declared = none.map(({ unit }) => unit);
  const silent = units.filter(({ type }) => type === 'quotation' || type === 'statistic');
  const leads = ({ id, type, parent = '' }: Unit) => linked.has(id) || (type === 'statistic' && linked.has(parent));
  return [
    ...once(none.map(({ unit }, n): [string, Place] => [unit, at(['none', n, 'unit'])])),
    ...silent.flatMap((unit) =>
      leads(unit) || declared.includes(unit.id)
        ? []
        : [
            problem(
              'evidence-leads',
              at([]),
              `"${unit.id}" bears on no finding`,
              'Link it, or list it under "none" with the reason',
            ),
          ],
    ),
    ...none.flatMap(({ unit }, n) => {
      const found = silent.find(({ id }) => id === unit);
      if (!found)
        return [
          problem(
            'id-known',
            at(['none', n, 'unit']),
            `no quotation or statistic has the id "${unit}"`,
            suggestion(
              unit,
              silent.map(({ id }) => id),
            ),
          ),
        ];
      return leads(found)
        ? [problem('evidence-leads', at(['none', n]), `"${unit}" does bear on a finding`, 'Take it out of "none"')]
        : [];
    }),
  ];
}
