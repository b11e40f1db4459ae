import { isBilingual, type Locale, listedLanguages } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { canonical, type Target } from '../model/address/permalink.ts';
import { publishedLabel } from '../model/ledger/published-label.ts';
import { pinnedWordings } from '../model/ledger/wording.ts';
import type { Report } from '../model/report.ts';
import { titleIn, unitLabel } from '../model/unit/label.ts';
import { escapeXml, xmlDeclaration } from '../model/xml.ts';
import type { Change } from '../schemas/ledger.ts';

/**
 * The editions of a report as a feed in Atom (RFC 4287): an entry for each, the newest first, which says in every language of the
 * report what it changed and leads to the words as it had them. Its ids are addresses of the feed itself.
 */
export function feed(report: Report): string {
  const { changes, record, site } = report;
  const [first = report.languages[0]] = listedLanguages(report);
  const self = canonical(site, feedFile, first);
  const author = record.contact?.publisher[first] ?? titleIn(record, first);
  const home: Target = { to: 'room', room: 'home' };
  return lines([
    xmlDeclaration,
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(inEach(report, (locale) => fill(words(locale).wording.feedOf, { title: titleIn(record, locale) })))}</title>`,
    `<updated>${moment(changes[0]?.date ?? record.edition.date)}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    ...listedLanguages(report).map((locale) => alternate(report, home, locale)),
    ...changes.flatMap((change) => entry(report, change, self)),
    '</feed>',
  ]);
}

/** The feed's own address. */
export const feedFile: Target = { to: 'file', file: 'feed.xml' };

function entry(report: Report, change: Change, self: string): string[] {
  const { version, date } = change;
  const about: Target = report.editionPages.includes('about')
    ? { to: 'room', room: 'about' }
    : { to: 'room', room: 'home' };
  return [
    '<entry>',
    `<id>${escapeXml(`${self}#${version}`)}</id>`,
    `<title>${escapeXml(inEach(report, (locale) => fill(words(locale).wording.feedTitle, { version })))}</title>`,
    `<updated>${moment(date)}</updated>`,
    ...listedLanguages(report).map((locale) => alternate(report, about, locale)),
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
    ...listedLanguages(report).flatMap((locale) => told(report, change, locale)),
    '</div></content>',
    '</entry>',
  ];
}

/** What an edition changed, in one language: its summary, and each unit with the words that it then got. */
function told(report: Report, { version, date, summary, changed = [] }: Change, locale: Locale): string[] {
  const pins = pinnedWordings(report);
  const items = changed.map(({ id, why }) => {
    const unit = report.byId.get(id);
    const isPinned = pins.some((pin) => pin.id === id && pin.wording.version === version);
    const address = canonical(report.site, isPinned ? { to: 'pin', id, date } : { to: 'id', id }, locale);
    const name = unit ? unitLabel(report, unit, locale) : publishedLabel(report, id, locale);
    return `<li><a href="${escapeXml(address)}">${escapeXml(name)}</a>: ${escapeXml(why[locale] ?? '')}</li>`;
  });
  return [
    `<div xml:lang="${locale}" lang="${locale}">`,
    `<p>${escapeXml(summary[locale] ?? '')}</p>`,
    ...(items.length > 0 ? ['<ul>', ...items, '</ul>'] : []),
    '</div>',
  ];
}

const alternate = (report: Report, target: Target, locale: Locale): string =>
  `<link rel="alternate" type="text/html"${isBilingual(report) ? ` hreflang="${locale}"` : ''} href="${escapeXml(canonical(report.site, target, locale))}"/>`;

/** The same in each language, once where they are alike. */
const inEach = (report: Report, say: (locale: Locale) => string): string =>
  [...new Set(listedLanguages(report).map(say))].join(' – ');

/** An edition has a day and no hour. */
const moment = (date: string): string => `${date}T00:00:00Z`;

const lines = (all: string[]): string => `${all.join('\n')}\n`;
