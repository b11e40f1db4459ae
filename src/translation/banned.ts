import { straight } from '../language/letters.ts';
import { mutatedForms } from '../language/welsh/mutation.ts';
import type { Term } from '../schemas/term.ts';
import type { Finding, Passage } from './passages/passage.ts';

/** A form that published Welsh does not have, and what to write. */
export interface Ban {
  form: string;
  instead: string;
}

/**
 * Slips that no dictionary sees, as each word of them is one: feminine nouns left unmutated, accents left out, forms of
 * speech. After Yr Arddulliadur, style guide of the Welsh Government.
 */
export const bans: Ban[] = [
  { form: 'y pennod', instead: 'y bennod' },
  { form: 'y tudalen', instead: 'y dudalen' },
  { form: 'y dogfen', instead: 'y ddogfen' },
  { form: 'y tystiolaeth', instead: 'y dystiolaeth' },
  { form: 'y gwefan', instead: 'y wefan' },
  { form: 'y cyfradd', instead: 'y gyfradd' },
  { form: 'y proses', instead: 'y broses' },
  { form: 'y cofrestr', instead: 'y gofrestr' },
  { form: 'y perthynas', instead: 'y berthynas' },
  { form: 'y barn', instead: 'y farn' },
  { form: 'y canran', instead: 'y ganran' },
  { form: 'y dolen', instead: 'y ddolen' },
  { form: 'y wybodaeth', instead: 'yr wybodaeth' },
  { form: 'pan mae', instead: 'pan fydd, pan fo' },
  { form: 'posib', instead: 'posibl' },
  { form: 'ayb', instead: 'etc, ac ati' },
  { form: 'rheiny', instead: 'rheini' },
  { form: 'eisioes', instead: 'eisoes' },
  { form: 'copio', instead: 'copïo' },
  { form: 'polisiau', instead: 'polisïau' },
  { form: 'ac hefyd', instead: 'a hefyd' },
  { form: 'ac heb', instead: 'a heb' },
  { form: 'a(c)', instead: 'a, ac' },
  { form: '&', instead: 'a, ac' },
];

/** What this report's Welsh must not say: the publisher's English initials, and what its terms rule out. */
export function bansOf(publisher: { en?: string; cy?: string }, terms: Term[]): Ban[] {
  const { en, cy } = publisher;
  return [
    ...bans,
    ...(en && cy && en !== cy ? [{ form: en, instead: cy }] : []),
    ...terms.flatMap(({ avoid = [], cy }) => avoid.map((form) => ({ form, instead: cy }))),
  ];
}

export function banned({ unit, own }: Passage, list: Ban[]): Finding[] {
  const text = straight(own);
  return list.flatMap(({ form, instead }) =>
    [...text.matchAll(patternOf(form))].map(
      ({ 0: excerpt }): Finding => ({
        unit,
        check: 'banned',
        excerpt,
        message: `“${excerpt}” is not written here. Write “${instead}”`,
      }),
    ),
  );
}

/** The form between anything but letters, a single word in any mutation; the article is also "'r". */
function patternOf(form: string): RegExp {
  const start = "(?<![\\p{L}'-])";
  const [, noun] = /^y (.+)$/.exec(form) ?? [];
  const forms = form.includes(' ') ? [form] : mutatedForms(form);
  const said = noun ? `(?:${start}y|'r)\\s+${literal(noun)}` : `${start}(?:${forms.map(literal).join('|')})`;
  return new RegExp(`${said}(?![\\p{L}-])`, 'giu');
}

const literal = (words: string): string => straight(words).split(' ').map(RegExp.escape).join('\\s+');
