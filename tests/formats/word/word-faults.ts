import type { Element } from '@xmldom/xmldom';
import { all, property, type WordParts } from './word-text.ts';

/** What paragraphs and runs may say beside the names of their styles: what no style can. */
const allowed = {
  'w:pPr': ['w:pStyle', 'w:keepNext', 'w:pageBreakBefore', 'w:sectPr'],
  'w:rPr': ['w:rStyle', 'w:lang'],
};

/** What is wrong with a Word document, whatever it says. */
export function wordFaults(parts: WordParts): string[] {
  const xml = parts.names.filter((name) => /\.(xml|rels)$/.test(name));
  const roots = new Map(xml.map((name) => [name, parts.root(name)]));
  return [
    ...relationFaults(parts.names, roots),
    ...placeFaults(parts.root('word/document.xml')),
    ...[...roots].flatMap(([name, root]) => [
      ...(/^word\/(document|footnotes|header\d|footer\d)\.xml$/.test(name)
        ? [...styleFaults(name, root, parts.root('word/styles.xml')), ...lookFaults(name, root)]
        : []),
    ]),
  ];
}

/** Relationships that are not there, and those that lead to no part. */
function relationFaults(names: string[], roots: Map<string, Element>): string[] {
  return [...roots].flatMap(([name, root]) => {
    if (!/^word\/\w+\.xml$/.test(name)) return [];
    const related = roots.get(name.replace(/(\w+\.xml)$/, '_rels/$1.rels'));
    const relations = related ? all(related, 'Relationship') : [];
    const ids = relations.map((each) => each.getAttribute('Id'));
    const used = all(root, '*').flatMap((each) =>
      ['r:id', 'r:embed'].flatMap((attribute) => each.getAttribute(attribute) ?? []),
    );
    const inside = relations.filter((each) => each.getAttribute('TargetMode') !== 'External');
    return [
      ...used.filter((id) => !ids.includes(id)).map((id) => `${name}: no relationship ${id}`),
      ...ids.filter((id, at) => id !== `r${at + 1}`).map((id) => `${name}: ${id} was not counted`),
      ...inside
        .map((each) => `word/${each.getAttribute('Target')}`)
        .filter((target) => !names.includes(target))
        .map((target) => `${name}: no part ${target}`),
    ];
  });
}

/** Bookmarks with the same name or number, that Word does not take, or that do not end; links to none. */
function placeFaults(document: Element): string[] {
  const starts = all(document, 'w:bookmarkStart');
  const names = starts.map((each) => each.getAttribute('w:name') ?? '');
  const ids = starts.map((each) => each.getAttribute('w:id'));
  const ends = all(document, 'w:bookmarkEnd').map((each) => each.getAttribute('w:id'));
  const anchors = all(document, 'w:hyperlink').flatMap((each) => each.getAttribute('w:anchor') ?? []);
  return [
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `twice: ${name}`),
    ...names.filter((name) => !/^[a-z][a-z0-9_]{0,39}$/.test(name)).map((name) => `no name for Word: ${name}`),
    ...(new Set(ids).size < ids.length || ids.join() !== ends.join() ? ['bookmarks do not end where they should'] : []),
    ...anchors.filter((anchor) => !names.includes(anchor)).map((anchor) => `leads nowhere: ${anchor}`),
  ];
}

function styleFaults(name: string, root: Element, styles: Element): string[] {
  const defined = new Set(all(styles, 'w:style').map((each) => each.getAttribute('w:styleId')));
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((kind) =>
    all(root, kind).map((each) => each.getAttribute('w:val')),
  );
  return [...new Set(used)].filter((style) => !defined.has(style)).map((style) => `${name}: no style ${style}`);
}

/** Looks that stand at words and not in a style, and words without a language. The library sets the line above notes itself. */
function lookFaults(name: string, root: Element): string[] {
  const own = (each: Element) => !all(each, 'w:separator')[0] && !all(each, 'w:continuationSeparator')[0];
  const paragraphs = all(root, 'w:p').filter(own);
  const direct = paragraphs.flatMap((each) =>
    Object.entries(allowed).flatMap(([properties, may]) =>
      all(each, properties).flatMap((set) =>
        [...set.childNodes].map(({ nodeName }) => nodeName).filter((set) => !may.includes(set)),
      ),
    ),
  );
  const silent = paragraphs
    .flatMap((each) => all(each, 'w:r'))
    .filter((run) => all(run, 'w:t').length > 0 && property(run, 'w:lang') === undefined)
    .map(({ textContent }) => textContent);
  const unstyled = paragraphs.filter((each) => property(each, 'w:pStyle') === undefined);
  return [
    ...direct.map((each) => `${name}: ${each} is no style`),
    ...silent.map((each) => `${name}: no language: ${each}`),
    ...unstyled.map((each) => `${name}: no style: ${each.textContent}`),
  ];
}
