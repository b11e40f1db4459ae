import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { type Locale, locales } from '../../i18n/locale.ts';
import { type Code, type Coded, tidied } from './codes.ts';
import { xliffNamespace } from './xliff.ts';

/** A file that came back from a translator. */
export interface XliffFile {
  /** The id of the report that it was made from. */
  original: string;
  from: Locale;
  to: Locale;
  pieces: XliffPiece[];
}

export interface XliffPiece {
  id: string;
  source: Coded;
  /** Left out where there is none, or nothing in it. */
  target?: Coded;
}

/** Reads XLIFF 1.2, as far as it can be read, and says everything that keeps it from being read without loss. */
export function readXliff(text: string): { file?: XliffFile; problems: string[] } {
  const root = parsed(text);
  if (typeof root === 'string') return { problems: [root] };
  const version = root.getAttribute('version');
  if (root.localName !== 'xliff' || root.namespaceURI !== xliffNamespace || version !== '1.2')
    return {
      problems: [`the file is <${root.nodeName} version="${version ?? ''}">; it must be XLIFF 1.2. Save it as that`],
    };
  const files = elements(root, 'file');
  const [first] = files;
  if (!first || files.length > 1)
    return { problems: [`the file has ${files.length} <file> elements; it must have one, as it was exported`] };
  const problems: string[] = [];
  const [from, to] = [language(first, 'source-language', problems), language(first, 'target-language', problems)];
  const units = descendants(first, 'trans-unit');
  const pieces = units.flatMap((unit) => piece(unit, problems) ?? []);
  problems.push(...repeated(pieces));
  if (units.length === 0) problems.push('the file has no <trans-unit>: there is nothing to import');
  if (!from || !to) return { problems };
  if (from === to)
    return { problems: [`source-language and target-language are both "${to}". Put the exported ones back`] };
  return { file: { original: first.getAttribute('original') ?? '', from, to, pieces }, problems };
}

/** The root element, or why there is none. Documents with their own entities are not read. */
function parsed(text: string): Element | string {
  if (/<!DOCTYPE/i.test(text)) return 'the file has a <!DOCTYPE …>, which XLIFF has not. Take it out';
  try {
    const stop = (_level: string, message: string) => {
      throw new Error(message);
    };
    const root = new DOMParser({ onError: stop }).parseFromString(
      text.replace(/^\uFEFF/, ''),
      'text/xml',
    ).documentElement;
    return root ?? 'the file is empty';
  } catch (error) {
    const words = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return `broken XML: ${words}. Save it again from the tool that made it, or mend it at that place`;
  }
}

function language(file: Element, name: string, problems: string[]): Locale | undefined {
  const value = file.getAttribute(name) ?? '';
  // Tools may add a region when they save: "cy-GB".
  const found = locales.find((locale) => locale === value.split('-')[0]?.toLowerCase());
  if (!found)
    problems.push(`${name}="${value}": the languages are ${locales.join(' and ')}. Put the exported one back`);
  return found;
}

function piece(unit: Element, problems: string[]): XliffPiece | undefined {
  const id = unit.getAttribute('id');
  const [source, ...moreSources] = elements(unit, 'source');
  const [target, ...moreTargets] = elements(unit, 'target');
  const name = id || `the <trans-unit> of line ${unit.lineNumber ?? '?'}`;
  if (!id) problems.push(`${name} has no id. Put the exported one back`);
  if (!source) problems.push(`${name}: there is no <source>. Put the exported one back`);
  if (moreSources.length > 0) problems.push(`${name}: there are several <source> elements. Leave the exported one`);
  if (moreTargets.length > 0) problems.push(`${name}: there are several <target> elements. Leave one`);
  if (!id || !source) return undefined;
  const words = target ? tidied(coded(target, `${id}, target`, problems)) : [];
  return {
    id,
    source: tidied(coded(source, `${id}, source`, problems)),
    ...(words.length > 0 && { target: words }),
  };
}

/** `<mrk>`, with which tools mark sentences and comments, goes; its words stay. */
function coded(element: Node, place: string, problems: string[]): Coded {
  return [...element.childNodes].flatMap((node): Coded => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return [node.nodeValue ?? ''];
    if (!isElement(node)) return [];
    if (node.namespaceURI === xliffNamespace && node.localName === 'mrk') return coded(node, place, problems);
    const children = coded(node, place, problems);
    const id = node.getAttribute('id');
    if (node.namespaceURI === xliffNamespace && node.localName === 'g' && id) return [code(id, node, children)];
    problems.push(
      `${place}: <${node.nodeName}${id ? ` id="${id}"` : ''}> is no insert of the exported file, which has <g id="…">. Take it out`,
    );
    return children;
  });
}

function code(id: string, node: Element, children: Coded): Code {
  const ctype = node.getAttribute('ctype');
  return ctype ? { id, ctype, children } : { id, children };
}

function repeated(pieces: XliffPiece[]): string[] {
  const counted = Map.groupBy(pieces, ({ id }) => id);
  return [...counted]
    .filter(([, same]) => same.length > 1)
    .map(
      ([id, same]) =>
        `${id}: ${same.length} <trans-unit> elements have this id. Leave one, and give the others their own back`,
    );
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const elements = (of: Element, name: string): Element[] =>
  [...of.childNodes].filter((node) => isElement(node)).filter((node) => isNamed(node, name));

function descendants(of: Element, name: string): Element[] {
  return [...of.childNodes]
    .filter((node) => isElement(node))
    .flatMap((node) => (isNamed(node, name) ? [node] : descendants(node, name)));
}

const isNamed = (node: Element, name: string): boolean =>
  node.localName === name && node.namespaceURI === xliffNamespace;
