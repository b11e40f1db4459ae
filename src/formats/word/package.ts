// What the library leaves to chance or has no words for, set right in the parts of a document.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml, xmlDeclaration } from '../../model/xml.ts';
import { numberingXml, stylesXml } from './styles.ts';

/** What a file says of itself. */
export interface Properties {
  /** "cy-GB" */
  tag: string;
  title: string;
  description: string;
  identifier: string;
  version: string;
  /** Of the edition: "2026-11-23". */
  date: string;
  creator: string;
  publisher: string | undefined;
  /** What is shown of a link to an address, as its words are only a number. */
  tips: ReadonlyMap<string, string>;
}

/** A document as the library makes it, with ids counted from 1, our styles and properties, and no date but the edition's. */
export function packed(made: Uint8Array, properties: Properties): Uint8Array<ArrayBuffer> {
  const parts = new Map(Object.entries(unzipSync(made)));
  const xml = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  const put = (name: string, text: string) => parts.set(name, strToU8(text));

  for (const name of parts.keys()) if (/^word\/\w+\.xml$/.test(name)) put(name, counted(xml(name)));
  for (const name of [...parts.keys()].filter((each) => /^word\/_rels\/\w+\.xml\.rels$/.test(each))) {
    const of = name.replace('_rels/', '').replace(/\.rels$/, '');
    const renamed = renumbered(xml(of), xml(name), properties.tips);
    put(of, renamed.part);
    put(name, renamed.relationships);
  }
  put('word/styles.xml', stylesXml(properties.tag));
  put('word/numbering.xml', numberingXml);
  put('docProps/core.xml', coreXml(properties));
  // The part that says what the others are comes first, as readers expect.
  const first = '[Content_Types].xml';
  const names = [first, ...[...parts.keys()].filter((name) => name !== first).sort()];
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()])), {
    level: 9,
    mtime: '1980-01-01T00:00:00',
  });
}

/** Bookmarks and drawings have numbers of their own, which the library counts from one document to the next. */
function counted(xml: string): string {
  const number = (text: string, tag: string) => {
    let at = 0;
    return text.replace(new RegExp(`(<${tag}\\b[^>]*? (?:w:)?id=")[^"]*"`, 'g'), (_, before: string) => {
      at += 1;
      return `${before}${at}"`;
    });
  };
  return ['w:bookmarkStart', 'w:bookmarkEnd', 'wp:docPr'].reduce(number, xml);
}

/** The relationships of a part as "r1" …, each target once; the library draws their ids at random. */
function renumbered(part: string, relationships: string, tips: ReadonlyMap<string, string>) {
  const ids = new Map<string, string>();
  const targets = new Map<string, { id: string; rest: string }>();
  for (const [, attributes = ''] of relationships.matchAll(/<Relationship ([^>]*?)\/>/g)) {
    const old = attribute(attributes, 'Id');
    const rest = attributes.replace(/\s*\bId="[^"]*"\s*/, ' ').trim();
    const known = targets.get(rest) ?? { id: `r${targets.size + 1}`, rest };
    targets.set(rest, known);
    ids.set(old, known.id);
  }
  const tipOf = new Map([...targets.values()].map(({ id, rest }) => [id, tips.get(plain(attribute(rest, 'Target')))]));
  const named = part.replace(/ r:(id|embed|link)="([^"]*)"/g, (whole, kind: string, old: string) => {
    const id = ids.get(old);
    return id === undefined ? whole : ` r:${kind}="${id}"`;
  });
  return {
    part: named.replace(/<w:hyperlink\b[^>]*? r:id="([^"]*)"/g, (whole, id: string) => {
      const tip = tipOf.get(id);
      return tip === undefined ? whole : `${whole} w:tooltip="${escapeXml(tip)}"`;
    }),
    relationships: `${xmlDeclaration}\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      ...targets.values(),
    ]
      .map(({ id, rest }) => `<Relationship Id="${id}" ${rest}/>`)
      .join('')}</Relationships>`,
  };
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

const plain = (escaped: string): string => escaped.replaceAll('&amp;', '&');

/** Created and changed are both the date of the edition, at noon. */
function coreXml(of: Properties): string {
  const element = (name: string, value: string | undefined, attributes = '') =>
    value ? `<${name}${attributes}>${escapeXml(value)}</${name}>` : '';
  const date = `${of.date}T12:00:00Z`;
  const when = ' xsi:type="dcterms:W3CDTF"';
  return `${xmlDeclaration}\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    element('dc:title', of.title),
    element('dc:creator', of.creator),
    element('dc:description', of.description),
    element('dc:identifier', of.identifier),
    element('dc:language', of.tag),
    element('cp:lastModifiedBy', of.publisher),
    element('cp:version', of.version),
    element('dcterms:created', date, when),
    element('dcterms:modified', date, when),
  ].join('')}</cp:coreProperties>`;
}
