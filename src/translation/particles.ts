import { afterYn } from './grammar/after-yn.ts';
import { articles } from './grammar/articles.ts';
import { government } from './grammar/government.ts';
import { joining } from './grammar/joining.ts';
import { objects } from './grammar/objects.ts';
import { order } from './grammar/order.ts';
import { echoes, possessives } from './grammar/possessives.ts';
import { prepositions } from './grammar/prepositions.ts';
import { unlicensed } from './grammar/unlicensed.ts';
import { verbs } from './grammar/verbs.ts';
import { withRules } from './grammar/with.ts';
import type { Grammar, Slip } from './grammar/words.ts';
import { type Finding, folded, type Passage } from './passage.ts';

type Rule = (text: string, grammar: Grammar) => Slip[];

const always: Rule[] = [joining, afterYn, articles, order, prepositions, withRules, echoes, government];

/** What speech may do otherwise. */
const inWriting: Rule[] = [objects, verbs, unlicensed];

/** Whose "ei" is, only running text tells. */
const inProse: Rule[] = [possessives];

/** Little words, what they do to the words about them, and the order of words: the grammar of a sentence, rule by rule. */
export function particles({ unit, own, form }: Passage, grammar: Grammar): Finding[] {
  const text = folded(own);
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
