import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/model/ledger/changes.ts';
import type { Kept } from '../../../src/model/ledger/fate.ts';
import { ledgerFindings as findingsOf, ledgerRemarks } from '../../../src/model/ledger/ledger.ts';
import { leftFrom } from '../../../src/model/ledger/moved.ts';
import { redirectsTo } from '../../../src/model/ledger/redirects.ts';
import { nextPublished } from '../../../src/model/ledger/release.ts';
import { problemText } from '../../../src/model/problem/problem.ts';
import { plainProse, type Unit } from '../../../src/model/unit/unit.ts';
import { emptyLedger } from '../../../src/schemas/ledger.ts';
import { report } from '../../invented-report.ts';
import { chapterPage, page } from '../../page.ts';
import { entry, section } from '../../units.ts';
import { entryKind } from '../entry-kind.ts';

/** What is said of a report's promises, without the rules, and without the words that wordings.test.ts asks for. */
function ledgerFindings(report: Kept): { problems: string[]; notices: string[] } {
  const { problems, notices } = findingsOf(report);
  return { problems: problems.filter(({ rule }) => rule !== 'wordings-kept').map(problemText), notices };
}

const why = { en: 'Because.', cy: 'Am fod.' };
const home: Unit['home'] = page('conclusions');
const title = { en: 'Conclusions', cy: 'Casgliadau' };

const conclusion = (id: string, en: string, cy?: string) =>
  entry('conclusion', {
    id,
    prose: cy === undefined ? { en: plainProse(en) } : { en: plainProse(en), cy: plainProse(cy) },
  });

const { record } = report;

function kept(version: string, ...conclusions: Unit[]): Kept {
  const units: Unit[] = [section({ id: 'conclusions', title, home }), ...conclusions];
  return {
    record: { ...record, edition: { ...record.edition, version, date: '2024-02-29' } },
    languages: record.languages,
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    published: emptyLedger,
    wordings: new Map(),
    redirects: [],
    changes: [],
  };
}

/** What an edition of that version published. */
const made = (version: string, ...conclusions: Unit[]) => nextPublished(kept(version, ...conclusions));

const one = conclusion('c1', 'Doors are open.', 'Mae’r drysau ar agor.');
const two = conclusion('c2', 'Buses are late.');

/** The report of edition 1.1.0, after 1.0.0 published the two. */
const later = (...conclusions: Unit[]): Kept => ({
  ...kept('1.1.0', ...conclusions),
  published: made('1.0.0', one, two),
});

describe('before edition 1.0.0', () => {
  test('what is new, changed or gone is only reported', () => {
    const report = {
      ...kept('0.2.0', conclusion('c1', 'Doors are shut.'), conclusion('c3', 'New.')),
      published: made('0.1.0', one, two),
    };
    const { problems, notices } = ledgerFindings(report);
    expect(problems).toEqual([]);
    expect(notices.map((notice) => notice.split(':')[0]).sort()).toEqual(['c1', 'c1', 'c2', 'c3']);
  });

  test('what it published and 1.0.0 had no more is no promise', () => {
    const first = { ...kept('1.0.0', one), published: made('0.1.0', one, two) };
    const published = nextPublished(first);
    expect(published.units.c2?.until).toBe('0.1.0');
    expect(ledgerFindings({ ...first, published }).problems).toEqual([]);
  });
});

