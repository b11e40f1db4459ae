// A built folder, read once: what each page links to, holds and declares.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesIn } from '../build/files-in.ts';

export interface Link {
  url: URL;
  /** The address as it stands in the page. */
  written: string;
  /** The element, for a link element with its rel and, of sheets for one medium, that: "a", "img", "link stylesheet print". */
  element: string;
}

export interface Page {
  /** Its path in the built folder, for example "en/chapters/3/index.html". */
  file: string;
  lang?: string;
  ids: string[];
  links: Link[];
  alternates: (Link & { hreflang: string })[];
  units: { unit: string; id?: string; kind?: string }[];
  refs: string[];
  /** Each piece of code or style that stands in the page itself. */
  inline: string[];
}

export interface Site {
  files: Set<string>;
  /** By file. */
  pages: Map<string, Page>;
  /** Every unit that stands in full somewhere. */
  units: Set<string>;
  /** The file that an address of this site leads to; undefined for addresses elsewhere. */
  fileOf(url: URL): string | undefined;
  /** The ids in a page or drawing; undefined for other files. */
  idsOf(file: string): Set<string> | undefined;
}

export function readSite(dir: string, { base, origin }: { base: string; origin: string }): Site {
  const files = new Set(filesIn(dir));
  const read = (file: string) => parsePage(file, readFileSync(join(dir, file), 'utf8'), `${origin}${base}`);
  const marked = new Map([...files].filter((file) => /\.(html|svg)$/.test(file)).map((file) => [file, read(file)]));
  const pages = new Map([...marked].filter(([file]) => file.endsWith('.html')));
  const ids = new Map([...marked].map(([file, page]) => [file, new Set(page.ids)]));
  return {
    files,
    pages,
    units: new Set([...pages.values()].flatMap((page) => page.units.map(({ unit }) => unit))),
    fileOf: (url) => (url.origin === origin ? fileAt(decoded(url.pathname), base) : undefined),
    idsOf: (file) => ids.get(file),
  };
}

/** Without its percent signs; a text that is not well encoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address outside the base path leads to no file, and the name given says so. */
function fileAt(path: string, base: string): string {
  if (!path.startsWith(base)) return `${path}, outside ${base}`;
  const inside = path.slice(base.length);
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

// Elements with an address that a reader follows or a browser fetches.
const ADDRESSES: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  blockquote: ['cite'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

// Script elements of these types are data, which no policy blocks.
const DATA = ['application/ld+json', 'application/json'];

/** @param root the site's address, with its base path */
export function parsePage(file: string, html: string, root: string): Page {
  const page: Page = { file, ids: [], links: [], alternates: [], units: [], refs: [], inline: [] };
  const here = new URL(file.replace(/(^|\/)index\.html$/, '$1'), root);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') page.lang = attributes.lang;
        if (attributes.id !== undefined) page.ids.push(attributes.id);
        const { 'data-unit': unit, 'data-kind': kind, 'data-ref': ref } = attributes;
        if (unit !== undefined) page.units.push({ unit, kind, id: attributes.id });
        if (ref !== undefined) page.refs.push(ref);
        page.links.push(...linksOf(name, attributes, here));
        page.alternates.push(...alternatesOf(name, attributes, here));
        page.inline.push(...inlineOf(name, attributes));
      },
    },
    { lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return page;
}

type Attributes = Record<string, string>;

function linksOf(name: string, attributes: Attributes, here: URL): Link[] {
  const element = name === 'link' ? `link ${attributes.rel ?? ''} ${attributes.media ?? ''}`.trim() : name;
  const plain = (ADDRESSES[name] ?? []).flatMap((key) => attributes[key] ?? []);
  const sets = (attributes.srcset ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
  const refresh =
    name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')
      ? /url=(.*)$/i.exec(attributes.content ?? '')
      : null;
  return [...plain, ...sets, ...(refresh?.[1] ? [refresh[1]] : [])].map((written) => link(element, written, here));
}

function link(element: string, written: string, here: URL): Link {
  // An address that cannot be read becomes one that leads to no file and so is reported.
  return { element, written, url: URL.parse(written, here) ?? new URL(`/unreadable-address`, here) };
}

function alternatesOf(name: string, { rel, hreflang, href }: Attributes, here: URL): Page['alternates'] {
  if (name !== 'link' || rel !== 'alternate' || !hreflang || href === undefined) return [];
  return [{ hreflang, ...link('link alternate', href, here) }];
}

function inlineOf(name: string, attributes: Attributes): string[] {
  const keys = Object.keys(attributes);
  return [
    ...(name === 'style' ? ['<style>'] : []),
    ...(name === 'script' && attributes.src === undefined && !DATA.includes(attributes.type ?? '') ? ['<script>'] : []),
    ...keys
      .filter((key) => key === 'style' || /^on[a-z]+$/.test(key))
      .map((key) => `the attribute ${key} of <${name}>`),
    ...keys
      .filter((key) => /^\s*javascript:/i.test(attributes[key] ?? ''))
      .map((key) => `the script in ${key} of <${name}>`),
  ];
}
