import { canonical, path } from '../../model/address/permalink.ts';
import type { Site } from '../../model/address/site.ts';
import type { Report } from '../../model/report.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { type Column, inEachColumn } from './columns.ts';

/** What a row of any table is made of: a unit, and the site that has its pages. */
export interface UnitRow<Of extends Unit = Unit> {
  site: Site;
  of: Of;
}

/** A row for each of some units, in their order. */
export const unitRows = <Of extends Unit>({ site }: Report, units: Of[]): UnitRow<Of>[] =>
  units.map((of) => ({ site, of }));

/** The unit's addresses in both languages, from the site's root. */
export const pathColumns: Column<UnitRow>[] = [
  inEachColumn('url', ({ of: unit }) => ({
    en: path({ to: 'unit', unit }, 'en'),
    cy: path({ to: 'unit', unit }, 'cy'),
  })),
];

/** The unit's address that belongs to no language, from the site's root. */
export const neutralPath: Column<UnitRow> = ['url_id', ({ of }) => path({ to: 'id', id: of.id }, 'en')];

/**
 * The columns at the very end of each table: the addresses in both languages with origin and base path, which lead there from
 * wherever the table is read. They are empty while nobody has said where the site stands.
 */
export const wholeAddresses: Column<UnitRow>[] = [
  inEachColumn<UnitRow>('href', ({ site, of: unit }) =>
    site.indexed
      ? { en: canonical(site, { to: 'unit', unit }, 'en'), cy: canonical(site, { to: 'unit', unit }, 'cy') }
      : undefined,
  ),
];

/** Both, as most tables end. */
export const lastColumns: Column<UnitRow>[] = [neutralPath, ...wholeAddresses];