describe('from edition 1.0.0 on', () => {
  test('the same units with the same words are well, and new ones are noticed', () => {
    const { problems, notices } = ledgerFindings(later(one, two, conclusion('c3', 'New.')));
    expect(problems).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/^c3: new/)]);
  });

  test('a vanished unit needs a redirect to what it was part of', () => {
    expect(ledgerFindings(later(one)).problems).toEqual([
      expect.stringMatching(/^c2: .* add to redirects\.json: \{ "from": "c2", "to": "conclusions", /),
    ]);
    expect(ledgerFindings({ ...later(one), redirects: [{ from: 'c2', to: 'conclusions', why }] }).problems).toEqual([]);
  });

  test('a renamed unit needs a redirect to its new id', () => {
    const renamed = later(one, conclusion('c7', 'Buses are late.'));
    expect(ledgerFindings(renamed).problems).toEqual([expect.stringContaining('{ "from": "c2", "to": "c7", ')]);
    expect(ledgerFindings({ ...renamed, redirects: [{ from: 'c2', to: 'c7', why }] }).problems).toEqual([]);
  });

  test('two units that swapped ids are told to swap back, whatever the list of editions says', () => {
    const swapped = later(
      conclusion('c1', 'Buses are late.'),
      conclusion('c2', 'Doors are open.', 'Mae’r drysau ar agor.'),
    );
    const changes = [
      {
        version: '1.1.0',
        date: '2024-02-29',
        summary: why,
        changed: [
          { id: 'c1', why },
          { id: 'c2', why },
        ],
      },
    ];
    expect(ledgerFindings({ ...swapped, changes }).problems).toEqual([
      expect.stringContaining('published as "c2". Give it that id back'),
      expect.stringContaining('published as "c1". Give it that id back'),
    ]);
  });

  test('a new unit that took an id must take an unused one, and the words that had it a redirect', () => {
    const taken = later(one, conclusion('c2', 'Trains are late.'), conclusion('c3', 'Buses are late.'));
    const [problem] = ledgerFindings(taken).problems;
    expect(problem).toContain('give what is "c3" now its id "c2" back');
    expect(problem).toContain('the unused id "c4"');
    expect(problem).toContain('{ "from": "c2", "to": "c3", ');
  });

  test('an id that shifted to the next place is told to shift back', () => {
    const { problems } = ledgerFindings(later(conclusion('c1', 'Buses are late.')));
    expect(problems).toContainEqual(expect.stringMatching(/^c2: .*give what is "c1" now its id "c2" back/));
  });

  test('a unit that became another kind needs another id', () => {
    const heading = section({ id: 'c2', title: { en: 'Buses' }, home });
    expect(ledgerFindings(later(one, heading)).problems).toEqual([
      expect.stringMatching(/^c2: .*conclusion and is a section.*"c3".*\{ "from": "c2", "to": "conclusions"/),
    ]);
  });

  test('a retired id is not used again', () => {
    const moved = { ...later(one, conclusion('c3', 'Buses are late.')), redirects: [{ from: 'c2', to: 'c3', why }] };
    const units = [...moved.units, conclusion('c2', 'Trains are late.')];
    const again = {
      ...moved,
      units,
      byId: new Map(units.map((unit) => [unit.id, unit])),
      published: nextPublished(moved),
    };
    expect(ledgerFindings({ ...again, redirects: [] }).problems).toContainEqual(
      expect.stringMatching(/^c2: an id is never used again/),
    );
  });

  test('words that come back to what they were before a rename are no reuse of the old id', () => {
    const redirects = [{ from: 'c2', to: 'c3', why }];
    const entry = (version: string) => ({ version, date: '2024-02-29', summary: why, changed: [{ id: 'c3', why }] });
    const renamed = { ...later(one, conclusion('c3', 'Buses are late.')), redirects };
    const corrected = {
      ...kept('1.2.0', one, conclusion('c3', 'Buses run late.')),
      redirects,
      published: nextPublished(renamed),
    };
    const back = {
      ...kept('1.3.0', one, conclusion('c3', 'Buses are late.')),
      redirects,
      published: nextPublished(corrected),
    };
    expect(ledgerFindings({ ...back, changes: [entry('1.3.0')] }).problems).toEqual([]);
  });

  test('changed words need an entry of the edition to come', () => {
    const changed = later(one, conclusion('c2', 'Buses are very late.'));
    expect(ledgerFindings(changed).problems).toEqual([
      expect.stringMatching(/changelog\.json, first: \{ "version": "1\.1\.0"/),
    ]);
    const entry = { version: '1.1.0', date: '2024-02-29', summary: why };
    const silent = ledgerFindings({ ...changed, changes: [entry] }).problems;
    expect(silent).toEqual([
      expect.stringMatching(/^c2 \(en\): .*"changed" of edition 1\.1\.0 in changelog\.json: \{ "id": "c2"/),
    ]);
    expect(ledgerFindings({ ...changed, changes: [{ ...entry, changed: [{ id: 'c2', why }] }] }).problems).toEqual([]);
  });

  test('a change told by an earlier edition does not tell the next', () => {
    const changes = [{ version: '1.0.0', date: '2024-02-29', summary: why, changed: [{ id: 'c2', why }] }];
    expect(ledgerFindings({ ...later(one, conclusion('c2', 'Buses are very late.')), changes }).problems).toHaveLength(
      1,
    );
  });

  test('an edition that was made stays as it is: changes ask for a later version', () => {
    const changed = {
      ...kept('1.0.0', one, conclusion('c2', 'Buses are very late.')),
      published: made('1.0.0', one, two),
    };
    expect(ledgerFindings(changed).problems).toEqual([
      expect.stringContaining('{ "version": "1.1.0"'),
      expect.stringMatching(/^report\.json: edition\.version "1\.0\.0".* Write "version": "1\.1\.0"/),
    ]);
    const lower = { ...kept('0.9.0', one, two), published: made('1.0.0', one, two) };
    expect(ledgerFindings(lower).problems).toEqual([expect.stringContaining('"0.9.0" is not later than 1.0.0')]);
  });

  test('a language that was published does not disappear; one that is added is well', () => {
    expect(ledgerFindings(later(conclusion('c1', 'Doors are open.'), two)).problems).toEqual([
      expect.stringMatching(/^c1: its published words in "cy" are missing/),
    ]);
    expect(ledgerFindings(later(one, conclusion('c2', 'Buses are late.', 'Mae’r bysiau’n hwyr.'))).problems).toEqual(
      [],
    );
  });

  test('one of two units with the same words can be corrected: its words did not move to the other', () => {
    const same = conclusion('c2', 'Doors are open.');
    const report = {
      ...kept('1.1.0', conclusion('c1', 'All doors are open.'), same),
      published: made('1.0.0', conclusion('c1', 'Doors are open.'), same),
    };
    expect(ledgerFindings(report).problems).toEqual([expect.stringMatching(/^c1: the published words changed/)]);
  });

  test('a unit whose English stands is not reused when its old Welsh is that of a new one', () => {
    const report = later(
      conclusion('c1', 'Doors are open.', 'Agored.'),
      two,
      conclusion('c3', 'New.', 'Mae’r drysau ar agor.'),
    );
    expect(ledgerFindings(report).problems).toEqual([expect.stringMatching(/^c1: the published words changed/)]);
  });

  test('a text that joins a title published without it is an addition', () => {
    const model = (cy?: string): Unit => ({
      ...conclusion('m1', 'A way to work.', cy),
      kind: 'model',
      title: { en: 'A', cy: 'B' },
    });
    const titled = { ...model(), prose: { en: plainProse('A way to work.') } };
    const report = { ...kept('1.1.0', model('Ffordd o weithio.')), published: made('1.0.0', titled) };
    expect(ledgerFindings(report).problems).toEqual([]);
  });

  test('Welsh words put right between two units whose English stands are changes, not a swap', () => {
    const before = [conclusion('c1', 'Doors are open.', 'Bysiau.'), conclusion('c2', 'Buses are late.', 'Drysau.')];
    const after = [conclusion('c1', 'Doors are open.', 'Drysau.'), conclusion('c2', 'Buses are late.', 'Bysiau.')];
    const changes = [
      {
        version: '1.1.0',
        date: '2024-02-29',
        summary: why,
        changed: [
          { id: 'c1', why },
          { id: 'c2', why },
        ],
      },
    ];
    expect(
      ledgerFindings({ ...kept('1.1.0', ...after), published: made('1.0.0', ...before), changes }).problems,
    ).toEqual([]);
  });
});

describe('an address that the content gives', () => {
  const address = { en: 'conclusions', cy: 'casgliadau' };
  const at = (words: typeof address) => {
    const report = kept('1.1.0', { ...one, entry: entryKind({ address: words }) }, two);
    const [first, ...units] = report.units.map((each) => ({ ...each, home: { id: 'conclusions', address: words } }));
    return { ...report, units: first ? [first, ...units] : [] };
  };
  const published = nextPublished({
    ...at(address),
    record: { ...record, edition: { ...record.edition, version: '1.0.0', date: '2024-01-09' } },
  });

  test('is kept by the ledger, of a part and of an entry, and changes no more', () => {
    expect([published.units.conclusions?.address, published.units.c1?.address]).toEqual([address, address]);
    expect(published.units.c2).not.toHaveProperty('address');
    expect(ledgerFindings({ ...at(address), published }).problems).toEqual([]);
    expect(ledgerFindings({ ...at({ ...address, cy: 'canfyddiadau' }), published }).problems).toEqual([
      'conclusions: published at the address "cy/casgliadau", and its address is "cy/canfyddiadau" now. Put the words of its address back',
      'c1: published at the address "cy/casgliadau", and its address is "cy/canfyddiadau" now. Put the words of its address back',
    ]);
  });
});

describe('a unit that moved to another page', () => {
  const on = (unit: Unit, number: number): Unit => ({ ...unit, home: chapterPage(number) });
  const moved = { ...kept('1.1.0', one, on(two, 2)), published: made('1.0.0', one, on(two, 1)) };
  const left = (report: Kept, number: number) =>
    leftFrom(report, `chapter ${number}`).map(({ id, unit }) => [id, unit.id]);

  test('is noticed, asks for a later version, and leaves its id on the page where it was published', () => {
    const { problems, notices } = ledgerFindings(moved);
    expect(problems).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/^c2: stood on "chapter 1" and stands on "chapter 2" now/)]);
    expect(left(moved, 1)).toEqual([['c2', 'c2']]);
    expect(left(moved, 2)).toEqual([]);
    const made = {
      ...moved,
      record: { ...record, edition: { ...record.edition, version: '1.0.0', date: '2024-02-29' } },
      languages: record.languages,
    };
    expect(ledgerFindings(made).problems).toEqual([expect.stringContaining('Write "version": "1.1.0"')]);
  });

  test('leaves it on every page where it was, however often it moves on or back', () => {
    const third = { ...kept('1.2.0', one, on(two, 3)), published: nextPublished(moved) };
    expect([left(third, 1), left(third, 2), left(third, 3)]).toEqual([[['c2', 'c2']], [['c2', 'c2']], []]);
    const back = { ...kept('1.3.0', one, on(two, 1)), published: nextPublished(third) };
    expect([left(back, 1), left(back, 2), left(back, 3)]).toEqual([[], [['c2', 'c2']], [['c2', 'c2']]]);
    const gone = {
      ...kept('1.4.0', one),
      published: nextPublished(back),
      redirects: [{ from: 'c2', to: 'c1', why }],
    };
    expect([left(gone, 1), left(gone, 3)]).toEqual([[['c2', 'c1']], [['c2', 'c1']]]);
  });

  test('leaves nothing where what it leads to stands on the same page: its place there has the old id', () => {
    const renamed = { ...later(one), redirects: [{ from: 'c2', to: 'c1', why }] };
    expect(leftFrom(renamed, 'conclusions')).toEqual([]);
  });
});

