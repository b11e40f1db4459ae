import type { Locale } from '../../../i18n/locale.ts';
import type { Flaw } from '../../../model/problem/problem.ts';
import type { StatisticRecord } from '../../../schemas/statistic.ts';
import { englishStems, welshStems } from '../languages/fit.ts';

/** A base that is not this number's, in that language, and why. */
export interface StrangeBase extends Pick<Flaw, 'message' | 'remedy'> {
  locale: Locale;
}

type Named = Pick<StatisticRecord, 'id' | 'title' | 'label' | 'text' | 'base'>;

/** Words that say nothing of what is counted. */
const idle = 'that with from were more than their this those these which where each year bob blwyddyn sydd oedd';

const stems = { en: englishStems, cy: welshStems };
const stemsOf = (words: string, locale: Locale): Set<string> =>
  stems[locale](words.replace(/<[^>]*>/g, ' ')).difference(stems[locale](idle));

/** A label that says of what its number is a share. */
export const ofWhat: Record<Locale, RegExp> = { en: /^of\b/i, cy: /^o(?:’r)? /i };

/**
 * What the base of a number says of what its label, title and words do not, or the other way round; and a base that it shares
 * with another number which is labelled as a share of something else: one of the two is a copy.
 */
export function strangeBases(own: Named, all: Named[], isRate: boolean, languages: readonly Locale[]): StrangeBase[] {
  const { base } = own;
  if (!base) return [];
  return languages.flatMap((locale): StrangeBase[] => {
    const words = stemsOf(base[locale], locale);
    // What follows a comma explains.
    const label = stemsOf(own.label[locale].split(',')[0] ?? '', locale);
    const known = stemsOf([own.label, own.title, own.text].map((each) => each[locale] ?? '').join(' '), locale);
    const lost = [...label.difference(words)];
    const isShare = ofWhat[locale].test(own.label[locale]) || isRate;
    // One word alone may be another way to say it.
    if (isShare && label.size > 1 && lost.length >= label.size * 0.25)
      return [
        { locale, message: `the label says “${own.label[locale]}”`, remedy: 'Write the base that the label names' },
      ];
    if (words.difference(known).size > 1)
      return [
        { locale, message: 'neither label nor title nor text of this number say so', remedy: 'Write its own base' },
      ];
    const twin = all.find(
      (other) =>
        other.id !== own.id &&
        other.base &&
        isSame(stemsOf(other.base[locale], locale), words) &&
        isOther(own, other, locale),
    );
    return twin && all.indexOf(twin) < all.indexOf(own)
      ? [
          {
            locale,
            message: `that of ${twin.id} is the same, and one is labelled “${own.label[locale]}”, the other “${twin.label[locale]}”`,
            remedy: 'Give each its own base, or both the same label',
          },
        ]
      : [];
  });
}

const isSame = (one: Set<string>, other: Set<string>): boolean => one.symmetricDifference(other).size === 0;

/** Whether both are labelled as shares, of different things. */
const isOther = (one: Named, other: Named, locale: Locale): boolean =>
  [one, other].every(({ label }) => ofWhat[locale].test(label[locale])) &&
  !isSame(stemsOf(one.label[locale], locale), stemsOf(other.label[locale], locale));
