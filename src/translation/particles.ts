import { mutated, radicals, softened } from '../i18n/welsh-mutation.ts';
import { adjectives } from '../i18n/welsh-nouns.ts';
import { welshPlaces } from '../i18n/welsh-places.ts';
import type { Slip } from './agreement.ts';
import type { Lexis } from './nouns.ts';
import { type Finding, folded, type Passage } from './passage.ts';
import { withoutClitic } from './word.ts';

const start = "(?<![\\p{L}'-])";
const w = "[\\p{L}][\\p{L}'-]*";
const vowel = 'aeiouwyâêîôûŵŷ';

/** Verb forms in their person: what "ni" and "na" negate and what "a" makes a relative clause of. */
const finite = /(?:odd|wyd|ir|id|ai|ent|ant|asant|asom|iff|em|ech)$/u;

/** Little words and what they do to the next one: a and ac, na and nac, ni, yn. */
export function particles({ unit, own, form }: Passage, lexis: Lexis, isWord: (word: string) => boolean): Finding[] {
  const text = folded(own);
  const slips = [
    ...joined(text, isWord),
    ...negated(text, isWord),
    ...afterYn(text, lexis, isWord),
    ...(form === 'spoken' ? [] : [...objects(text, lexis), ...clauses(text), ...formal(text)]),
    ...governed(text, lexis),
  ];
  return slips.map(({ excerpt, what }) => ({
    unit,
    check: 'particles',
    excerpt,
    message: `“${excerpt}”: ${what}. Correct it, or excuse it with a reason`,
  }));
}

const matches = (text: string, pattern: string, flags = 'giu') => [...text.matchAll(new RegExp(pattern, flags))];
const bare = (word: string): string => withoutClitic(word).toLowerCase();

/** Words before which "ac" and "nac" stand, though they begin with a consonant (Yr Arddulliadur). */
const likeVowels =
  /^(?:mae\p{L}*|nid|ni|nis|na|nad|nac|ro\p{L}*|ryd\p{L}*|sy|sydd|fe|fel|felly|mai|mor|mewn|megis|mwyach|dim)$/u;

/** "A iechyd", "ac plant"; "na ymgysylltu", "nac plant". */
function joined(text: string, isWord: (word: string) => boolean): Slip[] {
  return [
    ...matches(text, `${start}(a)\\s+([${vowel}]${w})`).flatMap(([excerpt, , next = '']) => {
      const word = bare(next);
      const isVerb =
        finite.test(word) ||
        isWord(`g${word}`) ||
        /^(?:oedd\p{L}*|oes|yw|ydy\p{L}*|eir|aeth\p{L}*|aed|wn\p{L}+|wyddys|elwir)$/u.test(word);
      return isVerb || /^(?:wnel|wna|yma|yna|\p{L}+wch)$/u.test(word)
        ? []
        : [{ excerpt, what: 'before a vowel it is “ac”' }];
    }),
    ...matches(text, `${start}(na)\\s+([${vowel}]${w})`).flatMap(([excerpt, , next = '']) =>
      !/^(?:yn|yng|ym|o|ar|am|at|ein|un|unrhyw|eraill|arall|oherwydd|wrth|oddi)$/u.test(bare(next)) &&
      (isWord(`g${bare(next)}`) || /^w[nyl]/.test(bare(next)))
        ? []
        : [{ excerpt, what: 'before a vowel it is “nac”, or “nad” before a verb' }],
    ),
    ...matches(text, `${start}(ac|nac)\\s+([bcdfghjlmnprst]${w})`).flatMap(([excerpt, , next = '']) =>
      likeVowels.test(bare(next)) || (/^\p{Lu}/u.test(next) && next === next.toUpperCase())
        ? []
        : [{ excerpt, what: 'before a consonant it is “a” or “na”' }],
    ),
  ];
}