describe('a ledger that was lost', () => {
  const entry = (version: string) => ({ version, date: '2024-02-29', summary: why });
  const missing = expect.stringMatching(/^published\.json: the file is missing.*Put it back/);

  test('is missed when an edition from 1.0.0 on is due or the list of editions is begun', () => {
    expect(ledgerFindings(kept('0.1.0', one)).problems).toEqual([]);
    expect(ledgerFindings(kept('1.0.0', one)).problems).toEqual([missing]);
    expect(ledgerFindings({ ...kept('0.1.0', one), changes: [entry('0.1.0')] }).problems).toEqual([missing]);
  });

  test('is missed where it lacks an edition that the list of editions tells', () => {
    const cut = { ...later(one, two), changes: [entry('1.1.0'), entry('1.0.0'), entry('0.9.0')] };
    expect(ledgerFindings(cut).problems).toEqual([
      expect.stringMatching(/^changelog\.json: edition 0\.9\.0 .*published\.json.*Put/),
    ]);
  });

  test('an edition from 1.0.0 on that is not made yet is remarked upon, and how many notices there are', () => {
    expect(ledgerRemarks(later(one, two, conclusion('c3', 'New.')))).toEqual([
      expect.stringMatching(/edition 1\.1\.0 is not made yet.*npm run release/),
      expect.stringMatching(/^1 notice .*npm run check:ledger/),
    ]);
    expect(ledgerRemarks({ ...kept('1.0.0', one), published: made('1.0.0', one) })).toEqual([]);
  });
});

