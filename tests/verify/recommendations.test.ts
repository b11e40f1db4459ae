// A kind of entry that no code knows, by content alone: a list of recommendations with addressee, deadline and dated replies.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordTranslation } from '../../scripts/translation/record.ts';
import { loadSoundReport } from '../../src/load.ts';
import { noChoices } from '../../src/search/ask/query.ts';
import { searchIn } from '../../src/search/make/in-memory.ts';
import { writeRecommendations } from '../recommendations.ts';
import { buildSite, fixture } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'recommendations-'));
const [content, dir] = [join(folder, 'content'), join(folder, 'site')];

beforeAll(() => {
  writeRecommendations(fixture.content, content);
  const recorded = recordTranslation(content, { ids: [], draft: false });
  if ('refused' in recorded) throw new Error(recorded.refused.join('\n'));
  if (buildSite({ CONTENT: content, OUT_DIR: dir }) !== 0)
    throw new Error('The site with recommendations could not be built: see the messages above.');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(dir, file), 'utf8');

/** What a page says, and the element of a class in it. */
const said = (file: string): string => spaced(DomUtils.textContent(parseDocument(read(file)).children));
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const ofClass = (file: string, name: string): string[] =>
  DomUtils.findAll(
    ({ attribs }) => (attribs.class ?? '').split(' ').includes(name),
    parseDocument(read(file)).children,
  ).map((element) => spaced(DomUtils.textContent(element)));

const pages = {
  en: ['en/recommendations/', 'en/recommendations/r1/', 'en/full/', 'en/side-by-side/r1/', 'id/r1/'],
  cy: ['cy/argymhellion/', 'cy/argymhellion/r1/', 'cy/llawn/', 'cy/ochr-yn-ochr/r1/', 'id/r1/'],
};
const facts = {
  en: ['Addressee The county council', 'Deadline 31 March 2020', 'Response by Brynarth Council, 2 September 2019'],
  cy: ['I bwy Y cyngor sir', 'Dyddiad cau 31 Mawrth 2020', 'Ymateb: Cyngor Brynarth, 2 Medi 2019'],
};
const notTheReports = { en: 'Not the report’s words', cy: 'Nid geiriau’r adroddiad' };

test.each(['en', 'cy'] as const)('every page of an entry says its fields and whose its replies are (%s)', (locale) => {
  for (const page of pages[locale]) {
    const text = said(`${page}index.html`);
    for (const fact of facts[locale]) expect(text, page).toContain(fact);
    const replies = ofClass(`${page}index.html`, 'reply').filter((reply) => reply.includes(notTheReports[locale]));
    expect(replies.length, page).toBe(2);
  }
  expect(ofClass(`${pages[locale][0]}index.html`, 'reply')[1]).toContain(
    locale === 'en' ? 'Correction of this edition, 31 January 2020' : 'Cywiriad: yr argraffiad hwn, 31 Ionawr 2020',
  );
});

test('its words stand in the navigation, counts, contents, filters and the legend of inks in both languages', () => {
  expect(ofClass('en/index.html', 'counts')[0]).toContain('2 recommendations');
  expect(ofClass('cy/index.html', 'counts')[0]).toContain('2 argymhelliad');
  expect(said('en/recommendations/index.html')).toContain('green to recommendations and statistics');
  expect(said('cy/argymhellion/index.html')).toContain('a gwyrdd at argymhellion ac ystadegau');
  expect(said('en/search/index.html')).toMatch(/Conclusions 5 Recommendations 2 Quotations/);
  expect(said('cy/chwilio/index.html')).toMatch(/Casgliadau 5 Argymhellion 2 Dyfyniadau/);
  expect(said('cy/argymhellion/r1/index.html')).toContain('Argymhelliad 1');
});

test('printed numbers are the report’s: nothing says that they are the edition’s', () => {
  for (const file of ['en/recommendations/index.html', 'en/recommendations/r1/index.html'])
    expect(said(file)).not.toContain('Numbers added here');
  expect(said('en/conclusions/index.html')).toContain('Numbers added here; the printed report used bullets.');
});

test('the public data have them, and are valid by the schema beside them', () => {
  const data = JSON.parse(read('data/report.json'));
  const [first, second] = data.units.filter(({ kind }: { kind: string }) => kind === 'recommendation');
  expect(first).toMatchObject({
    id: 'r1',
    number: '1',
    fields: [
      { name: { en: 'Addressee', cy: 'I bwy' }, value: { en: 'The county council', cy: 'Y cyngor sir' } },
      { value: { en: '31 March 2020' } },
    ],
    replies: [
      { date: '2019-09-02', by: { en: 'Brynarth Council' } },
      { date: '2020-01-31', label: { cy: 'Cywiriad' } },
    ],
    url: { cy: '/cy/argymhellion/r1/' },
  });
  expect(second.fields).toEqual([{ name: { en: 'Addressee', cy: 'I bwy' }, value: { en: 'The bus company' } }]);
  expect(first.replies[1]).not.toHaveProperty('by');
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
    JSON.parse(read('data/report.schema.json')),
  );
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(read('data/recommendations.csv')).toContain('r1,recommendations,Every library should have a ramp');
  expect(read('data/csv-metadata.json')).toContain('Dynodydd parhaol yr argymhelliad.');
});

test('search finds an entry by what the list calls it, its fields and what was replied, in both languages', async () => {
  const find = searchIn(loadSoundReport(content));
  const first = async (locale: 'en' | 'cy', q: string) => (await find(locale, q)).groups[0]?.[0].unit.id;
  for (const [locale, q] of [
    ['en', 'recommendation 1'],
    ['en', 'rec. 1'],
    ['en', 'argymhelliad 1'],
    ['cy', 'yr argymhelliad cyntaf'],
    ['en', 'addressee county council'],
    ['cy', 'dyddiad cau'],
    ['en', 'pay for seven ramps'],
  ] as const)
    expect(await first(locale, q), q).toBe('r1');
  expect((await find('en', 'library', { ...noChoices, kind: ['recommendation'] })).total).toBe(2);
});
