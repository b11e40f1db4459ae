import { canonical, indexed, type Target } from '../model/permalink.ts';
import type { Cell } from './csv.ts';

/** The columns at the end of each table: addresses that lead there from wherever the table is read. */
export const wholeAddressColumns = ['href_en', 'href_cy'] as const;

/** Their cells: the addresses in both languages with origin and base path; empty while nobody has said where the site stands. */
export const wholeAddresses = (target: Target): Cell[] =>
  indexed ? [canonical(target, 'en'), canonical(target, 'cy')] : [undefined, undefined];
