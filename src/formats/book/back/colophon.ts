import { type Locale, originalOf, shownValue } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { formatDate } from '../../../language/date.ts';
import { canonical, type Target } from '../../../model/address/permalink.ts';
import { citedTitle } from '../../../model/cited-title.ts';
import { contactLink } from '../../../model/contact.ts';
import { standing } from '../../../model/edition.ts';
import type { Report } from '../../../model/report.ts';
import { noticeWords } from '../../../model/translation/notice.ts';
import { unitLabel } from '../../../model/unit/label.ts';
import type { BookSection, Fact } from '../block.ts';
import { editionSection } from '../edition-title.ts';
import { ownRuns, partRuns, type Runs, shownRuns } from '../run.ts';
import { wordsDigest } from '../words-digest.ts';

/** What this book is, whose, and how anybody can tell that its words are those. */
export const colophonSection = (report: Report, locale: Locale): BookSection | undefined =>
  editionSection(report, locale, {
    section: 'colophon',
    title: words(locale).book.colophon.title,
    blocks: [{ type: 'facts', facts: facts(report, locale) }],
  });

function facts(report: Report, locale: Locale): Fact[] {
  const { record, published } = report;
  const t = words(locale);
  const names = t.book.colophon;
  const own = (text: string): Runs => ownRuns(report, text, locale);
  const fact = (name: string, value: string | Runs | undefined): Fact[] =>
    value === undefined || value.length === 0
      ? []
      : [{ name: own(name), value: typeof value === 'string' ? own(value) : value }];
  const { version, date } = record.edition;
  const notice = noticeWords(report, locale);
  const contact = contactLink(report, locale);
  const made = published.editions.find((each) => each.version === version && each.date === date);
  return [
    ...fact(names.report, reportLine(report, locale)),
    ...fact(names.edition, fill(t.edition.version, { version, date: formatDate(date, locale) })),
    ...fact(names.standing, t.home.edition[standing(record)]),
    ...fact(names.publisher, contact?.publisher),
    ...fact(names.translation, notice && `${notice.title} ${notice.text}`),
    ...fact(names.rights, rights(report, locale)),
    ...fact(names.checked, checked(report, locale)),
    ...fact(names.digest, `${wordsDigest(report, locale)}. ${names.digestHow}`),
    ...fact(names.editionDigest, made?.digest),
    ...fact(names.site, siteLink(report, { to: 'room', room: 'home' }, locale)),
    ...fact(names.addresses, addresses(report, locale)),
    ...fact(names.mistakes, contact && [link(contact.address, contact.href, locale)]),
  ];
}

const link = (value: string, address: string, locale: Locale): Runs[number] => ({
  value,
  lang: locale,
  link: { to: 'web', address },
});

/** "A Shelf for Everyone, Bro Libraries, May 2019, 19/04" */
function reportLine(report: Report, locale: Locale): Runs {
  const { publisher, published } = report.record;
  const comma = ownRuns(report, ', ', locale);
  return [
    ...partRuns(report, citedTitle(report, locale)),
    ...comma,
    ...shownRuns(report, publisher.name, locale),
    ...comma,
    ...shownRuns(report, published.words, locale),
    ...(published.number === undefined ? [] : ownRuns(report, `, ${published.number}`, locale)),
  ];
}

/** Layer by layer, as far as the engine knows them; the page about the edition says the rest. */
function rights(report: Report, locale: Locale): Runs {
  const t = words(locale).book.colophon;
  const own = fill(t.reportRights, { copyright: shownValue(report.record.copyright, locale) });
  const [before = '', after = ''] = t.moreRights.split('{address}');
  const about = report.editionPages.includes('about')
    ? siteLink(report, { to: 'room', room: 'about' }, locale)
    : undefined;
  return [
    ...ownRuns(report, `${own} ${t.editionRights}`, locale),
    ...(about ? [...ownRuns(report, ` ${before}`, locale), ...about, ...ownRuns(report, after, locale)] : []),
  ];
}

function checked({ source, ...report }: Report, locale: Locale): string {
  const t = words(locale).book.colophon;
  if (!source) return t.notChecked;
  const language = words(locale).source.language[originalOf(report)];
  return [fill(t.checkedWords, { language }), ...(source.numbersChecked ? [t.checkedNumbers] : [])].join(' ');
}

function addresses(report: Report, locale: Locale): Runs | undefined {
  const { site, units } = report;
  const [example] = units;
  if (!site.indexed || !example) return undefined;
  const address = canonical(site, { to: 'id', id: example.id }, locale);
  const phrase = fill(words(locale).book.colophon.addressesHow, {
    name: unitLabel(report, example, locale),
    example: '\n',
  });
  const [before = '', after = ''] = phrase.split('\n');
  return [...ownRuns(report, before, locale), link(address, address, locale), ...ownRuns(report, after, locale)];
}

/** Nothing while nobody has said where the site stands. */
function siteLink({ site }: Report, target: Target, locale: Locale): Runs | undefined {
  if (!site.indexed) return undefined;
  const address = canonical(site, target, locale);
  return [link(address, address, locale)];
}
