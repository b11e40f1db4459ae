import { Parser } from 'htmlparser2';
import { findLocale, type Locale } from '../../src/i18n/locale.ts';
import { escapeXml } from '../../src/model/xml.ts';
import { type OfflineAddresses, type OfflineSite, offlineAddresses } from './offline-address.ts';

/** What a page of the copy says at its foot, in one language. */
export interface CopyNote {
  lang: Locale;
  /** "A copy of edition 1.0.0, 1 May 2026, for reading off line." */
  said: string;
  /** Before the address of the page on the site: "This page on the site:"; undefined where nobody knows where the site is. */
  address?: string | undefined;
}

export interface PageCopy {
  /** The page's path in the copy: "en/chapters/3/index.html". */
  file: string;
  site: OfflineSite;
  /** In the languages of the page, its own first. */
  notes: readonly CopyNote[];
  /** Classic scripts of the copy that the page runs, by their paths in it: "scripts/reading.js". */
  scripts: readonly string[];
}

/** One change of the markup: what stands from one place to another becomes another text. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** An element that is open, and what becomes of it. */
interface Open {
  name: string;
  from: number;
  /** True where all of it goes. */
  isGone: boolean;
  /** True of the part of a page's foot that says which edition it is of. */
  isEdition?: boolean;
  /** What its closing tag becomes; undefined where that stays. */
  closing?: string;
}

type Attributes = Record<string, string>;

/** Attributes that hold an address, whatever the element. */
const addresses = ['href', 'src', 'action', 'cite', 'data', 'poster'];

/** What a browser needs of the links of a page's head: all others tell programs where something is that is no part of the copy. */
const linked = ['stylesheet', 'icon'];

/** Scripts that are data which a page's script reads. */
const data = 'application/json';

/**
 * A finished page as it stands in a folder, to be opened without a server: its addresses relative and ending in the name of a
 * file, what a browser would ask a server for left out, and a line at its foot that says what it is. What the copy does not hold
 * is linked where the site has it; where nobody knows where the site is those links are words.
 *
 * @param html the page as the site has it
 */
export function offlinePage(html: string, { file, site, notes, scripts }: PageCopy): string {
  const addressIn = offlineAddresses(site, file);
  const edits: Edit[] = [];
  const open: Open[] = [];
  const runs = scripts.map((script) => `<script defer src="${escapeXml(addressIn.toFile(script))}"></script>`).join('');
  /** Where the foot's last paragraph ends; where a page has no such foot its main part's end. */
  let footEnd: number | undefined;
  let mainEnd: number | undefined;
  let lang: Locale | undefined;

  const parser = new Parser(
    {
      onopentag(name, attributes, isImplied) {
        if (isImplied || open.some(({ isGone }) => isGone)) {
          open.push({ name, from: parser.startIndex, isGone: false });
          return;
        }
        const [from, to] = [parser.startIndex, parser.endIndex + 1];
        if (name === 'html') lang = findLocale(attributes.lang);
        const isEdition = attributes['aria-labelledby'] === 'this-edition';
        const fate = fateOf(name, attributes, addressIn);
        open.push({
          name,
          from,
          isGone: fate === 'gone',
          isEdition,
          ...(fate === 'words' ? { closing: '</span>' } : {}),
        });
        if (fate === 'words') edits.push({ from, to, text: tag('span', asWords(attributes)) });
        else if (fate !== 'gone') {
          const changed = changedAttributes(name, attributes, addressIn);
          if (changed) edits.push({ from, to, text: tag(name, changed) });
        }
      },
      onclosetag(name) {
        const element = open.pop();
        if (!element || open.some(({ isGone }) => isGone)) return;
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        if (element.isGone) edits.push({ from: element.from, to: end, text: '' });
        else if (element.closing !== undefined) edits.push({ from: start, to: end, text: element.closing });
        if (name === 'head' && runs) edits.push({ from: start, to: start, text: runs });
        if (name === 'p' && open.some((outer) => outer.isEdition)) footEnd = end;
        if (name === 'main') mainEnd = start;
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: false },
  );
  parser.end(html);

  const at = footEnd ?? mainEnd;
  if (at === undefined)
    throw new Error(`${file}: no place for the note of the offline copy: it has neither foot nor main part.`);
  const address = site.origin === undefined ? undefined : addressIn.onSite;
  const lines = notes.map((note) => noteHtml(note, lang, address)).join('');
  edits.push({
    from: at,
    to: at,
    text: footEnd === undefined ? `<div class="row"><div class="wide">${lines}</div></div>` : lines,
  });
  return edited(html, edits);
}

/** Whether an element goes, becomes mere words, or stays. */
function fateOf(name: string, attributes: Attributes, addresses: OfflineAddresses): 'gone' | 'words' | 'stays' {
  if (name === 'link') return linked.includes(attributes.rel ?? '') ? 'stays' : 'gone';
  if (name === 'script') return attributes.type === data ? 'stays' : 'gone';
  if (name === 'meta') return isForOthers(attributes) ? 'gone' : 'stays';
  if (name !== 'a' || attributes.href === undefined || addresses.of(attributes.href) !== undefined) {
    // Who copies a link wants one that works elsewhere, too.
    return name === 'a' && isCopied(attributes) && !addresses.isPublished ? 'gone' : 'stays';
  }
  return isCopied(attributes) || 'data-add' in attributes ? 'gone' : 'words';
}

/** What networks, catalogues and search engines read of a page. */
const isForOthers = ({ name, property }: Attributes): boolean =>
  name === undefined ? property !== undefined : name === 'robots' || name.startsWith('citation_');

const isCopied = (attributes: Attributes): boolean => hasClass(attributes, 'copy');

const hasClass = (attributes: Attributes, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/).includes(name);

/** The attributes of a link that leads nowhere any more. */
function asWords({ href, rel, hreflang, download, 'aria-label': label, ...others }: Attributes): Attributes {
  return others;
}

/** The attributes with their addresses rewritten; undefined where none changes. */
function changedAttributes(name: string, attributes: Attributes, addressIn: OfflineAddresses): Attributes | undefined {
  const changed = { ...attributes };
  for (const key of addresses) {
    const value = attributes[key];
    if (value === undefined) continue;
    if (name === 'a' && isCopied(attributes)) changed[key] = addressIn.published(value);
    else changed[key] = addressIn.of(value) ?? value;
  }
  const refresh = attributes['http-equiv'] === 'refresh' && /^(.*url=)(.*)$/i.exec(attributes.content ?? '');
  if (refresh) changed.content = `${refresh[1]}${addressIn.of(refresh[2] ?? '') ?? refresh[2]}`;
  return Object.keys(changed).some((key) => changed[key] !== attributes[key]) ? changed : undefined;
}

const tag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escapeXml(value)}"`))
    .join('')}>`;

function noteHtml({ lang, said, address }: CopyNote, page: Locale | undefined, url: string | undefined): string {
  const language = lang === page ? '' : ` lang="${lang}"`;
  const link =
    url === undefined || address === undefined
      ? ''
      : ` ${escapeXml(address)} <a href="${escapeXml(url)}">${escapeXml(url)}</a>`;
  return `<p class="offline-copy label"${language}>${escapeXml(said)}${link}</p>`;
}

function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) continue;
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  return parts.join('') + text.slice(at);
}
