import { without } from './numbers.ts';
import type { Finding, Passage } from './passages/passage.ts';

/** Inserts, places to fill and addresses are the same in both languages, each as often. */
export function inserts({ unit, en, inserts: { en: inEnglish, cy: inWelsh } }: Passage): Finding[] {
  if (en === undefined) return [];
  const finding = (excerpt: string, message: string): Finding => ({ unit, check: 'inserts', excerpt, message });
  return [
    ...without(inEnglish, inWelsh).map((each) =>
      finding(each, `“${each}” stands in the English and not in the Welsh. Put it back where the Welsh says it`),
    ),
    ...without(inWelsh, inEnglish).map((each) =>
      finding(each, `“${each}” stands in the Welsh and not in the English. Take it out, or correct it`),
    ),
  ];
}
