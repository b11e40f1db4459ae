// From every conclusion to each piece of its evidence and back, one link each, as the pages stand without a script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { words } from '../../../src/i18n/words.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { path, type Target } from '../../../src/model/address/permalink.ts';
import { countedKinds } from '../../../src/model/evidence/counts.ts';
import { evidenceOf, findings } from '../../../src/model/evidence/evidence.ts';
import { membersOf } from '../../../src/model/evidence/subjects.ts';
import { unit as unitOf, unitsOf } from '../../../src/model/report.ts';
import { placeId } from '../../../src/model/unit/unit.ts';
import { report as site } from '../../sites.ts';
import type { Element } from '../heard.ts';

const report = loadSoundReport('content');
const read = (address: string) => readFileSync(join(site.dir, address.replace(/#.*/, ''), 'index.html'), 'utf8');
const pages = new Map<string, ReturnType<typeof parseDocument>>();
const pageAt = (address: string) => {
  const found = pages.get(address) ?? parseDocument(read(address));
  pages.set(address, found);
  return found;
};
const pageOf = (target: Target, locale: Locale) => pageAt(path(target, locale).replace(/#.*/, ''));
const byId = (document: ReturnType<typeof parseDocument>, id: string) =>
  DomUtils.findOne(({ attribs }) => attribs.id === id, document.children);
const hrefs = (nodes: Parameters<typeof DomUtils.findAll>[1]) =>
  DomUtils.findAll(({ name }) => name === 'a', nodes).map(({ attribs }) => attribs.href);

test.each(locales)(
  'each passage stands on the page of its conclusion with its reason, and leads to its place (%s)',
  (locale) => {
    const wrong = report.evidence.flatMap(({ of, unit: id, why }) => {
      const row = byId(pageOf({ to: 'unit', unit: unitOf(report, of) }, locale), `on-${id}`);
      if (!row) return [`${of} has no row of ${id}`];
      const said = DomUtils.textContent(row).replaceAll('’', "'");
      const passage = unitOf(report, id);
      const ways = [path({ to: 'unit', unit: passage }, locale), path({ to: 'place', unit: passage }, locale)];
      return [
        ...(said.includes((why[locale] ?? '').replaceAll('’', "'")) ? [] : [`${of}: no reason of ${id}`]),
        ...(hrefs([row]).some((href = '') => ways.includes(href)) ? [] : [`${of}: no way to ${id}`]),
      ];
    });
    expect(report.evidence.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  },
);

test.each(locales)(
  'and back: beside each passage of the text stands what it bears on, and on the page of each voice and number (%s)',
  (locale) => {
    const wrong = report.evidence.flatMap(({ of, unit: id }) => {
      const passage = unitOf(report, id);
      const back = path({ to: 'unit', unit: unitOf(report, of) }, locale);
      const own = pageOf({ to: 'unit', unit: passage }, locale);
      const inPlace = passage.type === 'figure' ? [] : [pageOf({ to: 'place', unit: passage }, locale)];
      const beside = inPlace.flatMap((page) => {
        const block = byId(page, placeId(passage));
        const holder = block && parents(block).find(({ attribs }) => attribs.class?.split(' ').includes('passage'));
        return holder && hrefs([holder]).includes(back) ? [] : [`${id} in its place does not lead to ${of}`];
      });
      return [...beside, ...(hrefs(own.children).includes(back) ? [] : [`the page of ${id} does not lead to ${of}`])];
    });
    expect(wrong).toEqual([]);
  },
);

test.each(locales)('a number or voice that bears on nothing says why (%s)', (locale) => {
  for (const { unit: id, why } of report.unlinked) {
    const page = DomUtils.textContent(pageOf({ to: 'unit', unit: unitOf(report, id) }, locale));
    expect(page.replaceAll('’', "'"), id).toContain((why[locale] ?? '').replaceAll('’', "'"));
  }
});

test.each(locales)('every page that shows the reading says whose it is (%s)', (locale) => {
  const { ours } = words(locale).evidence;
  const { reading } = words(locale).edition;
  for (const finding of findings(report))
    expect(DomUtils.textContent(pageOf({ to: 'unit', unit: finding }, locale))).toContain(ours);
  for (const room of ['map', 'speakers'] as const)
    expect(DomUtils.textContent(pageOf({ to: 'room', room }, locale))).toContain(ours);
  for (const { unit } of report.chapters)
    expect(DomUtils.textContent(pageOf({ to: 'unit', unit }, locale))).toContain(reading);
});

test.each(locales)(
  'the map leads to every conclusion, chapter and passage, and its drawing weighs little (%s)',
  (locale) => {
    const address = path({ to: 'room', room: 'map' }, locale);
    const ways = hrefs(pageAt(address).children);
    const wanted = [
      ...findings(report),
      ...report.chapters.map(({ unit }) => unit),
      ...report.evidence.map(({ unit }) => unitOf(report, unit)),
    ].map((unit) => path({ to: 'unit', unit }, locale));
    expect(wanted.filter((way) => !ways.includes(way))).toEqual([]);
    const drawing = (read(address).match(/<svg[\s\S]*?<\/svg>/g) ?? []).join('');
    expect(brotliCompressSync(drawing).length).toBeLessThan(15_000);
    const marks = drawing.match(/M\d+ \d+h4/g) ?? [];
    // Four more stand in the key.
    expect(marks).toHaveLength(report.evidence.length + 4);
  },
);

test.each(locales)('each subject leads to all that is under it (%s)', (locale) => {
  for (const subject of unitsOf(report, 'subject')) {
    const ways = hrefs(pageOf({ to: 'unit', unit: subject }, locale).children);
    const missing = subject.members
      .map((id) => path({ to: 'unit', unit: unitOf(report, id) }, locale))
      .filter((way) => !ways.includes(way));
    expect(missing, subject.id).toEqual([]);
  }
});

test.each(locales)('the list of conclusions says how much each rests on, and leads there (%s)', (locale) => {
  const [first] = findings(report);
  if (!first) throw new Error('no conclusion');
  const page = pageOf({ to: 'place', unit: first }, locale);
  for (const finding of findings(report)) {
    const block = byId(page, finding.id);
    const passage = block && parents(block).find(({ attribs }) => attribs.class?.split(' ').includes('passage'));
    const kinds = countedKinds(report, evidenceOf(report, finding), locale).map(({ text }) => text);
    expect(DomUtils.textContent(passage ?? []).replaceAll('\u00a0', ' ')).toContain(kinds.join(', '));
    expect(hrefs(passage ? [passage] : [])).toContain(`${path({ to: 'unit', unit: finding }, locale)}#evidence`);
  }
});

test.each(locales)('the word index and the glossary lead to subjects (%s)', (locale) => {
  const ways = hrefs(pageOf({ to: 'room', room: 'concordance' }, locale).children);
  for (const subject of unitsOf(report, 'subject'))
    for (const unit of [subject, ...membersOf(report, subject)])
      expect(ways, `${subject.id}: ${unit.id}`).toContain(path({ to: 'unit', unit }, locale));
  const terms = DomUtils.findAll(
    ({ attribs }) => attribs.class === 'entry',
    pageOf({ to: 'room', room: 'glossary' }, locale).children,
  );
  const row = terms.find((term) => DomUtils.textContent(term).includes('bureaucracy'));
  expect(hrefs(row ? [row] : [])).toContain(path({ to: 'unit', unit: unitOf(report, 't7') }, locale));
});

/** The elements that an element is in, from the nearest outwards. */
function parents(node: Element): Element[] {
  const { parent } = node;
  return parent !== null && 'attribs' in parent ? [parent, ...parents(parent)] : [];
}
