import { locales } from '../../i18n/locale.ts';
import { emptyLedger } from '../../schemas/ledger.ts';
import { contentAddress } from '../address/room.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { changelogProblems, editions, untoldChanges } from './changes.ts';
import { tamperProblems } from './digest.ts';
import { type Fate, fates, type Kept } from './fate.ts';
import { redirectProblems } from './redirects.ts';
import { nearest, redirectLine, unusedId } from './remedy.ts';
import { compareVersions, isLasting } from './version.ts';
import { wordingProblems } from './wording-check.ts';

export interface LedgerFindings {
  /** What breaks a promise: each names the file and id, and prints the line that mends it. */
  problems: Problem[];
  /** What an editor should know and nobody has to mend. */
  notices: string[];
}

/**
 * Compares a report with what was published of it. Before edition 1.0.0 this only reports. From then on an id that was
 * published leads to its words for ever: what vanished or was renamed needs a redirect, an id is not used for other words,
 * changed words are told in the list of editions, and no language disappears.
 */
export function ledgerFindings(report: Kept): LedgerFindings {
  const { last } = editions(report);
  const all = fates(report);
  const news = all.flatMap((fate) => notice(report, fate));
  const plain = [
    ...lossProblems(report),
    ...tamperProblems(report.published),
    ...wordingProblems(report),
    ...redirectProblems(report),
    ...changelogProblems(report),
  ];
  if (!last || !isLasting(last.version)) return { problems: plain, notices: news };
  const broken = [...all.flatMap((fate) => broke(report, fate)), ...readdressed(report)];
  return {
    problems: [...plain, ...broken, ...untoldChanges(report, all), ...unraised(report, all)],
    notices: all.flatMap((fate) => (fate.fate === 'new' || fate.fate === 'moved' ? notice(report, fate) : [])),
  };
}

/** What whoever builds the site should know of its promises, a line each. */
export function ledgerRemarks(report: Kept): string[] {
  const { version } = report.record.edition;
  const isMade = report.published.editions.some((edition) => edition.version === version);
  const count = ledgerFindings(report).notices.length;
  return [
    ...(isLasting(version) && !isMade
      ? [
          `report.json: edition ${version} is not made yet, so nothing new in it is kept. Run \`npm run release\` before it is published`,
        ]
      : []),
    ...(count > 0
      ? [
          `${count === 1 ? '1 notice' : `${count} notices`} of what differs from the editions made. \`npm run check:ledger\` prints ${count === 1 ? 'it' : 'them'}`,
        ]
      : []),
  ];
}

/** Without the ledger nothing is held: it is missed where any edition was made or is due to last. */
function lossProblems({ published, record, changes }: Kept): Problem[] {
  const back = 'Put it back as `npm run release` last wrote it';
  if (published === emptyLedger) {
    if (!isLasting(record.edition.version) && changes.length === 0) return [];
    return [
      problem(
        'ledger-untouched',
        { file: 'published.json' },
        'the file is missing, and with it what was promised',
        `${back}; if no edition was ever made, write: { "editions": [], "units": {} }`,
      ),
    ];
  }
  const { coming } = editions({ published, record });
  const made = published.editions.map(({ version }) => version);
  return changes
    .filter(({ version }) => version !== coming && !made.includes(version))
    .map(({ version }) =>
      problem(
        'ledger-untouched',
        { file: 'changelog.json' },
        `edition ${version} is not among the "editions" of published.json`,
        `${back}, or take out the entry of an edition that was never made`,
      ),
    );
}

function notice({ published }: Kept, fate: Fate): string[] {
  const { id } = fate;
  switch (fate.fate) {
    case 'new':
      return published.editions.length > 0 ? [`${id}: new; the next \`npm run release\` will publish it`] : [];
    case 'gone':
      return [`${id}: published before, and no longer there${fate.to ? `; its words are ${fate.to} now` : ''}`];
    case 'reused':
      return [`${id}: published before with other words${fate.to ? `, which are ${fate.to} now` : ''}`];
    case 'changed':
      return [`${id}: the words changed (${fate.languages.join(', ')})`];
    case 'moved':
      return [`${id}: stood on "${fate.from}" and stands on "${fate.to}" now; its old place says so`];
    case 'lost':
      return [`${id}: no words any more in ${fate.languages.join(', ')}`];
  }
}

