// Ways in which a file of records goes wrong: as JSON, and in what it says.
import type { Chance } from '../../chance.ts';
import { one } from '../../chance.ts';
import { atOne, type Damage, read, records, whole, write } from './folder.ts';

/** The fields of these names stand in some records, and must. */
const required = /"(?:id|kind|title|name|text|speaker|statistic|label|date|page|form)": /;

export const brokenJson: Record<string, Damage> = {
  'a comma lost': atOne(records, /,(?=\n)/, () => ''),
  'a comma too many': atOne(records, /(?<=["\d}\]])(?=\n\s*[}\]])/, () => ','),
  'a colon lost': atOne(records, /(?<="): /, () => ' '),
  'a bracket lost': atOne(records, /[[\]{}]/, () => ''),
  'a bracket too many': atOne(records, /(?<=\n\s*)[\]}]/, ([sign]) => sign + sign),
  'a quotation mark lost': atOne(records, /"(?=[:,\n])/, () => ''),
  'a quotation mark within words': atOne(records, /(?<=": "[^"\n]* )(?=\w)/, () => '"'),
  'a comment': atOne(records, /\n/, (_, chance) =>
    one(['\n// look at this again\n', ' /* so? */\n', '\n# later\n'], chance),
  ),
  'names of fields in single quotation marks': atOne(records, /"(\w+)"(?=: )/, ([, name]) => `'${name}'`),
  'names of fields without quotation marks': atOne(records, /"(\w+)"(?=: )/, ([, name]) => `${name}`),
  'typographic quotation marks about a name': atOne(records, /"(\w+)"(?=: )/, ([, name]) => `“${name}”`),
  'a line break within words': atOne(records, /(?<=": "[^"\n]*) (?=[^"\n]*")/, () => '\n'),
  'a tab within words': atOne(records, /(?<=": "[^"\n]*) (?=[^"\n]*")/, () => '\t'),
  'a file cut off': whole(records, (text, chance) => text.slice(0, 1 + chance(text.trimEnd().length - 1))),
  'the end of another file after its own': whole(
    records,
    (text, chance) => text + text.slice(chance(text.trimEnd().length - 1)),
  ),
  'an escape that means nothing': atOne(records, /(?<=": "[^"\n]*) (?=[^"\n]*")/, (_, chance) =>
    one(['\\x20', '\\u00 ', '\\ '], chance),
  ),
  'brackets without end': atOne(records, /(?<=: )"/, (_, chance) => `${'['.repeat(60 + chance(5000))}"`),
};

export const wrongRecords: Record<string, Damage> = {
  'the name of a field misspelt': atOne(records, required, ([name], chance) => misspelt(name, chance)),
  'a field twice': atOne(
    records,
    /\n\s*"(?:id|statistic|page|date|form|speaker)": [^\n{[]*[^\n{[,](?=,?\n)/,
    ([field]) => `${field},${field}`,
  ),
  'an unknown field': atOne(
    records,
    /(?<=\{\n)(\s*)(?=")/,
    ([, blank], chance) => `${blank}"${one(['note', 'colour', 'Id', 'todo', 'x'], chance)}": "so"${','}\n${blank}`,
  ),
  'a number in quotation marks': atOne(records, /(?<=": )\d+(?=,?\n)/, ([number]) => `"${number}"`),
  'a number where words are due': atOne(records, /(?<="(?:id|speaker|statistic|kind|form)": )"[^"]*"/, (_, chance) =>
    String(chance(100)),
  ),
  'null for a value': atOne(
    records,
    /(?<="(?:id|title|name|text|speaker|statistic|kind|form|date)": )(?:"[^"]*"|\{[^{}]*\})/,
    () => 'null',
  ),
  'true for a value': atOne(records, /(?<="(?:id|speaker|statistic|kind|form|date)": )"[^"]*"/, () => 'true'),
  'a list for one value': atOne(
    records,
    /(?<="(?:id|speaker|statistic|kind|form|date)": )"[^"]*"/,
    ([value]) => `[${value}]`,
  ),
  'words for a list': atOne(records, /(?<="(?:at|units|entries|rows|panels|parts)": )\[[^[\]]*\]/, () => '"all"'),
  'an empty list': atOne(records, /(?<="(?:at|units|rows|panels)": )\[[^[\]]+\]/, () => '[]'),
  'words that are empty': atOne(records, /(?<="(?:en|cy)": )"[^"]+"/, (_, chance) =>
    one(['""', '" "', '"\\t"', '"\\u00a0"'], chance),
  ),
  'an id with a slip': atOne(records, /(?<="id": ")\w+(?=")/, ([id], chance) =>
    one([`${id}x`, id.toUpperCase(), `${id} `, `-${id}`, `${id}/..`], chance),
  ),
  'the id of another record': (dir, chance) =>
    inLists(
      dir,
      chance,
      (list, at) => list.with(at, { ...list[at], id: list[(at + 1) % list.length]?.id ?? '' }),
      withIds,
    ),
  'a record twice': (dir, chance) => inLists(dir, chance, (list, at) => list.toSpliced(at, 0, list[at])),
  'a record taken out': (dir, chance) => inLists(dir, chance, (list, at) => list.toSpliced(at, 1)),
  'two records exchanged': (dir, chance) =>
    inLists(
      dir,
      chance,
      (list, at) => {
        const to = (at + 1) % list.length;
        return list.with(at, list[to]).with(to, list[at]);
      },
      ordered,
    ),
  'a number written otherwise': atOne(records, /(?<=": )\d+(?=,?\n)/, ([number], chance) =>
    one([`${number}.0`, `${number}e0`, `${number}.00000000000000001`, `${number}E+0`], chance),
  ),
  'a number that cannot be': atOne(records, /(?<="page": )\d+/, (_, chance) =>
    one(['-1', '0', '1e400', '2.5', '99999999999999999999'], chance),
  ),
  'a day that is in no calendar': atOne(records, /(?<=": ")\d{4}-\d{2}(?:-\d{2})?(?=")/, (_, chance) =>
    one(['2013-13', '2013-02-30', '2013-6-1', '13-06-2013', '2013-00-10', '0000-01-01', 'June 2013'], chance),
  ),
  'the id of what is not there': atOne(records, /(?<="(?:statistic|speaker|to)": ")\w[\w-]*(?=")/, (_, chance) =>
    one(['nobody', 's999', 'q0', 'constructor', '__proto__', '../report', 'toString'], chance),
  ),
  'a version that is none': atOne(records, /(?<="version": ")[^"]+(?=")/, (_, chance) =>
    one(['1', '1.0', 'v1.0.0', '01.0.0', '1.0.0.0', 'latest'], chance),
  ),
  'a field named as objects inherit it': atOne(
    records,
    /(?<=\{\n)(\s*)(?=")/,
    ([, blank], chance) =>
      `${blank}"${one(['__proto__', 'constructor', 'toString', 'hasOwnProperty'], chance)}": {"isAdmin": true},\n${blank}`,
  ),
  'an address that does something': atOne(
    records,
    /(?<="(?:url|source|contact|address)": )(?:"[^"]*"|\{[^{}]*\})/,
    (_, chance) =>
      `"${one(['javascript:alert(1)', 'data:text/html,<script>1</script>', 'http://user:pass@127.0.0.1/', '//evil.example', 'file:///etc/passwd', 'https://'], chance)}"`,
  ),
};

/** Two letters of the name change places, or one is lost. */
function misspelt(name: string, chance: Chance): string {
  const letters = name.slice(1, name.lastIndexOf('"'));
  const at = chance(letters.length - 1);
  const [a = '', b = ''] = letters.slice(at, at + 2);
  const wrong =
    a === b ? letters.slice(0, at) + letters.slice(at + 1) : letters.slice(0, at) + b + a + letters.slice(at + 2);
  return `"${wrong}": `;
}

/** Files that are a list of records. */
const lists = ['quotations.json', 'speakers.json', 'notes.json', 'figures.json', 'changelog.json'];
const withIds = lists.slice(0, 4);
/** Those whose order is not an editor's to choose. */
const ordered = ['quotations.json', 'changelog.json'];

/** Changes a list of records at one of its places. */
function inLists(
  dir: string,
  chance: Chance,
  change: (list: (Named | undefined)[], at: number) => (Named | undefined)[],
  among = lists,
): ReturnType<Damage> {
  const file = one(among, chance);
  const list: (Named | undefined)[] = JSON.parse(read(dir, file));
  const at = chance(list.length);
  write(dir, file, JSON.stringify(change(list, at), null, 2));
  return { files: [file], what: `${file}, record ${at}`, names: [`"${list[at]?.id}"`] };
}

interface Named {
  id?: string;
}
