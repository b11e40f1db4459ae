import { inOwnLanguages } from '../../i18n/locale.ts';
import type { Published, Wordings } from '../../schemas/ledger.ts';
import { contentAddress } from '../address/room.ts';
import { unitHashes } from '../hash.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Unit } from '../unit/unit.ts';
import { editions, untoldChanges } from './changes.ts';
import { editionDigest } from './digest.ts';
import { fates, type Kept, type PublishedUnit } from './fate.ts';
import { homeName } from './home-name.ts';
import { editionLine } from './remedy.ts';
import { isLasting } from './version.ts';
import { isSameWording, publishedWordings, todaysWords } from './wording.ts';

/** Why the edition that report.json names cannot be made; empty when it can. */
export function releaseProblems(report: Kept): Problem[] {
  const { version, date } = report.record.edition;
  const { contact } = report.record;
  const { last, isRaised, coming } = editions(report);
  const entry = report.changes.find((change) => change.version === version);
  const line = editionLine(report, coming, date, []);
  return [
    ...(contact
      ? []
      : [
          problem(
            'edition-contact',
            { file: 'report.json' },
            'there is no "contact", and readers of an edition must be able to report a mistake',
            'Add "contact": { "email": "…" } or { "url": "https://…" }',
          ),
        ]),
    ...(isRaised || !last
      ? []
      : [
          problem(
            'edition-later',
            { file: 'report.json' },
            `edition.version "${version}" is not later than ${last.version}, the last edition made`,
            `Write "version": "${coming}"`,
          ),
        ]),
    ...(last && date < last.date
      ? [
          problem(
            'edition-later',
            { file: 'report.json' },
            `edition.date "${date}" is before ${last.date}, when edition ${last.version} was made`,
            'Write the day of this edition',
          ),
        ]
      : []),
    ...(isRaised ? sameDay(report) : []),
    ...(entry || !isRaised || isToldAlready(report)
      ? []
      : [
          problem(
            'changes-told',
            { file: 'changelog.json' },
            `no entry for edition ${version}`,
            `Add it, first: ${line}`,
          ),
        ]),
  ];
}

/** The ledger prints the whole entry already where it has changed words to tell. */
const isToldAlready = (report: Kept): boolean =>
  isLasting(report.published.editions.at(-1)?.version ?? '0.0.0') && untoldChanges(report, fates(report)).length > 0;

/** What is published once this edition is made: its units in printed order, then those that are gone. */
export function nextPublished(report: Kept): Published {
  const { record, units, byId, published } = report;
  const { version, date } = record.edition;
  const last = published.editions.at(-1)?.version;
  const live = units.map((unit): [string, Published['units'][string]] => [
    unit.id,
    {
      kind: unit.kind,
      since: published.units[unit.id]?.since ?? version,
      ...(unit.parent === undefined ? {} : { parent: unit.parent }),
      ...homes(unit, published.units[unit.id], isLasting(last ?? '0.0.0')),
      ...addressField(report, unit),
      ...unitHashes(unit),
      ...wordingFields(published, version, unit),
    },
  ]);
  const gone = Object.entries(published.units)
    .filter(([id]) => !byId.has(id))
    .map(([id, was]): [string, Published['units'][string]] => [id, { ...was, until: was.until ?? last ?? version }]);
  const all = Object.fromEntries([...live, ...gone]);
  const digest = editionDigest(published.editions, { version, date }, all);
  return { editions: [...published.editions, { version, date, digest }], units: all };
}

/**
 * The words that first stand in the edition that is being made, for content/wordings/<version>.json; undefined where all of
 * them stood in earlier ones.
 */
export function nextWordings(report: Kept): Wordings | undefined {
  const { version, date } = report.record.edition;
  const units = report.units.flatMap((unit): [string, Wordings['units'][string]][] =>
    wordedIn(report.published, version, unit) === version ? [[unit.id, todaysWords(unit)]] : [],
  );
  return units.length > 0 ? { version, date, units: Object.fromEntries(units) } : undefined;
}

/** The edition in which a unit's words of today first stood: an earlier one, or that which is being made. */
function wordedIn(published: Published, version: string, unit: Unit): string {
  const hashes = unitHashes(unit);
  return publishedWordings(published, unit.id).find((wording) => isSameWording(wording, hashes))?.version ?? version;
}

/** Since when a unit has its words, and those that it had besides. */
function wordingFields(published: Published, version: string, unit: Unit): Pick<PublishedUnit, 'worded' | 'earlier'> {
  const worded = wordedIn(published, version, unit);
  const earlier = publishedWordings(published, unit.id)
    .filter((wording) => wording.version !== worded)
    .map(({ version: first, en, cy }) => ({ version: first, ...(en && { en }), ...(cy && { cy }) }));
  return {
    ...(worded === (published.units[unit.id]?.since ?? version) ? {} : { worded }),
    ...(earlier.length > 0 ? { earlier } : {}),
  };
}

/** An address pins words by a day, so no unit has two wordings of one. */
function sameDay({ published, record, units }: Kept): Problem[] {
  const { version, date } = record.edition;
  const twice = units.filter(
    (unit) =>
      wordedIn(published, version, unit) === version &&
      publishedWordings(published, unit.id).some((wording) => wording.date === date),
  );
  return twice.length === 0
    ? []
    : [
        problem(
          'edition-later',
          { file: 'report.json' },
          `edition.date "${date}" is the day on which other words of ${twice.map(({ id }) => id).join(', ')} were published, and addresses pin words by their day`,
          'Make this edition on another day, and write that',
        ),
      ];
}

/** The page that a unit is on, and those where lasting editions had it before. */
function homes(unit: Unit, was: PublishedUnit | undefined, isKept: boolean): Pick<PublishedUnit, 'home' | 'formerly'> {
  const home = homeName(unit.home);
  const before = was && isKept ? [...new Set([...(was.formerly ?? []), was.home])].filter((name) => name !== home) : [];
  return before.length > 0 ? { home, formerly: before } : { home };
}

const addressField = (report: Kept, unit: Unit): Pick<PublishedUnit, 'address'> => {
  const address = contentAddress(unit);
  return address ? { address: inOwnLanguages(report, address) } : {};
};
