// Checks a built folder: every link and fragment leads somewhere, units stand once, nothing is inline or foreign.
// As a command: node scripts/check-links.ts [folder]; BASE_PATH, SITE_URL and CONTENT as in the build.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLocale, locales } from '../../src/i18n/locale.ts';
import { rooms } from '../../src/model/address/room.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import { isMain } from '../steps.ts';
import { decoded, type Page, readSite, type Site } from './site-pages.ts';

export interface Where {
  /** The path that the site was built for, with a slash at both ends. */
  base: string;
  /** Its origin, for example "https://report.example". */
  origin: string;
  /** Origins of other sites that a reader may be led to. */
  allowed?: string[];
}

const ARCHIVE = 'https://web.archive.org';

/** Every problem of the built folder as "page: what is wrong. What to do."; empty when all is well. */
export function linkProblems(dir: string, { base, origin, allowed = [] }: Where): string[] {
  const site = readSite(dir, { base, origin });
  const rules = [
    deadLinks(site),
    foreignLinks(origin, [ARCHIVE, ...allowed]),
    repeatedIds,
    misplacedUnits,
    unknownUnits(site),
    inlineCode,
    oneWayAlternates(site),
    wrongLanguage,
  ];
  if (site.pages.size === 0) return [`${dir}: no page in this folder. Run \`npm run build\` first.`];
  return [...site.pages.values()].flatMap((page) =>
    rules.flatMap((rule) => rule(page).map((problem) => `${page.file}: ${problem}`)),
  );
}

/** The origins of all sites that the content names: whoever writes the content decides where readers are led. */
export function namedOrigins(content: string): string[] {
  const files = globSync('**/*.{json,mdx,md}', { cwd: content }).filter((file) => !file.startsWith('source'));
  const text = files.map((file) => readFileSync(join(content, file), 'utf8')).join('\n');
  const addresses = text.match(/https?:\/\/[^\s"'<>()[\]{}]+/g) ?? [];
  return [...new Set(addresses.flatMap((address) => URL.parse(address)?.origin ?? []))];
}

type Rule = (page: Page) => string[];

/** The file of each link is there, and the fragment is an id in it. */
function deadLinks(site: Site): Rule {
  return ({ links }) =>
    links.flatMap(({ url, written }) => {
      const target = site.fileOf(url);
      if (target === undefined) return [];
      if (!site.files.has(target)) {
        return site.files.has(`${target}/index.html`)
          ? [`link "${written}" is answered with a redirect. End its path with a slash.`]
          : [`link "${written}" leads to no file (${target}). Correct the address or build that file.`];
      }
      const ids = site.idsOf(target);
      const id = fragment(url);
      if (id && isFolder(target) && !ids?.has(id))
        return unlisted(site, id).map((each) => `link "${written}": no page has "${each}".`);
      return id && ids && !ids.has(id) ? [`link "${written}": no element of ${target} has the id "${id}".`] : [];
    });
}

/** On the page of the folder of passages the fragment is a list of units: "c11,q8". */
const isFolder = (file: string): boolean =>
  locales.some((locale) => file === `${locale}/${rooms.collection[locale]}/index.html`);

const unlisted = ({ units }: Site, list: string): string[] => list.split(',').filter((id) => !units.has(id));

/** The id that an address points at; none for the top and for text fragments. */
function fragment({ hash }: URL): string | undefined {
  const id = decoded(hash.slice(1).split(':~:')[0] ?? '');
  return id === '' || id === 'top' ? undefined : id;
}

/** Readers are led to named sites only; nothing at all is fetched from one. */
function foreignLinks(origin: string, allowed: string[]): Rule {
  return ({ links }) =>
    links.flatMap(({ url, written, element }) => {
      if (url.origin === origin || ['mailto:', 'tel:'].includes(url.protocol)) return [];
      if (element !== 'a' && element !== 'link license')
        return [`<${element}> "${written}" fetches from another site. Serve the file here.`];
      return allowed.includes(url.origin)
        ? []
        : [`link "${written}" leads to a site that the content does not name. Name it there or remove the link.`];
    });
}

function repeatedIds({ ids }: Page): string[] {
  return repeated(ids).map((id) => `the id "${id}" stands more than once. Each id is one element's.`);
}

/** Where a unit stands in full, its element carries its id, once. */
function misplacedUnits({ units }: Page): string[] {
  return [
    ...repeated(units.map(({ unit }) => unit)).map(
      (unit) => `data-unit="${unit}" stands more than once. A mention carries data-ref.`,
    ),
    ...units
      .filter(({ unit, id }) => unit !== id)
      .map(
        ({ unit, id }) => `data-unit="${unit}" stands on an element with the id "${id ?? ''}". They must be the same.`,
      ),
    ...units.filter(({ kind }) => !kind).map(({ unit }) => `data-unit="${unit}" has no data-kind. Add its kind.`),
  ];
}

function unknownUnits({ units }: Site): Rule {
  return ({ refs }) =>
    [...new Set(refs)]
      .filter((ref) => !units.has(ref))
      .map((ref) => `data-ref="${ref}": no page holds this unit in full.`);
}

function inlineCode({ inline }: Page): string[] {
  return inline.map((what) => `${what} is inline, which the Content-Security-Policy forbids. Move it to a file.`);
}

/** When a page names another as its alternate, that one names it too. */
function oneWayAlternates(site: Site): Rule {
  return (page) =>
    page.alternates.flatMap(({ hreflang, url, written }) => {
      const other = site.pages.get(site.fileOf(url) ?? '');
      if (!other) return [`alternate "${written}" (${hreflang}) is no page of this site.`];
      const leadsBack = other.alternates.some((back) => site.fileOf(back.url) === page.file);
      return leadsBack || hreflang === 'x-default'
        ? []
        : [`alternate "${written}" (${hreflang}) does not name this page back.`];
    });
}

function wrongLanguage({ file, lang }: Page): string[] {
  const room = /^(en|cy)\//.exec(file)?.[1];
  if (room) return lang === room ? [] : [`<html lang="${lang ?? ''}"> in ${room}/. It must be "${room}".`];
  return findLocale(lang) ? [] : [`<html lang="${lang ?? ''}">. It must be "en" or "cy".`];
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}

if (isMain(import.meta)) {
  const { OUT_DIR = 'dist', CONTENT = 'content' } = process.env;
  const dir = process.argv[2] ?? OUT_DIR;
  const allowed = namedOrigins(CONTENT);
  const problems = linkProblems(dir, { ...siteFrom(process.env), allowed });
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? `${dir}: every link leads somewhere.` : `${problems.length} problems in ${dir}.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
