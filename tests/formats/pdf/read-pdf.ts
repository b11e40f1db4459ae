import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** An element of the structure, with the roles of those around it. */
export interface Tagged {
  role: string;
  alt?: string;
  lang?: string;
  children: Tagged[];
}

/** What a file says of itself and holds, for rules that a machine can test. */
export interface ReadPdf {
  lang?: string;
  title?: string;
  showsTitle: boolean;
  marked: boolean;
  xmp: string;
  /** By name, the page from 1 on and the height from the foot. */
  destinations: Map<string, Place>;
  bookmarks: Bookmark[];
  structure: Tagged[];
  /** Roles that stand for standard ones. */
  roleMap: Map<string, string>;
  pages: { tabs?: string; isTagged: boolean; size: [number, number]; links: Link[] }[];
  /** Names of fonts, each with whether its file is in the document, and whether its signs are known. */
  fonts: { name: string; embedded: boolean; unicode: boolean }[];
}

export interface Place {
  page: number;
  top: number;
}

export interface Bookmark {
  title: string;
  page?: number;
  children: Bookmark[];
}

export interface Link {
  contents?: string;
  isTagged: boolean;
  to?: string;
  page?: number;
}

const key = (name: string) => PDFName.of(name);
const nameOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFName ? value.decodeText() : undefined;
const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
const numberOf = (value: PDFObject | undefined): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined;

/** Reads a file of PDF by its objects alone. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const pages = document.getPages();
  const numbers = new Map(pages.map(({ ref }, at) => [ref.tag, at + 1]));
  const items = (array: PDFArray | undefined): PDFObject[] =>
    Array.from({ length: array?.size() ?? 0 }, (_, at) => array?.lookup(at)).filter((each) => each !== undefined);
  const placed = (value: PDFObject | undefined) => {
    const target = value instanceof PDFRef ? context.lookup(value) : value;
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    return target instanceof PDFArray && page instanceof PDFRef
      ? { page: numbers.get(page.tag) ?? 0, top: numberOf(target.lookup(3)) ?? 0 }
      : undefined;
  };
  const structureRoot = catalog.lookup(key('StructTreeRoot'), PDFDict);
  const tagged = (value: PDFObject | undefined): Tagged[] => {
    if (value instanceof PDFArray) return items(value).flatMap(tagged);
    if (!(value instanceof PDFDict)) return [];
    const role = nameOf(value.lookup(key('S')));
    if (role === undefined) return [];
    const [alt, lang] = ['Alt', 'Lang'].map((name) => textOf(value.lookup(key(name))));
    return [{ role, ...(alt ? { alt } : {}), ...(lang ? { lang } : {}), children: tagged(value.lookup(key('K'))) }];
  };
  const bookmarks = (parent: PDFDict | undefined): Bookmark[] => {
    const found: Bookmark[] = [];
    let next = parent?.lookupMaybe(key('First'), PDFDict);
    while (next) {
      const page = placed(next.lookup(key('Dest')))?.page;
      const title = textOf(next.lookup(key('Title'))) ?? '';
      found.push({ title, ...(page ? { page } : {}), children: bookmarks(next) });
      next = next.lookupMaybe(key('Next'), PDFDict);
    }
    return found;
  };
  const named = items(
    catalog.lookupMaybe(key('Names'), PDFDict)?.lookupMaybe(key('Dests'), PDFDict)?.lookupMaybe(key('Names'), PDFArray),
  );
  const destinations = new Map(
    named.flatMap((name, at): [string, Place][] => {
      const place = at % 2 === 0 ? placed(named[at + 1]) : undefined;
      const said = textOf(name);
      return place && said !== undefined ? [[said, place]] : [];
    }),
  );
  const metadata = catalog.lookup(key('Metadata'));
  const roles = structureRoot.lookupMaybe(key('RoleMap'), PDFDict)?.entries() ?? [];
  return {
    lang: textOf(catalog.lookup(key('Lang'))),
    title: document.getTitle(),
    showsTitle:
      String(catalog.lookupMaybe(key('ViewerPreferences'), PDFDict)?.lookup(key('DisplayDocTitle'))) === 'true',
    marked: String(catalog.lookupMaybe(key('MarkInfo'), PDFDict)?.lookup(key('Marked'))) === 'true',
    xmp: metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '',
    destinations,
    bookmarks: bookmarks(catalog.lookupMaybe(key('Outlines'), PDFDict)),
    structure: tagged(structureRoot.lookup(key('K'))),
    roleMap: new Map(roles.map(([from, to]) => [from.decodeText(), nameOf(to) ?? ''])),
    pages: pages.map((page) => ({
      tabs: nameOf(page.node.lookup(key('Tabs'))),
      isTagged: page.node.has(key('StructParents')),
      size: [page.getWidth(), page.getHeight()],
      links: items(page.node.Annots()).flatMap((annotation) => {
        if (!(annotation instanceof PDFDict)) return [];
        return [
          {
            contents: textOf(annotation.lookup(key('Contents'))),
            isTagged: annotation.has(key('StructParent')),
            to: textOf(annotation.lookupMaybe(key('A'), PDFDict)?.lookup(key('URI'))),
            page: (
              placed(annotation.lookup(key('Dest'))) ??
              destinations.get(textOf(annotation.lookup(key('Dest'))) ?? nameOf(annotation.lookup(key('Dest'))) ?? '')
            )?.page,
          },
        ];
      }),
    })),
    fonts: context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict) || nameOf(object.lookup(key('Type'))) !== 'Font') return [];
      if (nameOf(object.lookup(key('Subtype'))) !== 'Type0') return [];
      const inner = object.lookupMaybe(key('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
      const descriptor = inner?.lookupMaybe(key('FontDescriptor'), PDFDict);
      const embedded = ['FontFile2', 'FontFile3'].some((name) => descriptor?.has(key(name)));
      return [{ name: nameOf(object.lookup(key('BaseFont'))) ?? '', embedded, unicode: object.has(key('ToUnicode')) }];
    }),
  };
}

/** All elements of a structure, from its beginning to its end. */
export const allTagged = (structure: Tagged[]): Tagged[] =>
  structure.flatMap((each) => [each, ...allTagged(each.children)]);
