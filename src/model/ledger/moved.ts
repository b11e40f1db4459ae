import type { Locale, Localised } from '../../i18n/locale.ts';
import type { Redirect } from '../../schemas/ledger.ts';
import type { Unit } from '../unit/unit.ts';
import type { Kept, PublishedUnit } from './fate.ts';
import { homeName } from './home-name.ts';
import { isLasting } from './version.ts';

/** What was published on a page and stands on another one now. */
export interface Left {
  id: string;
  /** What has its words or its place now. */
  unit: Unit;
  /** Why, where a redirect says it. */
  why?: Localised<string>;
}

/**
 * What was published on a page and stands elsewhere now, in printed order: the old links to its places there.
 *
 * @param page as published.json names it: "chapter 3", "methodology"
 */
export function leftFrom(report: Kept, page: string): Left[] {
  return Object.entries(report.published.units).flatMap(([id, was]) =>
    homesOf(report, was).includes(page) ? elsewhere(report, id, page) : [],
  );
}

/** The quotations that were published and lead to what is none now: the old links to the list of quotations. */
export function leftQuotations({ redirects, published, byId }: Kept): Left[] {
  return redirects.flatMap(({ from, to, why }) => {
    const unit = byId.get(to);
    return unit && unit.type !== 'quotation' && published.units[from]?.kind === 'quotation'
      ? [{ id: from, unit, why }]
      : [];
  });
}

/** The pages of parts that the report has no more, with the words of their addresses, which go on. */
export const movedParts = ({
  redirects,
  published,
}: Kept): { address: Partial<Record<Locale, string>>; redirect: Redirect }[] =>
  redirects.flatMap((redirect) => {
    const was = published.units[redirect.from];
    return was?.address && was.home === redirect.from ? [{ address: was.address, redirect }] : [];
  });

/** The chapters that the report has no more, with their numbers. */
export function movedChapters({ redirects, published }: Kept): { number: string; redirect: Redirect }[] {
  return redirects.flatMap((redirect) => {
    const was = published.units[redirect.from];
    return was?.kind === 'chapter' ? [{ number: was.home.replace(/^chapter /, ''), redirect }] : [];
  });
}

/** The pages on which lasting editions had a unit. */
const homesOf = ({ published }: Kept, { home, formerly = [] }: PublishedUnit): string[] =>
  isLasting(published.editions.at(-1)?.version ?? '0.0.0') ? [home, ...formerly] : [];

function elsewhere({ byId, redirects }: Kept, id: string, page: string): Left[] {
  const redirect = redirects.find(({ from }) => from === id);
  const unit = byId.get(id) ?? byId.get(redirect?.to ?? '');
  if (!unit || homeName(unit.home) === page) return [];
  return [{ id, unit, ...(redirect ? { why: redirect.why } : {}) }];
}
