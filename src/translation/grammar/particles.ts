import { straight } from '../../language/letters.ts';
import type { Finding, Passage } from '../passages/passage.ts';
import { afterYn } from './rules/after-yn.ts';
import { articles } from './rules/articles.ts';
import { government } from './rules/government.ts';
import { joining } from './rules/joining.ts';
import { objects } from './rules/objects.ts';
import { order } from './rules/order.ts';
import { echoes, possessives } from './rules/possessives.ts';
import { prepositions } from './rules/prepositions.ts';
import { unlicensed } from './rules/unlicensed.ts';
import { verbs } from './rules/verbs.ts';
import { withRules } from './rules/with.ts';
import type { Grammar, Slip } from './words.ts';

type Rule = (text: string, grammar: Grammar) => Slip[];

const always: Rule[] = [joining, afterYn, articles, order, prepositions, withRules, echoes, government];

/** What speech may do otherwise. */
const inWriting: Rule[] = [objects, verbs, unlicensed];

/** Whose "ei" is, only running text tells. */
const inProse: Rule[] = [possessives];

/** Little words, what they do to the words about them, and the order of words: the grammar of a sentence, rule by rule. */
export function particles({ unit, own, form }: Passage, grammar: Grammar): Finding[] {
  const text = straight(own);
  const rules = [...always, ...(form === 'spoken' ? [] : inWriting), ...(form === 'prose' ? inProse : [])];
  return rules
    .flatMap((rule) => rule(text, grammar))
    .map(({ excerpt, what }) => ({
      unit,
      check: 'particles',
      excerpt,
      message: `“${excerpt}”: ${what}. Correct it, or excuse it with a reason`,
    }));
}
