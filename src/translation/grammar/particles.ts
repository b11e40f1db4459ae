import { straight } from '../../language/letters.ts';
import type { Finding, Passage } from '../passages/passage.ts';
import { afterYn } from './after-yn.ts';
import { articles } from './articles.ts';
import { government } from './government.ts';
import { joining } from './joining.ts';
import { objects } from './objects.ts';
import { order } from './order.ts';
import { echoes, possessives } from './possessives.ts';
import { prepositions } from './prepositions.ts';
import { unlicensed } from './unlicensed.ts';
import { verbs } from './verbs.ts';
import { withRules } from './with.ts';
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
