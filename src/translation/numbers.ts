import { numbersInWords } from './number-words.ts';
import type { Finding, Passage } from './passages/passage.ts';

/** Every number of the English is in the Welsh, and no other: in figures or in words, as often. */
export function numbers({ unit, en, cy }: Passage): Finding[] {
  if (en === undefined) return [];
  const inEnglish = [...figures(en), ...numbersInWords(withoutFigures(en), 'en')];
  const inWelsh = [...figures(cy), ...numbersInWords(withoutFigures(cy), 'cy')];
  const lost = without(inEnglish, inWelsh);
  const added = without(without(inWelsh, inEnglish), impliedIn(en));
  if (lost.length === 0 && added.length === 0) return [];
  return [
    {
      unit,
      check: 'numbers',
      excerpt: [...lost.map((each) => `-${each}`), ...added.map((each) => `+${each}`)].join(' '),
      message: [
        lost.length > 0 ? `the English has ${lost.join(', ')}, the Welsh has not` : '',
        added.length > 0 ? `the Welsh has ${added.join(', ')}, the English has not` : '',
        'Make the numbers agree, or excuse it with a reason',
      ]
        .filter(Boolean)
        .join('; '),
    },
  ];
}

const figure = /\d+(?:[.,]\d+)*/g;

/** The figures of a text without the commas of thousands. */
const figures = (text: string): string[] => text.match(figure)?.map((each) => each.replace(/,(?=\d{3})/g, '')) ?? [];

const withoutFigures = (text: string): string => text.replace(figure, ' ');

/** Words of English that Welsh says with the number two. */
const impliedIn = (en: string): string[] =>
  en.match(/\b(both|couple|pair|either|neither|twice|each other)\b/gi)?.map(() => '2') ?? [];

/** What is left of the first list when each of the second has taken its like away. */
export function without(from: string[], away: string[]): string[] {
  const left = [...from];
  for (const each of away) {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}
