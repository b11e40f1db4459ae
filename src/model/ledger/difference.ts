import { diffArrays } from 'diff';
import type { Locale } from '../../i18n/locale.ts';
import type { Words } from '../hash.ts';
import { typographic } from '../typography.ts';

/** Words that stand in both of two texts, or in one of them only. */
export interface Run {
  in: 'both' | 'old' | 'new';
  text: string;
}

/**
 * What differs between two wordings in one language, paragraph by paragraph, as pages set them: title, text and fields of a
 * unit, of each the runs in order, an old run before the new one in its place. The old text is all runs but the new ones,
 * and the other way round.
 */
export function wordingDifference(before: Words, after: Words, locale: Locale): Run[][] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return (['title', 'text', 'fields'] as const)
    .map((part) => wordDifference(old[part], now[part], locale))
    .filter((runs) => runs.length > 0);
}

/** The paragraphs of a wording as pages set them; what is only a title stands once. */
export const wordingLines = (words: Words): string[] =>
  Object.values(linesOf(words)).filter((paragraph) => paragraph !== '');

/** What differs between two texts, word by word; spaces between words that changed go with them. */
export function wordDifference(before: string, after: string, locale: Locale): Run[] {
  const parts = diffArrays(segments(before, locale), segments(after, locale)).map(
    ({ value, added, removed }): Run => ({ in: added ? 'new' : removed ? 'old' : 'both', text: value.join('') }),
  );
  const runs: Run[] = [];
  let [old, now] = ['', ''];
  const add = (run: Run) => {
    const last = runs.at(-1);
    if (last?.in === 'both' && run.in === 'both') last.text += run.text;
    else if (run.text) runs.push(run);
  };
  const end = () => {
    // A space after both the old words and the new ones is none of theirs.
    const after = /\s*$/.exec(now)?.[0] ?? '';
    const space = old.endsWith(after) ? after : '';
    add({ in: 'old', text: old.slice(0, old.length - space.length) });
    add({ in: 'new', text: now.slice(0, now.length - space.length) });
    add({ in: 'both', text: space });
    [old, now] = ['', ''];
  };
  for (const [index, part] of parts.entries()) {
    if (part.in === 'old') old += part.text;
    else if (part.in === 'new') now += part.text;
    else if (/^[^\S\n]+$/.test(part.text) && index > 0 && index < parts.length - 1) {
      old += part.text;
      now += part.text;
    } else {
      end();
      add(part);
    }
  }
  end();
  return runs;
}

function linesOf({ title = '', text = '', fields = [] }: Words): Record<'title' | 'text' | 'fields', string> {
  return {
    title: title === text ? '' : typographic(title),
    text: typographic(text),
    fields: typographic(fields.join('\n')),
  };
}

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Words, signs and spaces, one after the other: "a’r" and "20,240" are one word each. */
function segments(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