describe('redirects', () => {
  const problems = (...redirects: [from: string, to: string][]) =>
    ledgerFindings({ ...kept('0.1.0', one, two), redirects: redirects.map(([from, to]) => ({ from, to, why })) })
      .problems;

  test('lead from no unit to a unit, in one step', () => {
    expect(problems(['c9', 'c1'])).toEqual([]);
    expect(problems(['c1', 'c2'])).toEqual([expect.stringMatching(/^redirects\.json: from "c1": a unit has this id/)]);
    expect(problems(['c9', 'c8'])).toEqual([expect.stringContaining('no unit has the id "c8"')]);
    expect(problems(['c9', 'c1'], ['c9', 'c2'])).toEqual([expect.stringContaining('redirected twice')]);
  });

  test('lead only from what was published, once anything was', () => {
    const from = (id: string) =>
      ledgerFindings({ ...later(one), redirects: [{ from: id, to: 'c1', why }] }).problems.filter((problem) =>
        problem.startsWith('redirects.json'),
      );
    expect(from('c2')).toEqual([]);
    for (const id of ['c3', 'constructor', '__proto__'])
      expect(from(id)).toEqual([expect.stringContaining(`from "${id}": this id was never published`)]);
  });

  test('a chain is told its end', () => {
    expect(problems(['c9', 'c8'], ['c8', 'c2'])).toEqual([
      expect.stringContaining('Write instead: { "from": "c9", "to": "c2"'),
    ]);
  });

  test('a circle is a problem at each of its places', () => {
    expect(problems(['c9', 'c8'], ['c8', 'c9'])).toHaveLength(2);
    expect(problems(['c9', 'c9'])).toHaveLength(1);
  });
});

