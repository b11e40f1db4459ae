import type { Locale } from '../../i18n/locale.ts';
import { typographic } from '../typography.ts';
import type { Statistic } from './statistic.ts';

/** A part of a caption: of what the number is a share, or what is said of it. */
export interface CaptionRun {
  words: string;
  isBase: boolean;
}

/**
 * What stands after the numeral, as it reads on from it, so that its base can be set softer: "of respondents" and
 * "remembered their views being sought". What follows a comma in a label explains it and is no part of the base.
 */
export function captionRuns(
  { label, caption, base }: Pick<Statistic, 'label' | 'caption' | 'base'>,
  locale: Locale,
): CaptionRun[] {
  const words = typographic((caption ?? label)[locale]);
  const share = typographic(label[locale].split(',')[0] ?? '');
  const at = caption && base ? words.indexOf(share) : -1;
  if (at < 0) return [{ words, isBase: false }];
  const runs = [
    { words: words.slice(0, at), isBase: false },
    { words: share, isBase: true },
    { words: words.slice(at + share.length), isBase: false },
  ];
  return runs.filter((run) => run.words !== '');
}

/** The caption as one text. */
export const captionText = ({ label, caption }: Pick<Statistic, 'label' | 'caption'>, locale: Locale): string =>
  typographic((caption ?? label)[locale]);
