import { anyApostrophe } from '../letters.ts';

/** Nouns whose plural no ending makes. */
const plurals: [singular: string, plural: string][] = [
  ['child', 'children'],
  ['person', 'people'],
  ['life', 'lives'],
  ['man', 'men'],
  ['woman', 'women'],
];

/** Past forms that no ending makes, with their verb. */
const pasts =
  'taught teach,wrote write,written write,heard hear,spoke speak,spoken speak,met meet,built build,kept keep,left leave,led lead,held hold,sought seek,chose choose,chosen choose';

/** Each irregular form with its word; of plurals also the possessive, as it is typed in haste: "childrens". */
const irregular = new Map([
  ...plurals.flatMap(([singular, plural]): [string, string][] => [
    [plural, singular],
    [`${plural}s`, singular],
  ]),
  ...pasts.split(',').map((pair): [string, string] => {
    const [form = '', verb = ''] = pair.split(' ');
    return [form, verb];
  }),
]);

/** "child" for "children", "teach" for "taught"; other words as they are. In small letters. */
export const regular = (word: string): string => irregular.get(word) ?? word;

const possessive = new RegExp(`${anyApostrophe}s?$`);

/** A noun without the ending of a possessive: "child" of child's, "children" of children’s, "parents" of parents'. */
export const withoutPossessive = (word: string): string => word.replace(possessive, '');

/** What regular nouns and verbs take. */
export const endings: readonly string[] = ['', 's', 'es', 'd', 'ed', 'ing'];

/**
 * A noun in the singular, the plural and the possessive of both, as a pattern for texts of straight apostrophes: "authority"
 * for "authorities", too. Given either, with or without a possessive; as it is written, for a pattern that minds no capitals.
 */
export function nounForms(noun: string): string {
  const word = withoutPossessive(noun);
  const pair = plurals.find((forms) => forms.includes(word.toLowerCase()));
  if (pair) return `(?:${pair.join('|')})(?:'s|')?`;
  if (/[^aeiou](?:y|ies)$/.test(word)) return `${RegExp.escape(word.replace(/(?:y|ies)$/, ''))}(?:y|ies)(?:'s|')?`;
  return `${RegExp.escape(isPlural(word) ? word.slice(0, -1) : word)}(?:'s|s'|e?s)?`;
}

/** The same, but of a plural the plural alone, as the singular may mean something else: "acknowledgements". */
export function numberedForms(noun: string): string {
  const word = withoutPossessive(noun);
  return isPlural(word) ? `${RegExp.escape(word)}(?:'s|')?` : nounForms(noun);
}

const isPlural = (word: string): boolean =>
  plurals.some(([, plural]) => plural === word.toLowerCase()) || /[^su]s$/.test(word);
