import type { Locale } from '../../i18n/locale.ts';
import { isPageItself, type Page, placeId, type Unit } from '../unit/unit.ts';
import { ownAddress, type Room, rooms } from './room.ts';
import type { Site } from './site.ts';

/** Everything on the site that has an address. */
export type Target =
  /** The page that greets in both languages. */
  | { to: 'front' }
  | { to: 'room'; room: Room }
  /** A page of the report. */
  | { to: 'page'; page: Page }
  /** A unit where its permanent page or place is. */
  | { to: 'unit'; unit: Unit }
  /** A unit where it stands in the course of the report: a quotation in its chapter, a conclusion among the others. */
  | { to: 'place'; unit: Unit }
  /** A unit on the page that holds the whole report. */
  | { to: 'full'; unit: Unit }
  /** A unit in both languages at once, for the units that have such a page. */
  | { to: 'side-by-side'; id: string }
  /** The words that begin with a letter, or one of them; a language that has none under it is led to its concordance. */
  | { to: 'letter'; letter: string; in: readonly Locale[]; word?: string }
  /** The address of an id that belongs to no language. */
  | { to: 'id'; id: string }
  /** The words of a unit as an edition of that day first had them: the address that a citation pins. */
  | { to: 'pin'; id: string; date: string }
  /** A record of a unit, or of the whole `report`, for reference managers. */
  | { to: 'cite'; id: string; format: CiteFormat }
  /** A unit as a card for other sites' frames. */
  | { to: 'embed'; id: string }
  /** What other sites' editors ask of a unit's card. */
  | { to: 'oembed'; id: string }
  /** What a shared link shows of a page: a picture of its words. */
  | { to: 'picture'; id: string }
  /** What Sphinx, MyST and Quarto read of all units in a language, to link to them by their ids. */
  | { to: 'inventory'; file: InventoryFile }
  /** The words of a unit for MyST, as `myst.xref.json` names them. */
  | { to: 'myst'; id: string }
  /** A line on the page that shows the source. */
  | { to: 'line'; line: number }
  /** A file, the same for both languages: "data/report.json". */
  | { to: 'file'; file: string };

/** BibTeX, RIS and CSL-JSON. */
export type CiteFormat = 'bib' | 'ris' | 'json';

/** The inventories: of Sphinx, which others read, too, and of MyST. */
export type InventoryFile = 'objects.inv' | 'myst.xref.json';

/** The address from the site's root, without origin or base path: "/en/chapters/3/#p3.2". The only maker of addresses. */
export function path(target: Target, locale: Locale): string {
  switch (target.to) {
    case 'front':
      return '/';
    case 'room':
      return roomPath(target.room, locale);
    case 'page':
      return pagePath(target.page, locale);
    case 'unit':
      return ownPage(target.unit, locale) ?? placePath(target.unit, locale);
    case 'place':
      return placePath(target.unit, locale);
    case 'full':
      return `${roomPath('full', locale)}#${placeId(target.unit)}`;
    case 'side-by-side':
      return `${roomPath('side-by-side', locale)}${target.id}/`;
    case 'letter':
      return roomPath('concordance', locale) + (target.in.includes(locale) ? letterPath(target) : '');
    case 'id':
      return `/id/${target.id}/`;
    case 'pin':
      return `/id/${target.id}/${target.date}/`;
    case 'cite':
      return `/${locale}/cite/${target.id}.${target.format}`;
    case 'embed':
      return `/${locale}/embed/${target.id}/`;
    case 'oembed':
      return `/oembed/${locale}/${target.id}.json`;
    case 'picture':
      return `/${locale}/pictures/${target.id}.png`;
    case 'inventory':
      return `/${locale}/${target.file}`;
    case 'myst':
      return `/${locale}/myst/${target.id}.json`;
    case 'line':
      return `${roomPath('source', locale)}#l${target.line}`;
    case 'file':
      return `/${target.file}`;
  }
}

/** The address as a link on the site: with the base path. */
export const permalink = (site: Site, target: Target, locale: Locale): string =>
  site.base + path(target, locale).slice(1);

/** The address as others should use it: with origin and base path. */
export const canonical = (site: Site, target: Target, locale: Locale): string =>
  site.origin + permalink(site, target, locale);

function roomPath(room: Room, locale: Locale): string {
  const word = rooms[room][locale];
  return word ? `/${locale}/${word}/` : `/${locale}/`;
}

const letterPath = ({ letter, word }: { letter: string; word?: string }): string =>
  word ? `${letter}/#${word}` : `${letter}/`;

const pagePath = ({ address }: Page, locale: Locale): string => `/${locale}/${address[locale]}/`;

/** Every unit stands on its page under its id, a statistic in its block; a page's own unit is reached without one. */
function placePath(unit: Unit, locale: Locale): string {
  const page = pagePath(unit.home, locale);
  return isPageItself(unit) ? page : `${page}#${placeId(unit)}`;
}

/** The page of its own that a unit has, besides its place. */
function ownPage(unit: Unit, locale: Locale): string | undefined {
  const address = ownAddress(unit);
  return address && `/${locale}/${address[locale]}/${unit.id}/`;
}
