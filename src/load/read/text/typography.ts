import { yearsFlaw } from '../../../authoring/lines/years.ts';
import type { Flaw } from '../../../model/problem/problem.ts';

/** The files of records whose words are the edition's own. */
const ownFiles = ['notes.json', 'figures.json', 'derived.json', 'help-lines.json', 'changelog.json', 'redirects.json'];
const ownFields = ['description', 'standing', 'contact'];

/** Whether the words of a field are the edition's own, which are set as pages show them. The report's stay as printed. */
export function isOwn(file: string, path: PropertyKey[]): boolean {
  if (file === 'report.json') return ownFields.includes(String(path[0]));
  return ownFiles.includes(file) || (file === 'statistics.json' && !path.includes('text'));
}

/** Signs of a typewriter, and an opening quotation mark between letters, where an apostrophe is due. */
const typed = /["'`´]|(?<=\p{L})[‘‛](?=\p{L})/u;

/** What is wrong with the signs of words of the edition's own; undefined where nothing is. */
export function signFault(text: string): Flaw | undefined {
  const bare = text.replace(/<Lang is="(?:en|cy)">/g, '');
  const found = typed.exec(bare);
  if (!found) {
    const years = yearsFlaw(bare);
    return years && { rule: years.rule, message: years.message, remedy: years.remedy };
  }
  const around = /\S*$/.exec(bare.slice(0, found.index))?.[0].length ?? 0;
  const [word = ''] = /^\S*/.exec(bare.slice(found.index - around)) ?? [];
  return {
    rule: 'signs-typographic',
    message: `“${word}” has the sign ${found[0]}`,
    remedy: `Words of the edition's own have ’ for an apostrophe and “ ” ‘ ’ for quotation marks: write ${curled(word)}`,
  };
}

/** A word with the signs that it should have, as far as the letters around tell. */
const curled = (word: string): string =>
  word
    .replace(/(?<=[\p{L}\p{N}])[‘‛'`´]|'(?=\d0s)/gu, '’')
    .replace(/(?<=^|[([“])['`´]/g, '‘')
    .replace(/(?<=^|[([‘])"/g, '“')
    .replace(/"/g, '”')
    .replace(/['`´]/g, '’');
