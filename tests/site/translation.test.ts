// What the pages of the invented report, of which one translation is stale, some are missing and two are read by a person,
// tell their readers; and that no page of a language that is translated into is without its notice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { unit } from '../../src/model/report.ts';
import { translationState } from '../../src/model/translation/translation.ts';
import { fixture, report as reportSite } from '../sites.ts';
import { isCard, pageFiles } from './site-files.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

const document = (file: string, site = fixture): Node[] =>
  parseDocument(readFileSync(join(site.dir, file), 'utf8')).children;
const withClass = (nodes: Node[], name: string) =>
  DomUtils.findAll(({ attribs }) => attribs.class?.split(' ').includes(name) === true, nodes);
const text = (nodes: Node | Node[]) => DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim();
const links = (nodes: Node[]) =>
  DomUtils.findAll(({ name }) => name === 'a', nodes).map(({ attribs }) => `${attribs.hreflang} ${attribs.href}`);

/**
 * What is said at the head of a page of the translation that it shows: a line that leads to the whole, or all of it. The line at the
 * head of the home page leads to the whole further down there; other notices are paragraphs.
 */
const notices = (page: Node[]) =>
  withClass(page, 'notice').filter(
    (each) =>
      each.name !== 'p' || (withClass([each], 'line').length > 0 && !links([each]).includes('undefined #translation')),
  );

/** Where a unit stands: its words and its margins. */
function passage(file: string, id: string): Node[] {
  const [found] = withClass(document(file), 'passage').filter(
    ({ children }) => DomUtils.findAll(({ attribs }) => attribs['data-unit'] === id, children).length > 0,
  );
  if (!found) throw new Error(`${file} has no passage with ${id}.`);
  return [found];
}

describe('the notice of a draft translation', () => {
  test.each([reportSite, fixture])('stands once on every Welsh page of the site "$name", and leads on', (site) => {
    const report = loadSoundReport(site.content);
    const pages = pageFiles(site).filter((file) => file.startsWith('cy/') && !isCard(file));
    expect(pages.length).toBeGreaterThan(10);
    const without = pages.filter((file) => {
      const found = notices(document(file, site));
      // On the page that the notice leads to it leads nowhere.
      const leads = links(found).includes('undefined /cy/cyfieithiad/');
      return found.length !== 1 || leads === (file === 'cy/cyfieithiad/index.html');
    });
    // The pages of one unit alone, whose Welsh is approved or came first, need none.
    const needless = without.filter((file) => {
      const { state, lang } = translationState(report, unit(report, /([^/]+)\/index\.html$/.exec(file)?.[1] ?? ''));
      return state === 'approved' || lang === 'en';
    });
    expect(without).toEqual(needless);
  });

  test('stays on an approved block’s page beside drafts, and is not on pages of words first written in Welsh', () => {
    const has = (file: string) => notices(document(file)).length > 0;
    expect(has('cy/casgliadau/c4/index.html')).toBe(true);
    expect(has('cy/dyfyniadau/q2/index.html')).toBe(false);
    expect(has('cy/casgliadau/c3/index.html')).toBe(true);
  });

  test('says so where a person has checked some of the page', () => {
    const notice = (file: string) => text(notices(document(file)));
    const { partly, unchecked } = words('cy').translation.made.head;
    expect(notice('cy/casgliadau/c1/index.html')).toContain(partly.machine);
    expect(notice('cy/casgliadau/c2/index.html')).toContain(unchecked.machine);
  });

  test('stands on English pages only where they show English made from Welsh', () => {
    const pages = pageFiles(fixture).filter((file) => file.startsWith('en/'));
    const having = pages.filter((file) => notices(document(file)).length > 0);
    expect(having.filter((file) => !file.startsWith('en/side-by-side/'))).toEqual([
      'en/chapters/2/index.html',
      'en/full/index.html',
      'en/quotations/index.html',
      'en/quotations/q2/index.html',
      'en/speakers/index.html',
    ]);
  });
});

describe('a block', () => {
  const chapter = 'cy/penodau/1/index.html';

  test('whose English has changed is marked, it alone, with a link to the English', () => {
    const stale = withClass(document(chapter), 'stale');
    expect(stale.map(text)).toEqual([expect.stringContaining(words('cy').translation.staleParagraph)]);
    expect(text(passage(chapter, 'p1.1'))).toContain(text(stale));
    expect(links(stale)).toEqual(['en /en/chapters/1/#p1.1']);
  });

  test('that is missing stands in its place in the other language, marked, and no other does', () => {
    const missing = ['overview-1-2', 'p1.1-2', 'p1.2'];
    const marked = withClass(document(chapter), 'other-language');
    expect(marked.map(({ attribs }) => [attribs['data-unit'], attribs.lang])).toEqual(missing.map((id) => [id, 'en']));
    for (const id of missing) expect(text(passage(chapter, id))).toContain(words('cy').language.notTranslated);
    expect(withClass(document(chapter), 'not-translated').length).toBe(missing.length);
  });

  test('of words without English is marked on the English page', () => {
    expect(text(passage('en/chapters/2/index.html', 'p2.2'))).toContain(words('en').language.notTranslated);
  });
});