function broke(report: Kept, fate: Fate): Problem[] {
  const { id } = fate;
  if (fate.fate === 'gone') return withoutRedirect(report, fate);
  if (fate.fate === 'reused') {
    const [message, remedy] = reused(report, fate);
    return [problem('id-for-ever', {}, `${id}: ${message}`, remedy)];
  }
  if (fate.fate !== 'lost') return [];
  return fate.languages.map((locale) =>
    problem(
      'words-kept',
      {},
      `${id}: its published words in "${locale}" are missing`,
      'Put them back into the content',
    ),
  );
}

/** The words of an address never change. */
function readdressed({ units, published }: Kept): Problem[] {
  return units.flatMap((unit) => {
    const [was, now] = [published.units[unit.id]?.address, contentAddress(unit)];
    return locales.flatMap((locale) =>
      was?.[locale] !== undefined && was[locale] !== now?.[locale]
        ? [
            problem(
              'address-kept',
              {},
              `${unit.id}: published at the address "${locale}/${was[locale]}", and its address is ${now ? `"${locale}/${now[locale]}"` : 'no more'} now`,
              'Put the words of its address back',
            ),
          ]
        : [],
    );
  });
}

function withoutRedirect(report: Kept, { id, was, to }: Fate & { fate: 'gone' }): Problem[] {
  if (report.redirects.some(({ from }) => from === id)) return [];
  const target = to ?? nearest(report, was, id);
  if (target === undefined) return [problem('id-kept', {}, `${id}: published, and no longer there`, 'Put it back')];
  const what = to ? `is called "${to}" now` : 'is no longer there';
  return [
    problem(
      'id-kept',
      {},
      `${id}: published (${was.kind}), and ${what}`,
      `Put it back, or add to redirects.json: ${redirectLine(report, id, target, to ? 'renumbered' : 'gone')}`,
    ),
  ];
}

/** An id stands for the same words always. Which unit must be called what, and the redirect where one is due. */
function reused(report: Kept, { id, was, to, of }: Fate & { fate: 'reused' }): [message: string, remedy: string] {
  const unit = report.byId.get(id);
  const back = to === undefined ? '' : `give what is "${to}" now its id "${id}" back`;
  const never = 'An id is never used again';
  if (!unit) return [`published, and its words stand under "${to}"`, `${never}: ${back}`];
  if (of !== undefined && of !== id) {
    const first = `what stands here was published as "${of}"`;
    return [`an id is never used again, and ${first}`, `Give it that id back${back ? `, and ${back}` : ''}`];
  }
  const fresh = unusedId(report, id);
  const other = fresh
    ? `give what stands here now the unused id "${fresh}"`
    : 'put what stands here now where no id moves';
  if (to !== undefined && report.published.units[to])
    return [`its words stand under "${to}"`, `${never}: ${back}, and ${other}`];
  const target = to ?? nearest({ ...report, byId: without(report, id) }, was, id);
  const line = target
    ? `, and add to redirects.json: ${redirectLine(report, id, target, to ? 'renumbered' : 'gone')}`
    : '';
  const what = unit.kind === was.kind ? 'it stood for other words' : `it was a ${was.kind} and is a ${unit.kind}`;
  const remedy = `${back ? `either ${back}, or ` : ''}${other}${line}`;
  return [
    `an id is never used again, and ${what} when published`,
    `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}`,
  ];
}

const without = ({ byId }: Kept, id: string) => new Map([...byId].filter(([other]) => other !== id));

/** An edition that was made stays as it is: what differs from it is a later one. */
function unraised({ published, record, redirects }: Kept, all: Fate[]): Problem[] {
  const { last, isRaised, coming } = editions({ published, record });
  if (!last || isRaised) return [];
  const { version } = record.edition;
  const field = `edition.version "${version}"`;
  const wrong = (message: string) => [
    problem('edition-later', { file: 'report.json' }, message, `Write "version": "${coming}"`),
  ];
  if (compareVersions(version, last.version) < 0)
    return wrong(`${field} is not later than ${last.version}, the last edition made`);
  const newlyGone = ({ from }: { from: string }) =>
    all.some(({ id, fate }) => id === from && fate === 'gone' && !published.units[id]?.until);
  if (!all.some(({ fate }) => fate === 'changed' || fate === 'moved') && !redirects.some(newlyGone)) return [];
  return wrong(`${field}: this edition was made on ${last.date}, and what was published has changed since`);
}
