import { type Locale, shown } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { formatDate } from '../../language/date.ts';
import { canonical } from '../../model/address/permalink.ts';
import { citedTitle } from '../../model/cited-title.ts';
import { contactLink } from '../../model/contact.ts';
import { standing } from '../../model/edition.ts';
import type { Chapter, Report } from '../../model/report.ts';
import { noticeWords, shortNotice } from '../../model/translation/notice.ts';
import { pageNotice } from '../../model/translation/translation.ts';
import { labelParts } from '../../model/unit/label.ts';
import { ownRuns, partRuns, type Runs, shownRuns } from './run.ts';

/** What stands before the report, on its title page and behind it. */
export interface Front {
  title: Runs;
  /** Line by line, as on the title page of the report. */
  subtitle: Runs[];
  /** Of a chapter in a file of its own: "Chapter 3: Results". */
  chapter?: Runs;
  /** Who published the report, and when. */
  publisher: Runs;
  published: Runs;
  /** The number that its publisher gave it. */
  number?: string;
  /** The title under which it was published, with the edition's translation of it; absent where the title is that. */
  citedAs?: Runs;
  /** "An unofficial edition" */
  standing: Runs;
  /** What it stands as, in a sentence or two: what has changed since the report, where the report's record says so. */
  about: Runs;
  /** "Edition 1.2.0, 23 November 2026" */
  edition: Runs;
  version: string;
  /** Of the edition: "2026-11-23". */
  date: string;
  /** "English" */
  language: Runs;
  /** What is said of the translation: in a line, for running heads and title pages, and in full. */
  translation?: { line: Runs; title: Runs; text: Runs };
  /** A sentence or two about the report: for the description of a file. */
  description: string;
  /** Plain: for the title of a file. */
  plainTitle: string;
  /** The rights in the report's text, as printed. */
  copyright: Runs;
  /** Who publishes this edition. */
  editionPublisher?: Runs;
  /** The address of the report's home page, whole; absent while nobody has said where the site stands. */
  site?: string;
  /** A name of the book, the same for every edition and build of it: "a-shelf-for-everyone-en". */
  identifier: string;
}

export function front(report: Report, locale: Locale, chapter?: Chapter): Front {
  const { record, site } = report;
  const t = words(locale);
  const own = (text: string) => ownRuns(report, text, locale);
  const title = shown(record.title, locale, report);
  const cited = citedTitle(report, locale);
  const subtitle = record.subtitle && shown(record.subtitle, locale, report);
  const named = chapter && partRuns(report, labelParts(report, chapter.unit, locale));
  const contact = contactLink(report, locale);
  const about = pageNotice(report, locale);
  const notice = about === 'none' ? undefined : noticeWords(report, locale);
  return {
    title: shownRuns(report, record.title, locale),
    subtitle: subtitle?.value.flatMap((line) => [ownRuns(report, line, subtitle.lang)]) ?? [],
    ...(named ? { chapter: named } : {}),
    publisher: shownRuns(report, record.publisher.name, locale),
    published: shownRuns(report, record.published.words, locale),
    ...(record.published.number === undefined ? {} : { number: record.published.number }),
    ...(cited.length > 1 || cited[0]?.lang !== title.lang ? { citedAs: partRuns(report, cited) } : {}),
    standing: own(t.home.edition[standing(record)]),
    about: own(record.standing[locale]),
    edition: own(
      fill(t.edition.version, { version: record.edition.version, date: formatDate(record.edition.date, locale) }),
    ),
    version: record.edition.version,
    date: record.edition.date,
    language: own(t.languageName),
    ...(notice && about !== 'none'
      ? {
          translation: {
            line: own(shortNotice(report, about, locale)),
            title: own(notice.title),
            text: own(notice.text),
          },
        }
      : {}),
    description: record.description[locale],
    plainTitle: [title.value, ...(named ? [named.map(({ value }) => value).join('')] : [])].join(' – '),
    copyright: shownRuns(report, record.copyright, locale),
    ...(contact ? { editionPublisher: own(contact.publisher) } : {}),
    ...(site.indexed ? { site: canonical(site, { to: 'room', room: 'home' }, locale) } : {}),
    identifier: [record.id, ...(chapter ? [`ch${chapter.number}`] : []), locale].join('-'),
  };
}
