import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { type Locale, otherLocale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { type TranslationState, translationState } from '../../model/translation/translation.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { xmlDeclaration, xmlText } from '../../model/xml.ts';
import type { Coded } from './codes.ts';
import { type Field, unitFields } from './fields.ts';
import { type TranslatorNote, translatorNotes } from './notes.ts';

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:1.2';

/**
 * The units for translators' tools, as XLIFF 1.2 (docs.oasis-open.org/xliff/v1.2/os/xliff-core.html): each piece of their
 * words with its translation as it is, its state, and notes. Where there is none yet, or the words have changed since, the
 * source itself stands in its place, to be translated: OmegaT's own reader shows nothing but targets. What is first written in
 * the language `to` is left out.
 */
export function xliff(report: Report, units: Unit[], to: Locale): string {
  const document = new DOMImplementation().createDocument(xliffNamespace, 'xliff');
  const make = maker(document);
  const body = make(
    'body',
    {},
    units.flatMap((unit) => transUnits(make, report, unit, to)),
  );
  const languages = { 'source-language': otherLocale(to), 'target-language': to };
  const file = make('file', { original: report.record.id, ...languages, datatype: 'plaintext' }, [body]);
  const root = document.documentElement;
  if (!root) throw new Error('A new document has a root.');
  root.setAttribute('version', '1.2');
  for (const child of ['\n', file, '\n']) root.appendChild(nodeOf(document, child));
  return `${xmlDeclaration}\n${new XMLSerializer().serializeToString(document)}\n`;
}

/** The units with words to translate into `to`; with `onlyStale` those that lack a translation or whose translation is behind. */
export function unitsToTranslate(report: Report, to: Locale, onlyStale: boolean): Unit[] {
  return report.units.filter((unit) => {
    const { state, stale, lang } = translationState(report, unit);
    if (lang !== to || unitFields(unit, to).length === 0) return false;
    return !onlyStale || stale || state === 'missing';
  });
}

type Make = (name: string, attributes: Record<string, string>, children: (Element | string)[]) => Element;

/** Elements that hold elements have one on each line; elements that hold words have nothing but the words. */
function maker(document: Document): Make {
  return (name, attributes, children) => {
    const element = document.createElementNS(xliffNamespace, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('xml:')) element.setAttributeNS('http://www.w3.org/XML/1998/namespace', key, value);
      else element.setAttribute(key, value);
    }
    const isOutline = !['source', 'target', 'note', 'g'].includes(name);
    const content = isOutline ? ['\n', ...children.flatMap((child) => [child, '\n'])] : children;
    for (const child of content) element.appendChild(nodeOf(document, child));
    return element;
  };
}

const nodeOf = (document: Document, child: Element | string) =>
  typeof child === 'string' ? document.createTextNode(xmlText(child)) : child;

function transUnits(make: Make, report: Report, unit: Unit, to: Locale): Element[] {
  const state = translationState(report, unit);
  const fields = unitFields(unit, to);
  const notes = translatorNotes(report, unit, fields, to);
  return fields.map((field, index) => transUnit(make, unit, field, state, notes[index] ?? [], to));
}

function transUnit(
  make: Make,
  { kind }: Unit,
  { id, source, target }: Field,
  state: TranslationState,
  notes: TranslatorNote[],
  to: Locale,
): Element {
  const approved = state.state === 'approved' && !state.stale ? 'yes' : 'no';
  const shown = target && !state.stale ? target : source;
  const inline = (coded: Coded): (Element | string)[] =>
    coded.map((each) =>
      typeof each === 'string' ? each : make('g', { id: each.id, ctype: each.ctype ?? '' }, inline(each.children)),
    );
  return make('trans-unit', { id, restype: `x-${kind}`, approved, 'xml:space': 'preserve' }, [
    make('source', { 'xml:lang': otherLocale(to) }, inline(source)),
    make('target', { 'xml:lang': to, state: target ? xliffState(state) : toTranslate }, inline(shown)),
    ...notes.map(({ from, text }) => make('note', { from }, [text])),
  ]);
}

const toTranslate = 'needs-translation';

/** The state of a translation by the names of XLIFF 1.2, §3.2.2. */
function xliffState({ state, stale }: TranslationState): string {
  if (stale) return toTranslate;
  switch (state) {
    case 'reviewed':
      return 'translated';
    case 'approved':
      return 'final';
    default:
      return 'needs-review-translation';
  }
}
