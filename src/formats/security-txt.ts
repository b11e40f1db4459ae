import { listedLanguages, originalOf } from '../i18n/locale.ts';
import { contactLink } from '../model/contact.ts';
import type { Report } from '../model/report.ts';

/** RFC 9116 wants less than a year. */
const daysItHolds = 364;
const day = 24 * 60 * 60 * 1000;

/**
 * /.well-known/security.txt, as RFC 9116 has it: where who has found a weakness of the site can say so. Undefined where the report
 * names no contact. `Canonical` is at the domain's root, where alone programs look, and is not said while nobody knows the domain.
 */
export function securityTxt(report: Report): string | undefined {
  const contact = contactLink(report, originalOf(report));
  const expires = securityExpires(report);
  if (!contact || !expires) return undefined;
  const { origin, indexed } = report.site;
  const fields = [
    `Contact: ${contact.href}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${listedLanguages(report).join(', ')}`,
    ...(indexed ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
  ];
  return `${fields.join('\n')}\n`;
}

/**
 * From when on nobody should rely on the contact: 364 days after the edition's date, so that two builds of an edition say the same
 * and a new edition renews it. Undefined where the report names none.
 */
export function securityExpires({ record: { contact, edition } }: Report): Date | undefined {
  return contact && new Date(Date.parse(`${edition.date}T00:00:00Z`) + daysItHolds * day);
}
