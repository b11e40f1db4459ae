import { canonical, path, type Target } from '../../model/address/permalink.ts';
import type { Site } from '../../model/address/site.ts';
import type { Unit } from '../../model/unit/unit.ts';
import type { Cell } from './csv.ts';

/** The columns at the end of each table: addresses that lead there from wherever the table is read. */
export const wholeAddressColumns = ['href_en', 'href_cy'] as const;

/** Their cells: the addresses in both languages with origin and base path; empty while nobody has said where the site stands. */
export const wholeAddresses = (site: Site, target: Target): Cell[] =>
  site.indexed ? [canonical(site, target, 'en'), canonical(site, target, 'cy')] : [undefined, undefined];

/** The columns of a unit's addresses from the site's root, and of its whole ones. */
export const addressColumns = ['url_en', 'url_cy', 'url_id', ...wholeAddressColumns] as const;

/** Their cells. */
export const addresses = (site: Site, unit: Unit): Cell[] => [
  path({ to: 'unit', unit }, 'en'),
  path({ to: 'unit', unit }, 'cy'),
  path({ to: 'id', id: unit.id }, 'en'),
  ...wholeAddresses(site, { to: 'unit', unit }),
];
