import { isBilingual, type Locale, languageNames, originalOf } from '../../../i18n/locale.ts';
import { type Problem, placeText, problem } from '../../../model/problem/problem.ts';
import type { Rule } from '../../../model/problem/rules.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import type { Content } from '../../read/content.ts';
import type { Folder } from '../../read/document.ts';
import { englishStems, type Fit, fitOf, type Pair, welshStems } from './fit.ts';
import { judged, lexiconOf, wordsIn } from './language-of.ts';
import { bilingualTexts, type Text } from './texts.ts';

/** Each language stands where it is due, and the Welsh beside its own English. Every text is judged by all others. */
export function checkLanguages(content: Content, units: Unit[], places: Folder['places'] = new Map()): Problem[] {
  if (!isBilingual(content)) return [];
  const texts = bilingualTexts(content, units, places);
  const wrong = [...turnedIn(texts, originalOf(content)), ...cutIn(texts)];
  const turned = new Set(wrong.map(({ text }) => text));
  return [...wrong.map(({ problem: own }) => own), ...exchangedIn(texts.filter((text) => !turned.has(text)))];
}

/** A text and what is wrong with it. */
interface Wrong {
  text: Text;
  problem: Problem;
}

/** Of fewer words than this one language alone tells nothing: a name may be the same in both. */
const enough = 5;

/** Texts with their languages exchanged, or in one language twice. */
function turnedIn(texts: Text[], original: Locale): Wrong[] {
  const due = (locale: Locale) => (locale === original ? `Put the ${languageNames[locale]} there` : 'Translate it');
  const words = texts.map(({ en, cy }) => ({ en: wordsIn(en), cy: wordsIn(cy) }));
  const lexicon = lexiconOf(words);
  return texts.flatMap((text, index): Wrong[] => {
    const { en, cy } = text;
    const own = words[index] ?? { en: [], cy: [] };
    const [english, welsh] = [judged(own.en, 'en', lexicon), judged(own.cy, 'cy', lexicon)];
    const isOf = (locale: 'en' | 'cy', { sum, telling }: typeof english, { length }: string[]) =>
      telling >= 4 && length >= enough && (locale === 'en' ? sum : -sum) > telling;
    const isExchanged = en !== cy && english.sum < -2 && welsh.sum > 2;
    const wrong = (locale: Locale, message: string, remedy: string): Wrong[] => [
      { text, problem: said('language-own', text, locale, message, remedy) },
    ];
    if (isExchanged) {
      const message = `“${start(en)}” is Welsh, and “${start(cy)}” (${where(text, 'cy')}) English`;
      return wrong('en', message, 'Exchange the words of "en" and "cy"');
    }
    if (isOf('en', welsh, own.cy))
      return wrong(
        'cy',
        `the Welsh is English: “${start(cy)}”`,
        `${due('cy')}, or mark words that stay English with <Lang is="en">`,
      );
    return isOf('cy', english, own.en) ? wrong('en', `the English is Welsh: “${start(en)}”`, due('en')) : [];
  });
}

/** Welsh that is so many times as long as its English, or the other way round, is of something else, or cut. */
const longest = 3;

/** So many signs more or fewer are no sign of anything. */
const slack = 40;

function cutIn(texts: Text[]): Wrong[] {
  return texts.flatMap((text): Wrong[] => {
    const { en, cy } = text;
    const [short, long] = [en.length, cy.length].sort((a, b) => a - b);
    if (short === undefined || long === undefined || long <= short * longest || long - short <= slack) return [];
    const message = `the Welsh has ${cy.length} signs and the English ${en.length}, so the Welsh “${start(cy)}” is hardly of “${start(en)}”`;
    return [{ text, problem: said('translation-fits', text, 'cy', message, 'Put the Welsh of these words there') }];
  });
}

/** Below this Welsh fits its English badly; hardly any does. */
const bad = 0.45;

/** Lists of words that stand in the texts: these tell of them, and are too short to be told of. */
const lists = ['welsh/terms.json', 'names.json'];

interface Fitted {
  text: Text;
  pair: Pair;
  own: Fit;
}

/** Two texts of one file, or of the running text, whose Welsh fits the English of the other one and not their own. */
function exchangedIn(texts: Text[]): Problem[] {
  const known = new Set<string>();
  const all = texts.flatMap((text): { text: Text; pair: Pair }[] => {
    const key = `${text.en}\n${text.cy}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ text, pair: { en: englishStems(text.en), cy: welshStems(text.cy) } }];
  });
  const fits = fitOf(all.map(({ pair }) => pair));
  const rooms = Map.groupBy(
    all
      .filter(({ text: { file = '' } }) => !lists.includes(file))
      .map((each): Fitted => ({ ...each, own: fits(each.pair, each.pair) }))
      .filter(({ own }) => own.asked > 0 && own.mean < bad),
    ({ text }) => text.file,
  );
  return [...rooms.values()].flatMap((fitted) =>
    fitted.flatMap((one, index) =>
      fitted.slice(index + 1).flatMap((other): Problem[] => {
        if (!isExchange(one, other, fits)) return [];
        const [a, b] = [one.text, other.text];
        const message = `the Welsh “${start(a.cy)}” is not of “${start(a.en)}”, but fits “${start(b.en)}” (${where(b, 'cy')}), and the Welsh there fits here`;
        return [said('translation-fits', a, 'cy', message, 'Exchange the two')];
      }),
    ),
  );
}

/** So much better than its own must each of the two fit: enough of it is a sign only where both together gain more. */
const better = 0.03;

function isExchange(one: Fitted, other: Fitted, fits: (english: Pair, welsh: Pair) => Fit): boolean {
  const few = Math.min(one.own.asked, other.own.asked) < 4;
  if (few && one.own.mean + other.own.mean > 0.1) return false;
  if (!isAsLong(one.text.en, other.text.cy) || !isAsLong(other.text.en, one.text.cy)) return false;
  const there = fits(one.pair, other.pair).mean;
  if (there < one.own.mean + better) return false;
  const here = fits(other.pair, one.pair).mean;
  if (here < other.own.mean + better) return false;
  const gain = there + here - one.own.mean - other.own.mean;
  return few ? Math.min(there, here) > 0.3 && gain > 0.8 : gain > 0.18;
}

const where = ({ at, unit }: Text, locale: Locale): string => unit ?? placeText(at(locale));

/** A problem of a text of running text begins with the id of its unit. */
const said = (rule: Rule, { at, unit }: Text, locale: Locale, message: string, remedy: string): Problem =>
  problem(rule, at(locale), unit === undefined ? message : `${unit}: ${message}`, remedy);

const start = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Whether one may render the other by its length; where it may not, that is said already. */
const isAsLong = (one: string, other: string): boolean =>
  Math.max(one.length, other.length) <= Math.min(one.length, other.length) * longest + slack;
