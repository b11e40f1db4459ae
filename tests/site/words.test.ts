// The words that readers see, held against the words that were checked against the source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type Locale, locales, shownValue } from '../../src/i18n/locale.ts';
import { words } from '../../src/i18n/words.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import type { Report } from '../../src/model/report.ts';
import { isTranslated } from '../../src/model/translation/translation.ts';
import { proseText, type Unit } from '../../src/model/unit/unit.ts';
import { type BuiltSite, fixture, report as reportSite } from '../sites.ts';
import { pageFiles } from './site-files.ts';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<ChildNode, { attribs: unknown }>;

const documents = new Map<string, ReturnType<typeof parseDocument>>();

/** Letters and signs alone: marks straight, no spaces, for lists have none between their lines. */
const bare = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, '');

function builtPage({ dir }: BuiltSite, address: string) {
  const file = join(dir, address.split('#')[0] ?? '', 'index.html');
  const known = documents.get(file) ?? parseDocument(readFileSync(file, 'utf8'));
  documents.set(file, known);
  return known;
}

const isHidden = ({ attribs }: Element): boolean => attribs.class?.split(' ').includes('hidden') === true;

/** The words of a unit's element, without those for screen readers alone. */
function visibleWords(site: BuiltSite, unit: Unit, locale: Locale): string {
  const document = builtPage(site, path({ to: 'unit', unit }, locale));
  const [element, ...more] = DomUtils.findAll(({ attribs }) => attribs['data-unit'] === unit.id, document.children);
  if (!element || more.length > 0) return `${more.length + (element ? 1 : 0)} elements for ${unit.id}`;
  const wordsIn = (nodes: ChildNode[]): string =>
    nodes
      .map((node) => ('attribs' in node ? (isHidden(node) ? '' : wordsIn(node.children)) : DomUtils.textContent(node)))
      .join('');
  return bare(wordsIn(element.children));
}

/**
 * What the element must say: title, words, and under a quotation its speaker and whether it is a translation. A statistic's
 * title is the edition's and stands elsewhere on its page.
 */
function checkedWords(report: Report, unit: Unit, locale: Locale): string {
  const title = unit.title && unit.type !== 'statistic' && shownValue(unit.title, locale);
  const prose = unit.prose && proseText(shownValue(unit.prose, locale));
  const speaker = unit.type === 'quotation' && shownValue(unit.speaker.name, locale);
  const mark = speaker && isTranslated(report, unit, locale) ? words(locale).translation.ofQuotation : '';
  return bare([title || '', prose, speaker || '', mark].join(''));
}

const unseen = new Set(['head', 'script', 'style', 'template', 'pre']);
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'label', 'mark', 'small', 'span', 'strong']);

/** What a page says, with a line break around every block and single spaces elsewhere, as browsers lay it out. */
function lineText(nodes: ChildNode[]): string {
  const text = nodes.map((node) => {
    if (!('attribs' in node)) return node.type === 'text' ? node.data.replace(/\s+/g, ' ') : '';
    if (unseen.has(node.name)) return '';
    return inline.has(node.name) ? lineText(node.children) : `\n${lineText(node.children)}\n`;
  });
  return text.join('').replace(/ {2,}/g, ' ');
}

describe.each([
  { site: reportSite, content: 'content' },
  { site: fixture, content: 'tests/fixtures/report' },
])('$site.name', ({ site, content }) => {
  const report = loadSoundReport(content);
  const { units } = report;

  test.each(locales)(
    'every unit stands at its id on its home page (%s), in exactly the words that were checked',
    (locale) => {
      const shownWords = units.map((unit) => `${unit.id}: ${visibleWords(site, unit, locale)}`);
      expect(shownWords).toEqual(units.map((unit) => `${unit.id}: ${checkedWords(report, unit, locale)}`));
    },
  );

  test.each(locales)(
    'no paragraph of the report begins or ends with a space, or has one before a mark (%s)',
    (locale) => {
      const paragraphs = units.flatMap((unit) => {
        const document = builtPage(site, path({ to: 'unit', unit }, locale));
        const elements = DomUtils.findAll(({ attribs }) => attribs['data-unit'] === unit.id, document.children);
        const inner = DomUtils.findAll(({ name }) => name === 'p' || name === 'li', elements);
        return inner.map((element) => `${unit.id}: ${DomUtils.textContent(element)}`);
      });
      expect(paragraphs.length).toBeGreaterThan(units.length / 2);
      expect(paragraphs.filter((words) => /^\S+: \s|\s$|\s[),;]|[(]\s/.test(words))).toEqual([]);
    },
  );

  test('the page of the source shows every line that is not empty as it is, to the space', () => {
    const { source } = report;
    if (!source) return;
    for (const locale of locales) {
      const page = builtPage(site, path({ to: 'room', room: 'source' }, locale));
      const lines = DomUtils.findAll(({ attribs }) => attribs.class === 'line', page.children);
      expect(lines.map(DomUtils.textContent)).toEqual(source.lines.filter((line) => line.trim() !== ''));
    }
  });

  test('no page puts a space before a mark that ends words, or after a bracket that opens', () => {
    const printed = report.source?.lines.join('\n') ?? '';
    // Between two wordings a mark may be all that is new.
    const spaced = pageFiles(site).flatMap((file) => {
      if (/^id\/[^/]+\/\d{4}-/.test(file)) return [];
      const text = lineText(parseDocument(readFileSync(join(site.dir, file), 'utf8')).children);
      const found = text.match(/\S+ (?:[,;:)]|[.](?![.]))|[(] \S+/g) ?? [];
      return found.filter((words) => !printed.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(spaced).toEqual([]);
  });

  test('no page but the source’s has a mark that is straight', () => {
    const source = locales.map((locale) => path({ to: 'room', room: 'source' }, locale).slice(1));
    const straight = pageFiles(site)
      .filter((file) => !source.some((room) => file.startsWith(room)))
      .flatMap((file) => {
        const text = lineText(parseDocument(readFileSync(join(site.dir, file), 'utf8')).children);
        return (text.match(/.{0,20}['"].{0,20}/g) ?? []).map((words) => `${file}: ${words}`);
      });
    expect(straight).toEqual([]);
  });

  test('every unit has a page of its own id, with both texts in the element that bears it', () => {
    for (const unit of units) {
      const page = builtPage(site, `/id/${unit.id}/`);
      const [element] = DomUtils.findAll(({ attribs }) => attribs['data-unit'] === unit.id, page.children);
      const words = element ? bare(DomUtils.textContent(element)) : '';
      for (const locale of locales) {
        const prose = unit.prose?.[locale];
        if (prose) expect(words).toContain(bare(proseText(prose)));
      }
      expect(element?.attribs.id).toBe(unit.id);
    }
  });
});
