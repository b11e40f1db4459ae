import type { OrdinalForms } from '../ordinal.ts';
import { afterArticle } from './article.ts';
import type { CountedNoun } from './count.ts';
import { softened } from './mutation.ts';

/** What stands before the noun, and after it in those of two parts: "unfed … ar ddeg". Those of a feminine noun where they differ. */
const ordinals: readonly { before: string; feminine?: string; after?: string }[] = [
  { before: 'ail' },
  { before: 'trydydd', feminine: 'trydedd' },
  { before: 'pedwerydd', feminine: 'pedwaredd' },
  { before: 'pumed' },
  { before: 'chweched' },
  { before: 'seithfed' },
  { before: 'wythfed' },
  { before: 'nawfed' },
  { before: 'degfed' },
  { before: 'unfed', after: 'ar ddeg' },
  { before: 'deuddegfed' },
  { before: 'trydydd', feminine: 'trydedd', after: 'ar ddeg' },
  { before: 'pedwerydd', feminine: 'pedwaredd', after: 'ar ddeg' },
  { before: 'pymthegfed' },
  { before: 'unfed', after: 'ar bymtheg' },
  { before: 'ail', after: 'ar bymtheg' },
  { before: 'deunawfed' },
  { before: 'pedwerydd', feminine: 'pedwaredd', after: 'ar bymtheg' },
  { before: 'ugeinfed' },
];

/** The first words of those of two parts, before nouns of either gender: "unfed", "drydedd". */
export const ordinalsOfTwoParts: ReadonlySet<string> = new Set(
  ordinals.flatMap(({ before, feminine = before, after }) =>
    after === undefined ? [] : [before, feminine, softened(feminine) ?? feminine],
  ),
);

/**
 * "y paragraff cyntaf", "yr ail baragraff", "y trydydd paragraff" to "yr ugeinfed paragraff", then "paragraff 21". "Cyntaf" follows
 * its noun; the rest precede it. "Ail" softens either gender; a feminine noun is softened by all of them, and softens them in its
 * turn after the article: "y drydedd bennod", "y gyntaf" (Gramadeg y Gymraeg).
 */
export function welshOrdinals({ noun, gender }: CountedNoun): OrdinalForms {
  const isFeminine = gender === 'f';
  const soft = softened(noun) ?? noun;
  const first = isFeminine ? `${/^(ll|rh)/.test(noun) ? noun : soft} gyntaf` : `${noun} cyntaf`;
  return {
    named: [
      first,
      ...ordinals.map(({ before, feminine = before, after }) => {
        const ordinal = isFeminine ? (softened(feminine) ?? feminine) : before;
        return [ordinal, isFeminine || before === 'ail' ? soft : noun, after].filter(Boolean).join(' ');
      }),
    ].map(afterArticle),
    beyond: `${noun} {n}`,
  };
}
