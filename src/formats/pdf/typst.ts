import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** Where something is: the page from 1 on, points from its left and upper edges. */
export interface Place {
  id: string;
  page: number;
  x: number;
  y: number;
}

/** What comes of a source: a file, and what the document answers to the query of its places. */
export interface Printed {
  pdf: Uint8Array;
  places: Place[];
}

/**
 * Compiles a source of Typst to PDF/UA-1, in these fonts and no others, without reading any file. The only place that knows the
 * package, whose binary is of one platform: throws in one sentence where there is none, and with all that Typst says of a source
 * with faults.
 * @param fonts whole files of static TrueType
 * @param query the label of metadata that lists places
 */
export async function printed(source: string, fonts: Uint8Array[], query: string): Promise<Printed> {
  const compiler = await newCompiler(fonts);
  const compiled = compiler.compile({ mainFileContent: source });
  const document = compiled.result;
  if (!document || compiled.hasError()) {
    const faults = compiled.takeDiagnostics();
    throw new Error(
      `Typst cannot set the book: ${faults ? said(compiler.fetchDiagnostics(faults)) : 'it says not why'}.`,
    );
  }
  const [answer]: unknown[] = compiler.query(document, { selector: `<${query}>`, field: 'value' });
  const pdf = exported(compiler, document);
  // It remembers what it has worked out, for a compilation of the same source with small changes: of a long book gigabytes.
  compiler.evictCache(0);
  return { pdf, places: placesIn(answer) };
}

/** The package says what breaks the standard in the words of its own program: `[SourceDiagnostic { …, message: "…", …`. */
function exported(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
      message.replaceAll('\\"', '"'),
    );
    const all = messages.length > 0 ? [...new Set(messages)].join('; ') : text;
    throw new Error(`Typst cannot write the book as PDF/UA-1: ${all}.`, { cause: error });
  }
}

async function newCompiler(fonts: Uint8Array[]): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch((error: unknown) => {
    throw new Error(noCompiler(process.platform, process.arch), { cause: error });
  });
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
}

/** What is said where the compiler does not run. */
export const noCompiler = (platform: string, arch: string): string =>
  `PDFs cannot be made here: @myriaddreamin/typst-ts-node-compiler brings no program for ${platform} ${arch}, or npm left it out ("npm install" brings it).`;

const said = (diagnostics: unknown[]): string =>
  diagnostics
    .map((each) =>
      typeof each === 'object' && each !== null && 'message' in each ? String(each.message) : JSON.stringify(each),
    )
    .join('; ');

function placesIn(answer: unknown): Place[] {
  if (!Array.isArray(answer) || !answer.every(isPlace))
    throw new Error('Typst does not say where the places of the book are.');
  return answer;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  ['page', 'x', 'y'].every((name) => typeof new Map(Object.entries(value)).get(name) === 'number');
