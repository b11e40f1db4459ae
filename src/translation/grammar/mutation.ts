import { straight } from '../../language/letters.ts';
import { withoutClitic } from '../../language/welsh/clitics.ts';
import { withoutAbbreviations } from '../../language/welsh/little-words.ts';
import { looksMutated, radicals, softened, vowels } from '../../language/welsh/mutation.ts';
import { isWelshPlace } from '../../language/welsh/places.ts';
import { aspirating, nasalising, softening, softeningMost } from '../../language/welsh/triggers.ts';
import type { Finding, Passage } from '../passages/passage.ts';

/** A word that demands something of the next one, and a next one that does not comply on any reading. */
interface Rule {
  /** How the word after must begin, in words for people. */
  demand: string;
  pattern: RegExp;
  /** Words that come after and stay as they are. */
  free?: RegExp;
}

const before = "(?<![\\p{L}'])";
const rest = "\\p{L}[\\p{L}'-]*";

const rule = (trigger: string, next: string, demand: string, free?: RegExp): Rule => ({
  demand,
  pattern: new RegExp(`${before}(${trigger})\\s+((?:${next})${rest})`, 'giu'),
  free,
});

/** Words in which these sounds resist the soft mutation, are mutated already, or are not Welsh nouns at all. */
const resisting = /^(mi|ti|minnau|tithau|mewn|maes|mai|mor|mwyaf|tan|tua|pan|mr|mrs|ms|wy|eu|ei|ein|eich|\p{L}+wch)$/iu;

const rules: Rule[] = [
  rule(softening.join('|'), 'p(?!h)|t(?!h)|c(?!h)|ll|rh|m', 'the soft mutation', resisting),
  rule(softeningMost.join('|'), 'p(?!h)|t(?!h)|c(?!h)|m', 'the soft mutation', resisting),
  rule(aspirating.join('|'), 'p(?!h)|t(?!h)|c(?!h)', 'the aspirate mutation', /^(pan|tan|tua|\p{L}+wch)$/iu),
  rule(
    "ei|(?:o|â|gyda|dan|drwy|trwy|wrth|am|ar|heb)'i",
    'p(?!h)|t(?!h)|c(?!h)',
    'the soft mutation (his) or the aspirate (her)',
  ),
  rule(nasalising.join('|'), 'p(?!h)|t(?!h)|c(?!h)|b|d|g', 'the nasal mutation'),
  rule('yng', '(?!ng)', 'ng: “yng ngh…” or “yng ng…”; before other letters it is “yn” or “ym”'),
  rule('ym', '(?!m)', 'm: “ym mh…” or “ym m…”; before other letters it is “yn” or “yng”'),
  rule('yn', 'mh|ngh', '“ym” before m, and “yng” before ng'),
  rule("eu|ein|\\p{L}*'u", `[${vowels}]`, 'h before its vowel', /^(un|wy|yw|oedd|ymhlith|ynghyd)$/iu),
];