describe('a quotation', () => {
  test('that is a translation says so after the role, and the original is one step away', () => {
    const q1 = passage('cy/penodau/1/index.html', 'q1');
    expect(text(DomUtils.findAll(({ name }) => name === 'figcaption', q1))).toBe('Darllenydd (cyfieithwyd)');
    expect(links(q1)).toContain('en /en/quotations/q1/');
    const q2 = passage('en/chapters/2/index.html', 'q2');
    expect(text(DomUtils.findAll(({ name }) => name === 'figcaption', q2))).toBe('Librarian (translated)');
    expect(links(q2)).toContain('cy /cy/dyfyniadau/q2/');
  });

  test('in the words as spoken says nothing', () => {
    expect(text(passage('en/chapters/1/index.html', 'q1'))).not.toContain('(translated)');
    expect(text(passage('cy/penodau/3/index.html', 'q4'))).not.toContain('(cyfieithwyd)');
  });
});

test('a page of which nothing is translated has one notice of that for all its blocks', () => {
  expect(withClass(document('cy/penodau/3/index.html'), 'untranslated').length).toBe(1);
  expect(withClass(document('cy/penodau/1/index.html'), 'untranslated').length).toBe(0);
});

test('the page of an id says under the Welsh what kind of translation it is, or who has read it', () => {
  const said = (id: string) => text(document(`id/${id}/index.html`));
  const short = (locale: Locale) => words(locale).translation.made.short.unofficial.unchecked.machine;
  expect(said('c2')).toContain(short('cy'));
  expect(said('c1')).toContain('Wedi’i adolygu: Gwenno Brynarth, 1 Chwefror 2024');
  expect(said('p1.1')).toContain(words('cy').translation.stalePassage);
  expect(said('c2')).toContain(short('en'));
  expect(said('c1')).toContain('Reviewed by Gwenno Brynarth, 1 February 2024');
  expect(said('q3')).not.toContain(short('cy'));
});

describe('the page of the translation’s status', () => {
  const cells = (file: string, site = fixture) =>
    DomUtils.findAll(({ name }) => name === 'tr', document(file, site)).map((line) =>
      DomUtils.findAll(({ name }) => name === 'th' || name === 'td', line.children).map(text),
    );

  test('counts part by part and in all, in both languages', () => {
    const [head, ...rows] = cells('cy/cyfieithiad/index.html');
    expect(head?.slice(0, 3)).toEqual(['Rhan', 'Darnau', 'Wedi’i gyfieithu']);
    expect(rows[2]).toEqual(['1 Adeiladau', '11', '6', '6', '0', '0', '1', '5']);
    expect(rows[6]).toEqual(['Cyfanswm', '45', '34', '32', '1', '1', '1', '11']);
    const counts = (file: string) => cells(file).flatMap(([, ...line]) => (line.includes('0') ? [line] : []));
    expect(counts('en/translation/index.html')).toEqual(counts('cy/cyfieithiad/index.html'));
  });

  test.each([reportSite, fixture])(
    'has no column of noughts, and none that says again how many passages there are: "$name"',
    (site) => {
      for (const file of ['en/translation/index.html', 'cy/cyfieithiad/index.html']) {
        const [heads = [], ...rows] = cells(file, site);
        const columns = heads.map((_, at) => rows.map((row) => row[at]));
        expect(columns.filter((column) => column.every((cell) => cell === '0'))).toEqual([]);
        expect(rows.at(-1)?.[1]).toMatch(/^\d+$/);
        const [, all, ...others] = columns.map((column) => column.join(' '));
        expect(others).not.toContain(all);
      }
    },
  );

  test('names what is behind, says how it was made and where to report an error', () => {
    const page = document('cy/cyfieithiad/index.html');
    const said = text(page);
    const { translation: t } = words('cy');
    for (const phrase of [
      // The notice at its head says this, and nothing says it again.
      'Cyfieithiad answyddogol yw eu fersiwn Gymraeg, a luniwyd ar gyfer yr argraffiad hwn gan beiriant (model iaith).',
      'Drafftiwyd y Gymraeg gan beiriant (model iaith) ac fe’i hailddarllenwyd gan beiriant.',
      t.made.status.checked,
      'Mae angen diweddaru 1 darn.',
      'Mae person wedi gwirio 2 ddarn.',
    ])
      expect(said.split(phrase), phrase).toHaveLength(2);
    expect(links(page)).toContain('undefined /cy/penodau/1/#p1.1');
    expect(links(page)).toContain('undefined mailto:cywiriadau@brynarth.example');
  });

  test('is reached from the foot of every page in a language', () => {
    const pages = pageFiles(fixture).filter((file) => /^(en|cy)\//.test(file) && !isCard(file));
    const without = pages.filter((file) => {
      const foot = DomUtils.findAll(({ name }) => name === 'footer', document(file));
      return !links(foot).some((link) => /\/(translation|cyfieithiad)\/$/.test(link));
    });
    expect(without).toEqual([]);
  });
});

test('the fixture has what these tests are about', () => {
  const whole = loadSoundReport(fixture.content);
  expect(unit(whole, 'q3').prose?.en).toBeUndefined();
  expect(whole.translations.get('q2')?.from).toBe('cy');
});
