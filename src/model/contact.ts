import type { Locale } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { canonical } from './address/permalink.ts';
import type { Report } from './report.ts';
import { unitLabel } from './unit/label.ts';
import type { Unit } from './unit/unit.ts';

/** Where readers report a mistake, as it is shown and as a link; of an e-mail's subject and text nothing is said here. */
export interface ContactLink {
  publisher: string;
  /** "corrections@report.example", "https://report.example/corrections" */
  address: string;
  href: string;
}

/** The contact of a report that names one. */
export function contactLink({ record: { contact } }: Report, locale: Locale): ContactLink | undefined {
  if (!contact) return undefined;
  const publisher = contact.publisher[locale];
  return 'email' in contact
    ? { publisher, address: contact.email, href: `mailto:${encodeURIComponent(contact.email).replace('%40', '@')}` }
    : { publisher, address: contact.url, href: contact.url };
}

/** The same for a mistake in a unit: an e-mail names it in its subject and its address in its text. */
export function unitContact(report: Report, unit: Unit, locale: Locale): ContactLink | undefined {
  const link = contactLink(report, locale);
  if (!link?.href.startsWith('mailto:')) return link;
  const about = {
    title: report.record.title[locale] ?? report.record.id,
    unit: unitLabel(report, unit, locale),
    id: unit.id,
  };
  const subject = fill(words(locale).unit.mistakeSubject, about);
  const body = canonical(report.site, { to: 'id', id: unit.id }, locale);
  return { ...link, href: `${link.href}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}` };
}