/** "Ni chafodd", at the beginning of a sentence: elsewhere "ni" may be "we". */
const negative = /(?:^|[.!?;:]\s+)(Ni)\s+((?:p(?!h)|t(?!h)|c(?!h))[\p{L}'-]+)/gu;

/** "Ym mis Mai": before months it is never "yn". */
const beforeMonths = /(?<![\p{L}'])(yn)\s+(?:mis|Mawrth|Mai|Mehefin|Medi)(?!\p{L})/gu;

/**
 * Whether a next word is left alone: names do not mutate, places of Wales do. A word that only a sentence's style has
 * capitalised cannot be told from a name.
 */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !isWelshPlace(word);

/**
 * Mutations that are missing on any reading, after a closed set of words. What only a reader can tell is not looked for:
 * adjectives after feminine nouns, objects of short verbs, genitives. Which words are feminine, `article` asks the terms.
 */
export function mutation({ unit, own }: Passage, isWord: (word: string) => boolean): Finding[] {
  const text = withoutAbbreviations(straight(own));
  return [
    ...rules.flatMap(({ pattern, demand, free }) =>
      [...text.matchAll(pattern)].flatMap(([all, trigger = '', next = '']) =>
        isName(next) || isFree(trigger, withoutClitic(next), free) ? [] : finding(unit, all, trigger, demand),
      ),
    ),
    ...[...text.matchAll(negative)].flatMap(([, trigger = '', next = '']) =>
      isWord(next) ? finding(unit, `${trigger} ${next}`, trigger, 'the aspirate mutation') : [],
    ),
    ...[...text.matchAll(/(?<![\p{L}'])(yn)\s+((?:C(?!h)|P(?!h)|T(?!h)|G|B|D(?!d))[\p{Ll}-]+)/gu)].flatMap(
      ([all, trigger = '', next = '']) =>
        isWelshPlace(next) ? finding(unit, all, trigger, 'the nasal mutation: “yng Ngh…”, “ym Mh…”, “yn Nh…”') : [],
    ),
    ...[...text.matchAll(beforeMonths)].flatMap(([all, trigger = '']) => finding(unit, all, trigger, '“ym” before m')),
    ...voiced(text, isWord).map(({ all, trigger, demand }) => finding(unit, all, trigger, demand)),
    ...another(text, isWord).map(({ all, trigger, demand }) => finding(unit, all, trigger, demand)),
    ...kept(text, isWord).map(({ all, trigger, demand }) => finding(unit, all, trigger, demand)),
  ];
}

/** "Neu" mutates no verb that has its person in it: neu rhoddwyd, neu caiff. */
const isFree = (trigger: string, next: string, free?: RegExp): boolean =>
  (free?.test(next) ?? false) || (/^neu$/i.test(trigger) && /(?:wyd|ir|id|odd|ant|aiff|asom|^mae\p{L}*)$/u.test(next));

const finding = (unit: string, all: string, trigger: string, demand: string): Finding => ({
  unit,
  check: 'mutation',
  excerpt: all,
  message: `“${all}”: “${trigger}” asks for ${demand}. Mutate the word, or excuse it with a reason`,
});

interface Found {
  all: string;
  trigger: string;
  demand: string;
}

/** g, d, b after a softening word: wrong where the word can only be a radical, as “o gweithwyr” is no soft “cweithwyr”. */
function voiced(text: string, isWord: (word: string) => boolean): Found[] {
  const hard: Record<string, string> = { g: 'c', d: 't', b: 'p' };
  const pattern = new RegExp(`${before}(${softening.join('|')})\\s+((?:g|d(?!d)|b)\\p{Ll}[\\p{L}'-]*)`, 'gu');
  return [...text.matchAll(pattern)].flatMap(([all, trigger = '', next = '']) => {
    const word = withoutClitic(next);
    const before = `${hard[word.slice(0, 1)]}${word.slice(1)}`;
    const stays = /^(dy|byth|bron|bydd|byddai|dim|gan\p{Ll}*|gydag?|\p{L}+wch)$/u.test(word);
    return stays || !isWord(word) || isWord(before) ? [] : [{ all, trigger, demand: 'the soft mutation' }];
  });
}

/** The other mutation than the trigger's: “i phlant”, “o ngheisiadau”, “gyda blant”. */
function another(text: string, isWord: (word: string) => boolean): Found[] {
  const patterns: [string, string, string][] = [
    [softening.join('|'), 'ph|th|ch|mh|nh|ngh', 'the soft mutation'],
    ['â|gyda|tua', 'mh|nh|ngh|g|b|d', 'the aspirate mutation'],
    [nasalising.join('|'), 'ph|th|ch|dd', 'the nasal mutation'],
  ];
  return patterns.flatMap(([triggers, sounds, demand]) =>
    [...text.matchAll(new RegExp(`${before}(${triggers})\\s+((?:${sounds})\\p{Ll}[\\p{L}'-]*)`, 'gu'))].flatMap(
      ([all, trigger = '', next = '']) => (mutatedOnly(withoutClitic(next), isWord) ? [{ all, trigger, demand }] : []),
    ),
  );
}

/** After "eu, ein, eich" nothing mutates: “eu phlant”, “eu gynlluniau”, “eu nheuluoedd”. */
function kept(text: string, isWord: (word: string) => boolean): Found[] {
  const pattern = new RegExp(`${before}(eu|ein|eich)\\s+((?:ph|th|ch|mh|nh|ngh|dd|g|b|d|f)\\p{Ll}[\\p{L}'-]*)`, 'gu');
  return [...text.matchAll(pattern)].flatMap(([all, trigger = '', next = '']) =>
    mutatedOnly(withoutClitic(next), isWord) ? [{ all, trigger, demand: 'no mutation' }] : [],
  );
}

/** Whether a word must be a mutated one: undone it is a word, and mutated as if it were radical it is none. */
function mutatedOnly(word: string, isWord: (word: string) => boolean): boolean {
  const again = softened(word);
  const isRadical = /^[gbd](?!d)/.test(word) && again !== undefined && isWord(again);
  return !isRadical && !looksMutated.test(word) && radicals(word).some(({ radical }) => isWord(radical));
}
