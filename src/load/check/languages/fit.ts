// How well Welsh fits English, by what the other texts of the report have beside each other.

/** An English text and a Welsh one, as the stems that they are compared by. */
export interface Pair {
  en: ReadonlySet<string>;
  cy: ReadonlySet<string>;
}

/** What fits: the mean over the English words, and how many of them could be asked. */
export interface Fit {
  mean: number;
  asked: number;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/\d[\d,.]*\d|\d|\p{L}{4,}/gu) ?? [];
const isFigure = (token: string): boolean => /^\d/.test(token);
const figure = (token: string): string => token.replace(/,(?=\d{3})/g, '');

/** The stems of English words without their endings. */
export const englishStems = (text: string): Set<string> =>
  new Set(tokens(text).map((token) => (isFigure(token) ? figure(token) : token.slice(0, 5))));

/** The stems of Welsh words without their endings and without the first consonant, which mutates. */
export const welshStems = (text: string): Set<string> =>
  new Set(
    tokens(text).map((token) =>
      isFigure(token)
        ? figure(token)
        : token.replace(/^(?:ngh|[cmnprt]h|dd|ff|ll|ng|[bcdfghjlmnprst])/, '').slice(0, 4),
    ),
  );

/** Words in more texts than this share tell nothing, nor do those that stand in fewer than two others. */
const commonest = 0.25;
const rarest = 2;

/** So many words of a text tell enough: those that stand in the fewest others. */
const enough = 16;

/** In how many texts each stem stands, and each two beside each other. */
interface Counts {
  all: number;
  en: Map<string, number>;
  cy: Map<string, number>;
  both: Map<string, Map<string, number>>;
}

const raise = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function countsOf(pairs: Pair[]): Counts {
  const counts: Counts = { all: pairs.length, en: new Map(), cy: new Map(), both: new Map() };
  for (const { en, cy } of pairs) {
    for (const word of cy) raise(counts.cy, word);
    for (const word of en) raise(counts.en, word);
  }
  for (const { en, cy } of pairs) {
    for (const word of en) {
      const texts = counts.en.get(word) ?? 0;
      if (texts <= rarest || texts > pairs.length * commonest + 2) continue;
      const beside = counts.both.get(word) ?? new Map<string, number>();
      counts.both.set(word, beside);
      for (const other of cy) raise(beside, other);
    }
  }
  return counts;
}

/**
 * The fit of the Welsh of one of these pairs with the English of one (the same or another), judged by all other pairs: for
 * each English word, how regularly the best of the Welsh words stands beside it. A figure must be there itself.
 */
export function fitOf(pairs: Pair[]): (english: Pair, welsh: Pair) => Fit {
  const { all, en, cy, both } = countsOf(pairs);
  const known = new Map<Pair, string[]>();
  const telling = (pair: Pair): string[] => {
    const found =
      known.get(pair) ??
      [...pair.en]
        .filter((word) => !isFigure(word) && both.has(word))
        .sort((a, b) => (en.get(a) ?? 0) - (en.get(b) ?? 0))
        .slice(0, enough);
    known.set(pair, found);
    return found;
  };
  return (english, welsh) => {
    const isOther = english !== welsh;
    let [sum, asked] = [0, 0];
    for (const word of english.en) {
      if (!isFigure(word)) continue;
      asked += 1;
      sum += welsh.cy.has(word) ? 1 : 0;
    }
    for (const word of telling(english)) {
      const inBoth = isOther && welsh.en.has(word) ? 1 : 0;
      const texts = (en.get(word) ?? 0) - 1 - inBoth;
      if (texts < rarest || texts > all * commonest) continue;
      const beside = both.get(word);
      let best = 0;
      for (const other of welsh.cy) {
        const isOwn = english.cy.has(other) ? 1 : 0;
        const together = (beside?.get(other) ?? 0) - isOwn - inBoth;
        if (together <= 0) continue;
        const others = (cy.get(other) ?? 0) - 1 - (isOther ? isOwn : 0);
        best = Math.max(best, together / (texts + others - together));
      }
      asked += 1;
      sum += best;
    }
    return { mean: asked === 0 ? 0 : sum / asked, asked };
  };
}
