// What translators and their tools do to an exported file.

/** The file with something done to each of its <trans-unit> elements. */
export const withUnits = (xml: string, change: (unit: string, id: string) => string): string =>
  xml.replace(/<trans-unit id="([^"]*)"[\s\S]*?<\/trans-unit>\n/g, (unit, id: string) => change(unit, id));

/** The file with something done to the <trans-unit> of that id, which must be in it. */
export function withUnit(xml: string, id: string, change: (unit: string) => string): string {
  const changed = withUnits(xml, (unit, other) => (other === id ? change(unit) : unit));
  if (changed === xml) throw new Error(`Nothing was done to "${id}".`);
  return changed;
}

/** The file with that translation of a piece, written as it stands in XML; undefined takes the <target> out. */
export const translated = (xml: string, id: string, target: string | undefined): string =>
  withUnit(xml, id, (unit) => withTarget(unit, target));

export function withTarget(unit: string, target: string | undefined): string {
  const element = target === undefined ? '' : `\n<target xml:lang="cy">${target}</target>`;
  return unit.replace(/\n<target[^>]*>[\s\S]*?<\/target>/, '').replace('</source>', () => `</source>${element}`);
}

/** The words of a <trans-unit>'s <source> or <target> as they stand in XML. */
export const wordsOf = (unit: string, name: 'source' | 'target'): string | undefined =>
  new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(unit)?.[1];

/** The same for every one of a file, by id. */
export function allWords(xml: string, name: 'source' | 'target'): Map<string, string | undefined> {
  const words = new Map<string, string | undefined>();
  withUnits(xml, (unit, id) => {
    words.set(id, wordsOf(unit, name));
    return unit;
  });
  return words;
}

export const wordsIn = (xml: string, id: string, name: 'source' | 'target'): string | undefined =>
  allWords(xml, name).get(id);