/** "Ni rhoddir", "na llwyddwyd", "na canlyniadau", "nad gwelwyd". */
function negated(text: string, isWord: (word: string) => boolean): Slip[] {
  return [
    ...matches(text, `${start}(na)\\s+((?:p(?!h)|t(?!h)|c(?!h))\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(
      ([excerpt, , next = '']) =>
        isWord(next) && !/^(?:ti|pan)$/u.test(next)
          ? [{ excerpt, what: 'after “na” comes the aspirate mutation' }]
          : [],
    ),
    ...matches(
      text,
      `${start}([Nn]i|na|oni)\\s+((?:p(?!h)|t(?!h)|c(?!h)|ll|rh|m|g|b|d(?!d))\\p{Ll}[\\p{L}'-]*)`,
      'gu',
    ).flatMap(([excerpt, , next = '']) => {
      const word = bare(next);
      const soft = softened(word) ?? mutated(word, 'aspirate');
      const isVerb =
        finite.test(word) && isWord(word) && soft !== undefined && !/^(?:bu|bydd|mai|mae|bai|rhai|rhaid)$/.test(word);
      return isVerb ? [{ excerpt, what: 'the negated verb mutates: ph, th, ch, or the soft mutation' }] : [];
    }),
    ...matches(text, `${start}(nad)\\s+([bcdfglmnprst]${w})`).map(([excerpt]) => ({
      excerpt,
      what: 'before a consonant it is “na”',
    })),
  ];
}

const place = new RegExp(`^(?:${welshPlaces.join('|')})(?!\\p{Ll})`, 'iu');

/** "Yn Nghymru", "yn ran", "yn cyson", "yn poblogaeth". */
function afterYn(text: string, { nouns }: Lexis, isWord: (word: string) => boolean): Slip[] {
  return [
    ...matches(text, `${start}(yn)\\s+((?:Ngh|Mh|Ng|M|ngh|mh|ng)\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(
      ([excerpt, , next = '']) => {
        const was = radicals(next.toLowerCase()).filter(({ kind }) => kind === 'nasal');
        const isPlace = was.some(({ radical }) => place.test(radical));
        const isNoun = /^(?:ngh|mh|ng)/.test(next) && was.some(({ radical }) => isWord(radical));
        return isPlace || isNoun || /^(?:Ngh|Mh)/.test(next)
          ? [{ excerpt, what: 'before ng it is “yng”, before m “ym”' }]
          : [];
      },
    ),
    ...matches(text, `${start}(yn|'n)\\s+((?:l(?!l)|r(?!h))\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(
      ([excerpt, , next = '']) => {
        const word = bare(next);
        const was = word.startsWith('l') ? `l${word}` : `rh${word.slice(1)}`;
        return isWord(was) && (!isWord(`g${word}`) || /^(?:lai|leol|lawn|lle|ran)$/u.test(word))
          ? [{ excerpt, what: `after “yn” ll and rh are kept: “${was}”` }]
          : [];
      },
    ),
    ...matches(
      text,
      `(?:${start}(?:yn)|(?<=[aeiouwyâê])'n)\\s+((?:p(?!h)|t(?!h)|c(?!h)|b|d(?!d)|g|m)\\p{Ll}[\\p{L}'-]*)`,
      'gu',
    ).flatMap(([excerpt, next = '']) => {
      const word = bare(next);
      return adjectives.has(word) || nouns.has(word)
        ? [{ excerpt, what: 'a noun or an adjective mutates after “yn”' }]
        : [];
    }),
  ];
}

/** "Gwelodd yr adolygiad tystiolaeth", "Nododd yr adolygiad bod", "angen i weithwyr meddwl". */
function objects(text: string, { nouns, verbNouns }: Lexis): Slip[] {
  return [
    ...matches(
      text,
      `${start}((?:\\p{L}+odd|[Cc]anfu|[Cc]afodd)(?:'r|\\s+(?:yr?|pob))\\s+(${w})\\s+)((?:p(?!h)|t(?!h)|c(?!h)|ll|rh|m|b|d(?!d)|g)\\p{Ll}[\\p{L}'-]*)`,
      'gu',
    ).flatMap(([excerpt, , subject = '', next = '']) =>
      (nouns.has(bare(subject)) || /^(?:ef|hi|nhw|hwy|ni)$/u.test(subject)) &&
      nouns.has(bare(next)) &&
      softened(bare(next)) !== undefined
        ? [{ excerpt, what: 'the object of a short verb form is softened' }]
        : [],
    ),
    ...matches(
      text,
      `(?<!(?:^|\\s)[ay] )${start}(?:\\p{L}+odd|[Cc]anfu|[Cc]redaf)(?:'r)?(?:\\s+[\\p{L}'-]+){0,6}?\\s+bod(?![\\p{L}-])`,
      'gu',
    ).flatMap(([excerpt]) =>
      /\s(?:er|rhag|oherwydd|achos|ffaith|tystiolaeth|dystiolaeth|yn|i|am|gan|a|ac|neu|na|fel|wedi|sef|eu|ein|eich|ei|modd|pryder|pryderon|arwyddion|golygu|dweud|nodi|dangos|teimlo|credu|awgrymu|wyd|ir|\p{L}+(?:wyd|ir))(?:\s+[\p{L}'-]+)?\s+bod$/u.test(
        excerpt,
      )
        ? []
        : [{ excerpt, what: 'after a short verb form it is “fod”' }],
    ),
    ...matches(
      text,
      `${start}(?:rhaid|angen|cyfle|gyfle|disgwyl|anodd|hawdd|modd|fodd|posibl|bosibl|pwysig|bwysig|gofyn|ddisgwylir|caniatáu|galluogi|alluogi)\\s+i(?:'r)?\\s+(?:(?:y|yr|bob|rai)\\s+)?${w}(?:\\s+(?:cymdeithasol|gymdeithasol|ifanc|lleol|leol|proffesiynol|gofal|achos|maeth))?\\s+((?:p(?!h)|t(?!h)|c(?!h)|ll|rh|m|b|d(?!d)|g)\\p{Ll}[\\p{L}'-]*)`,
      'gu',
    ).flatMap(([excerpt, next = '']) =>
      verbNouns.has(bare(next)) ? [{ excerpt, what: 'the verb-noun after “i” and its subject is softened' }] : [],
    ),
  ];
}

/** "Y plant mae…", "Dull yw hwn" with "mae hwn." in it. */
function clauses(text: string): Slip[] {
  return [
    ...matches(text, `${start}mae\\s+(?:hwn|hon|hyn|hynny|hwnnw|honno|ef|hi)(?=\\s*[.,;:]|$)`).map(([excerpt]) => ({
      excerpt,
      what: 'in a sentence that begins with what is said it is “yw”',
    })),
    ...matches(
      text,
      `(?<!(?:^|\\s)(?:yn|ar|o|i|at|gan|am|dan|wrth|ger|ymhlith|erbyn|yn ôl) )${start}(?:yr?)\\s+${w}(?:\\s+(?:ifanc|lleol|cymdeithasol))?\\s+mae(?:'n|'r)?(?![\\p{L}-])`,
    ).map(([excerpt]) => ({
      excerpt,
      what: 'it is “sydd”, “y mae” or “yw” here',
    })),
  ];
}

/** In formal text it is "hwy". */
const formal = (text: string): Slip[] =>
  matches(text, `${start}nhw(?![\\p{L}-])`).map(([excerpt]) => ({
    excerpt,
    what: 'in formal text it is “hwy”',
  }));

/** Verbs and the prepositions that they ask for. */
const government: [verb: string, wrong: string, right: string][] = [
  ['gwrando|wrando|gwrandawodd|gwrandewir|gwrandewch', "i|iddo|iddi|iddynt|at|ato|ati|atynt|â|gyda|o|i'r|y|yr", 'ar'],
  [
    '[cg]anolbwyntio|chanolbwyntio|[cg]anolbwyntiodd|[cg]anolbwyntir',
    'i|o|at|am|yn|yng|ym|â|gyda|iddo|iddynt|atynt',
    'ar',
  ],
  ['elwa', 'o|gan|oddi|gyda', 'ar'],
  ['[dn]ibynnu|ddibynnu', 'o|i|at|gyda|yn', 'ar'],
  ['[cg]yfrannu|chyfrannu', 'i|ar|yn', 'at'],
  ['mynediad', 'i', 'at'],
  ['ymgysylltu', 'gyda|i|at', 'â'],
  ['ymateb(?:odd|wyd)', 'â|gyda|ar', 'i'],
  ['effeithio|effeithiodd', 'i|o|at', 'ar'],
];

function governed(text: string, { nouns }: Lexis): Slip[] {
  return [
    ...government.flatMap(([verb, wrong, right]) =>
      matches(text, `${start}(?:${verb})(?:'r)?\\s+(?:${wrong})(?![\\p{L}'-])`).map(([excerpt]) => ({
        excerpt,
        what: `it asks for “${right}”`,
      })),
    ),
    ...matches(text, `${start}(?:[pb]eidio|pheidio|peidiwch)\\s+(?!(?:â|ag|a)(?![\\p{L}-])|â')${w}`).map(
      ([excerpt]) => ({
        excerpt,
        what: 'it asks for “â”',
      }),
    ),
    ...matches(
      text,
      `${start}ymwel(?:d|odd|wyd|ais|odd)(?![\\p{L}])(?!(?:\\s+[\\p{L}'-]+){0,5}?\\s+(?:â|ag|a'r|â'r|a'i|a'u|a'n))`,
    ).map(([excerpt]) => ({ excerpt, what: 'it asks for “â”' })),
    ...matches(
      text,
      `${start}((?:ar|ohon|ynd|wrth|amdan|gandd|idd|at|dros)(?:no|o|i|ddo))\\s+((?:y|yr)\\s+)?(${w})`,
    ).flatMap(([excerpt, person = '', article, next = '']) =>
      /^(?:arno|arni|ohono|ohoni|ynddo|ynddi|wrtho|wrthi|amdano|amdani|ato)$/iu.test(person) &&
      !article &&
      nouns.has(bare(next))
        ? [{ excerpt, what: 'before a noun the preposition has no person' }]
        : [],
    ),
  ];
}
