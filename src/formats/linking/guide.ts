import { isBilingual, type Locale } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { canonical, permalink, type Target } from '../../model/address/permalink.ts';
import { findings } from '../../model/evidence/evidence.ts';
import { pinOf } from '../../model/ledger/wording.ts';
import { type Report, unitsOf } from '../../model/report.ts';
import { pageNotice } from '../../model/translation/translation.ts';
import { proseText, type Unit } from '../../model/unit/unit.ts';
import { embedHtml } from '../card/embed-html.ts';
import { type ReferenceFormat, references } from '../citation/references.ts';
import type { Run } from '../citation/run.ts';
import { citations } from '../citation/styles.ts';
import { citationKey } from '../citation/work.ts';

/** A part of the guide: what it says, and examples to copy, each a test runs. */
export interface GuideSection {
  id: string;
  heading: string;
  blocks: GuideBlock[];
}
export type GuideBlock =
  | { type: 'words'; text: string }
  /** A page of this site. */
  | { type: 'way'; text: string; href: string }
  | { type: 'example'; name: ExampleName; label?: string; runs: Run[]; isCode: boolean };

/** What an example is, by which tests find it. */
export type ExampleName =
  | ('link' | 'short' | 'words' | 'harvard' | 'in-text' | 'pin' | 'feed' | 'sums' | 'card')
  | ('record' | 'unit-record' | 'conf.py' | 'rst' | 'myst.yml' | 'myst' | 'pandoc' | 'latex' | 'data' | 'llms');

/** The guide for a report, with examples of its own; parts of which it has none are left out. */
export function linkingGuide(report: Report, locale: Locale): GuideSection[] {
  const t = words(locale).linking;
  const whole = (target: Target) => canonical(report.site, target, locale);
  const [finding] = findings(report);
  const paragraph = unitsOf(report, 'paragraph').find(({ number }) => number) ?? unitsOf(report, 'paragraph')[0];
  const unit = finding ?? report.units.find(({ type }) => type === 'entry') ?? paragraph ?? report.units[0];
  if (!unit) return [];
  const passage = paragraph ?? unit;
  const key = citationKey(report);
  const reference = (format: ReferenceFormat) => example(format, ofFormat(report, passage, locale, format));
  const example = (name: string, text: string, label?: string) => code(locale, name as ExampleName, text, label);
  const [harvard] = citations(report, passage, locale);
  /** Words of today that an edition has had: those of the examples, else of any passage. */
  const pinned = [unit, passage, ...report.units].find((each) => pinOf(report, each));
  const date = pinned && pinOf(report, pinned);
  const isTranslated = pageNotice(report, locale, [passage]) !== 'none';
  return [
    {
      id: 'passage',
      heading: t.passage.heading,
      blocks: [
        say(fill(t.passage.sign, { keys: 'C' })),
        example('link', whole({ to: 'unit', unit }), t.passage.link),
        say(isBilingual(report) ? t.passage.shortBoth : t.passage.short),
        example('short', whole({ to: 'id', id: unit.id })),
        say(fill(t.passage.words, { keys: 'Alt+L' })),
        ...wordsLink(report, passage, locale).map((address) => example('words', address)),
      ],
    },
    {
      id: 'cite',
      heading: t.cite.heading,
      blocks: [
        say(fill(t.cite.what, { id: unit.id })),
        ...(isTranslated ? [say(t.cite.translated)] : []),
        ...(harvard
          ? [
              runs('harvard', harvard.runs, harvard.label),
              ...(harvard.inText ? [runs('in-text', harvard.inText, words(locale).citation.inText)] : []),
            ]
          : []),
        say(t.cite.folder),
        {
          type: 'way',
          text: words(locale).collection.title,
          href: permalink(report.site, { to: 'room', room: 'collection' }, locale),
        },
      ],
    },
    {
      id: 'stays',
      heading: t.stays.heading,
      blocks: [
        say(t.stays.promise),
        ...(pinned && date ? [say(t.stays.pin), example('pin', whole({ to: 'pin', id: pinned.id, date }))] : []),
        say(t.stays.feed),
        example('feed', whole({ to: 'file', file: 'feed.xml' })),
        example('sums', whole({ to: 'file', file: 'data/SHA256SUMS' })),
      ],
    },
    {
      id: 'card',
      heading: t.card.heading,
      blocks: [say(t.card.what), example('card', embedHtml(report, unit, locale))],
    },
    {
      id: 'manager',
      heading: t.manager.heading,
      blocks: [
        say(t.manager.what),
        example('record', whole({ to: 'cite', id: 'report', format: 'bib' })),
        example('unit-record', whole({ to: 'cite', id: unit.id, format: 'ris' })),
        say(t.manager.formats),
      ],
    },
    {
      id: 'books',
      heading: t.books.heading,
      blocks: [
        say(fill(t.books.what, { key })),
        example(
          'conf.py',
          `extensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {'${key}': ('${root(report, locale)}/', None)}`,
          fill(t.books.sphinx, { file: 'conf.py' }),
        ),
        example(
          'rst',
          `:external+${key}:ref:\`${unit.id}\`\n:ref:\`${passage.id} <${key}:${passage.id}>\``,
          t.books.rst,
        ),
        example(
          'myst.yml',
          `project:\n  references:\n    ${key}: ${root(report, locale)}`,
          fill(t.books.myst, { file: 'myst.yml' }),
        ),
        example('myst', `[](xref:${key}#${unit.id})\n\n![](xref:${key}#${passage.id})`, t.books.mystText),
        { ...reference('pandoc'), label: fill(t.books.pandoc, { file: 'report.bib' }) },
        { ...reference('latex'), label: fill(t.books.latex, { file: 'biblatex' }) },
      ],
    },
    {
      id: 'programs',
      heading: t.programs.heading,
      blocks: [
        say(t.programs.what),
        example('data', whole({ to: 'file', file: 'data/report.json' })),
        example('llms', whole({ to: 'file', file: 'llms.txt' })),
        { type: 'way', text: t.programs.guide, href: permalink(report.site, { to: 'file', file: 'data/' }, locale) },
      ],
    },
  ];
}

const say = (text: string): GuideBlock => ({ type: 'words', text });

function code(locale: Locale, name: ExampleName, text: string, label?: string): GuideBlock & { type: 'example' } {
  return { type: 'example', name, runs: [{ value: text, lang: locale }], isCode: true, ...(label ? { label } : {}) };
}

const runs = (name: ExampleName, of: Run[], label: string): GuideBlock => ({
  type: 'example',
  name,
  label,
  runs: of,
  isCode: false,
});

const ofFormat = (report: Report, unit: Unit, locale: Locale, format: ReferenceFormat): string =>
  references(report, unit, locale).find((each) => each.format === format)?.text ?? '';

/** Where the inventories of a language stand, without a slash at the end: "https://report.example/en". */
const root = (report: Report, locale: Locale): string =>
  canonical(report.site, { to: 'room', room: 'home' }, locale).replace(/\/$/, '');

/** A link to some words from the middle of a passage, as the buttons beside a selection make it. */
function wordsLink(report: Report, unit: Unit, locale: Locale): string[] {
  const prose = unit.prose?.[locale];
  const text = prose && proseText(prose).split(/\s+/).slice(3, 9).join(' ');
  if (!text) return [];
  const address = canonical(report.site, { to: 'place', unit }, locale);
  return [`${address}:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`];
}