test('the list of editions is newest first and names units', () => {
  const edition = (version: string, id: string) => ({
    version,
    date: '2024-02-29',
    summary: why,
    changed: [{ id, why }],
  });
  const changes = [edition('0.1.0', 'c1'), edition('0.2.0', 'c9')];
  expect(ledgerFindings({ ...kept('0.2.0', one), published: made('0.1.0', one), changes }).problems).toEqual([
    expect.stringContaining('edition 0.2.0 stands after 0.1.0'),
    expect.stringContaining('no unit has or had the id "c9"'),
  ]);
});

test('a ledger that a hand has changed is refused', () => {
  const report = later(one, two, conclusion('c3', 'New.'));
  const { published } = { ...report, published: nextPublished(report) };
  const { editions, units } = published;
  const { c1, c2, ...others } = units;
  if (!c1 || !c2) throw new Error('The test needs two conclusions.');
  const changed: Record<string, Kept['published']> = {
    'an id taken out': { editions, units: { ...others, c1 } },
    'an edition cut back': { editions: editions.slice(0, -1), units },
    'the first edition cut off': { editions: editions.slice(1), units },
    'a hash': { editions, units: { ...units, c1: { ...c1, en: c2.en } } },
    'a kind': { editions, units: { ...units, c1: { ...c1, kind: 'quotation' } } },
    'a date': { editions: editions.map((edition) => ({ ...edition, date: '2024-01-01' })), units },
    'an edition emptied away': { editions: [], units },
    'an end': { editions, units: { ...units, c1: { ...c1, until: '1.0.0' } } },
    'an edition that never was': { editions, units: { ...units, c1: { ...c1, since: '0.9.0' } } },
    'a former page': { editions, units: { ...units, c1: { ...c1, formerly: ['introduction'] } } },
  };
  const said = (each: Kept['published']) =>
    ledgerFindings({ ...report, published: each }).problems.filter((problem) => problem.startsWith('published.json: '));
  expect(Object.entries(changed).flatMap(([what, each]) => (said(each).length === 0 ? [what] : []))).toEqual([]);
  expect(said(published)).toEqual([]);
  expect(said({ editions, units: Object.fromEntries(Object.entries(units).reverse()) })).toEqual([]);
});

test('an edition has one date, and later ones no earlier', () => {
  const told = (version: string, date: string) => ({ version, date, summary: why });
  const problems = (...changes: Kept['changes']) => ledgerFindings({ ...later(one, two), changes }).problems;
  expect(problems(told('1.1.0', '2024-02-28'))).toEqual([expect.stringContaining('report.json "2024-02-29"')]);
  expect(problems(told('1.0.0', '2024-02-27'))).toEqual([expect.stringContaining('published.json "2024-02-29"')]);
  expect(problems(told('1.1.0', '2024-02-29'), told('1.0.0', '2024-03-01'))).toContainEqual(
    expect.stringContaining('before 2024-03-01'),
  );
});

test('a page can say when the words of its unit changed and what moved to it', () => {
  const [c1, c2, c5] = ['c1', 'c2', 'c5'].map((id) => report.byId.get(id));
  expect(c2 && changesOf(report, c2).map(({ version, date }) => `${version} ${date}`)).toEqual(['1.1.0 2024-02-29']);
  expect(c1 && changesOf(report, c1)).toEqual([]);
  expect(c5 && redirectsTo(report, c5).map(({ from }) => from)).toEqual(['c6']);
});

test('the fixture keeps its promises', () => {
  expect(ledgerFindings(report)).toEqual({ problems: [], notices: [] });
});
