import type { Words } from '../../i18n/en.ts';
import { isBilingual, type Locale, langAttribute, type Shown } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { monthName } from '../../language/date.ts';
import type { Report } from '../../model/report.ts';
import { labelParts } from '../../model/unit/label.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { escapeXml } from '../../model/xml.ts';
import { pinpointRuns } from './pinpoint.ts';
import { plainCitation } from './plain.ts';
import { joinedRuns, type Run, run, runsText } from './run.ts';
import { type Cited, cited } from './style.ts';
import { texText } from './tex.ts';
import { citationKey } from './work.ts';

export type ReferenceFormat = keyof Words['citation']['references'];

/** What an author puts into a document of another program. */
export interface Reference {
  format: ReferenceFormat;
  /** "Markdown" */
  label: string;
  text: string;
  /** The same in runs: where the day of access is part of it, that is a run of its own. */
  runs: Run[];
}

interface Wanted extends Cited {
  report: Report;
  unit: Unit;
}

const makers: Record<ReferenceFormat, (of: Wanted) => readonly Run[]> = {
  markdown: (of) => [own(of, `[${markdownText(runsText(name(of)))}](${of.address})`)],
  html: (of) => [own(of, htmlLink(of))],
  plain: ({ report, unit, locale }) => plainCitation(report, unit, locale),
  wikipedia,
  // A reader calls the report's inventory what they like; the key of its bibliography is as good a name as any.
  myst: (of) => [own(of, `[](xref:${citationKey(of.report)}#${of.unit.id})`)],
  sphinx: (of) => [own(of, `:external+${citationKey(of.report)}:ref:\`${of.unit.id}\``)],
  pandoc: (of) => [own(of, `[@${[citationKey(of.report), ...locator(of)].join(', ')}]`)],
  latex: (of) => [own(of, latexCitation(of))],
};

const formats: ReferenceFormat[] = ['markdown', 'html', 'plain', 'wikipedia', 'myst', 'sphinx', 'pandoc', 'latex'];

/** A unit as each of these programs takes it, in a language. */
export function references(report: Report, unit: Unit, locale: Locale): Reference[] {
  const of = { ...cited(report, unit, locale), report, unit };
  const labels = words(locale).citation.references;
  return formats.map((format) => {
    const runs = joinedRuns(makers[format](of));
    return { format, label: labels[format], text: runsText(runs), runs };
  });
}

const own = ({ locale }: Wanted, value: string): Run => run(value, locale);

/** "Conclusion 11, A Shelf for Everyone": what a link to it says. */
const name = ({ report, unit, work, locale }: Wanted): Shown<string>[] => [
  ...labelParts(report, unit, locale),
  { value: ', ', lang: locale },
  work.short,
];

const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, '\\$&');

function htmlLink(of: Wanted): string {
  const { report, unit, work, locale, address } = of;
  const marked = ({ value, lang }: Shown<string>) => {
    const other = langAttribute(lang, locale);
    return other ? `<span lang="${other}">${escapeXml(value)}</span>` : escapeXml(value);
  };
  const label = labelParts(report, unit, locale).map(marked).join('');
  const lang = langAttribute(work.short.lang, locale);
  const title = `<cite${lang ? ` lang="${lang}"` : ''}>${escapeXml(work.short.value)}</cite>`;
  // A report in one language has no other to be told from.
  const language = isBilingual(report) ? ` lang="${locale}" hreflang="${locale}"` : '';
  return `<a href="${escapeXml(address)}"${language}>${label}, ${title}</a>`;
}

/** {{cite report}} of Wikipedia (en.wikipedia.org/wiki/Template:Cite_report); the day of access is filled in when it is copied. */
function wikipedia(of: Wanted): Run[] {
  const { work, address, locale } = of;
  const month = work.month === undefined ? '' : `${monthName(Number(work.month), locale)} `;
  const day = work.day === undefined ? '' : `${Number(work.day)} `;
  const remark = work.remark.map(({ value, italic }) => (italic ? `''${wikiText(value)}''` : wikiText(value))).join('');
  const at = pinpoint(of);
  const fields: [string, string | undefined][] = [
    ['author', wikiText(work.author.value)],
    ['title', wikiText(work.title.value)],
    ['language', locale],
    ['type', remark || undefined],
    ['date', `${day}${month}${work.year}`],
    ['at', at && wikiText(at)],
    ['isbn', work.isbn],
    ['url', address],
  ];
  const given = fields.flatMap(([field, value]) => (value === undefined ? [] : [`|${field}=${value}`]));
  const date: Run = { value: words(locale).citation.date, lang: locale, accessed: true };
  return [own(of, `{{cite report ${given.join(' ')} |access-date=`), date, own(of, '}}')];
}

const wikiSigns: Record<string, string> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
};

/** Text in a template's field, which a bar would end. */
const wikiText = (text: string): string => text.replace(/[|[\]{}<]/g, (sign) => wikiSigns[sign] ?? sign);

const pinpoint = ({ pinpoint: at, locale }: Wanted): string | undefined =>
  at && runsText(pinpointRuns(at, words(locale).citation.pinpoints.harvard, locale));

/** What follows the key of the report: its pinpoint. A bracket in it would end the citation. */
const locator = (of: Wanted): string[] => {
  const at = pinpoint(of);
  return at === undefined ? [] : [at.replace(/[[\]]/g, '\\$&')];
};

/** \autocite[para.~3.2]{key}, of biblatex; what has a bracket or a comma goes in braces. */
function latexCitation(of: Wanted): string {
  const at = pinpoint(of);
  const post = at === undefined ? '' : texText(at).replace(/(?<=\.) (?=\d)/g, '~');
  return `\\autocite${post && `[${/[[\],]/.test(post) ? `{${post}}` : post}]`}{${citationKey(of.report)}}`;
}
