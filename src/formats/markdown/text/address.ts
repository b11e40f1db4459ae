import type { Locale } from '../../../i18n/locale.ts';
import { canonical, type Target } from '../../../model/address/permalink.ts';
import type { Site } from '../../../model/address/site.ts';
import type { Report } from '../../../model/report.ts';
import { unitLabel } from '../../../model/unit/label.ts';
import { isPageItself, type Unit } from '../../../model/unit/unit.ts';
import { link, plain } from './markdown.ts';

/** The Markdown file beside a page, from wherever it is read: "https://report.example/en/chapters/3/index.md". */
export const twinAddress = (site: Site, target: Target, locale: Locale): string =>
  `${canonical(site, target, locale).replace(/#.*$/, '')}index.md`;

/** The address of a unit that belongs to no language. */
export const idAddress = ({ site }: Pick<Report, 'site'>, id: string, locale: Locale): string =>
  canonical(site, { to: 'id', id }, locale);

/** "[p3.2](https://report.example/id/p3.2/)" */
export const idLink = (report: Pick<Report, 'site'>, id: string, locale: Locale): string =>
  link(id, idAddress(report, id, locale));

export const idLinks = (report: Pick<Report, 'site'>, units: Pick<Unit, 'id'>[], locale: Locale): string =>
  units.map(({ id }) => idLink(report, id, locale)).join(', ');

/** A unit by its name, with the address of the file that has it: of one that is no page, of the page that it is on. */
export const unitLink = (report: Report, unit: Unit, locale: Locale): string =>
  link(
    plain(unitLabel(report, unit, locale)),
    isPageItself(unit) ? twinAddress(report.site, { to: 'unit', unit }, locale) : idAddress(report, unit.id, locale),
  );
