import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import type { Place } from './typst.ts';

/** How far above a baseline a window begins that is led there, in points. */
const above = 24;

/**
 * The same file with a named destination for every place, beside those that its links have already ("#nameddest=p3.2").
 * Links within the book say where they lead in the book's language, which Typst does in few.
 * ISO 32000-1, 7.9.6 and 12.3.2.3: names are sorted by bytes.
 */
export async function withDestinations(
  pdf: Uint8Array,
  places: Place[],
  pageWords: (page: number) => string,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  const known = new Map<string, PDFObject>(namedIn(names.lookupMaybe(PDFName.of('Dests'), PDFDict)));
  const pages = document.getPages();
  for (const { id, page, x, y } of places) {
    const target = pages[page - 1];
    if (!target) throw new Error(`The place "${id}" is on page ${page}, which the PDF has not.`);
    if (known.has(id)) continue;
    known.set(id, context.obj([target.ref, 'XYZ', x, target.getHeight() - Math.max(y - above, 0), null]));
  }
  const sorted = [...known].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const flat = sorted.flatMap(([name, target]) => [PDFString.of(name), target]);
  names.set(PDFName.of('Dests'), context.register(context.obj({ Names: context.obj(flat) })));
  catalog.set(PDFName.of('Names'), names);
  nameLinks(document, known, pageWords);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** The page on which each named destination of a PDF is, by its name: "12", as its foot says it. */
export async function pagesOfPlaces(pdf: Uint8Array): Promise<Map<string, string>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  const pages = new Map(document.getPages().map(({ ref }, at) => [ref.tag, `${at + 1}`]));
  return new Map(
    namedIn(names?.lookupMaybe(PDFName.of('Dests'), PDFDict)).flatMap(([name, to]) => {
      const target = to instanceof PDFRef ? document.context.lookup(to) : to;
      const page = target instanceof PDFArray ? target.get(0) : undefined;
      const label = page instanceof PDFRef ? pages.get(page.tag) : undefined;
      return label === undefined ? [] : [[name, label] as const];
    }),
  );
}

/** Gives links to pages their descriptions. @param pageWords "page 12" */
function nameLinks(document: PDFDocument, named: Map<string, PDFObject>, pageWords: (page: number) => string): void {
  const pages = document.getPages();
  const numbers = new Map(pages.map(({ ref }, at) => [ref.tag, at + 1]));
  const pageOf = (to: PDFObject | undefined): number | undefined => {
    if (to instanceof PDFRef) return pageOf(document.context.lookup(to));
    if (to instanceof PDFString || to instanceof PDFHexString || to instanceof PDFName)
      return pageOf(named.get(to.decodeText()));
    const page = to instanceof PDFArray ? to.get(0) : undefined;
    return page instanceof PDFRef ? numbers.get(page.tag) : undefined;
  };
  for (const annotations of pages.map(({ node }) => node.Annots()))
    for (const at of indexes(annotations)) {
      const link = annotations?.lookup(at, PDFDict);
      const page = pageOf(link?.get(PDFName.of('Dest')));
      if (page !== undefined) link?.set(PDFName.of('Contents'), PDFHexString.fromText(pageWords(page)));
    }
}

/** The names of a tree, whose leaves are pairs and whose branches are trees; what they lead to is taken over as it is. */
function namedIn(tree: PDFDict | undefined): [string, PDFObject][] {
  if (!tree) return [];
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const leaves = tree.lookupMaybe(PDFName.of('Names'), PDFArray);
  return [
    ...indexes(kids).flatMap((at) => namedIn(kids?.lookup(at, PDFDict))),
    ...indexes(leaves).flatMap((at): [string, PDFObject][] =>
      leaves && at % 2 === 0 ? [[leaves.lookup(at, PDFString, PDFHexString).decodeText(), leaves.get(at + 1)]] : [],
    ),
  ];
}

const indexes = (array: PDFArray | undefined): number[] => Array.from({ length: array?.size() ?? 0 }, (_, at) => at);
