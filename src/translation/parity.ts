import { straight } from '../language/letters.ts';
import { sentences } from './grammar/words.ts';
import type { Finding, Passage } from './passages/passage.ts';

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu');

/** What negates, and beside it what may render a negation: "fail", "lack", "unclear". */
const english = {
  plain: word("not|no|never|none|nobody|nothing|neither|without|cannot|\\p{L}+n['’]t"),
  /** What Welsh cannot say without a negation or a word of lack. */
  strong: word(
    'insufficient\\p{L}*|inadequate\\p{L}*|unable|lack(?:s|ed|ing)?|fail(?:s|ed|ing|ure)?|unclear|inconsisten\\p{L}*',
  ),
  loose: word(
    'nor|few|little|only|rarely|seldom|hardly|lack\\p{L}*|fail\\p{L}*|unable|unless|under(?:develop|resourc|us|represent|staff|fund|stat)\\p{L}*|un(?!der|til|it|ion|iq|less)\\p{L}{3,}|in(?:consist|adequa|suffic|appropriat|ab|effect|visib|complet|flexib|secur|accura|frequen)\\p{L}*|im(?:poss|pract|prec)\\p{L}*|irr\\p{L}+|dis(?:agree|advant|regard|satisf|trust|connect|interest|contin|miss|engag)\\p{L}*|misunder\\p{L}*|ill|non-?\\p{L}*|\\p{L}+less\\p{L}*|absen\\p{L}*|missing|less|rather than|instead|refus\\p{L}*|avoid\\p{L}*|prevent\\p{L}*|stop\\p{L}*|poor\\p{L}*|limited|despite|whether|but|other than|regardless|any\\p{L}*|yet|out of|difficult\\p{L}*|stuck|too|inability|ceased?|nowhere|free',
  ),
};
const welsh = {
  plain: word(
    "nid|(?<!(?:^|[^\\p{L}])(?:h?ein|(?:i|o|a|â|na|gyda)'n)\\s+\\p{L}+\\s+)ni(?=\\s+(?:ch|ph|th|[^\\s]*(?:odd|wyd|ir|id|ai|ent|ant|edd|all|fydd|fu|oes|yw)))|nad|heb|hebdd\\p{L}+|dydy\\p{L}*|dyw|doedd\\p{L}*|d['’]oes|does|nis",
  ),
  loose: word(
    'na|nac|ni|neb|byth|ddim|dim|f?meth\\p{L}+|fethu|o\\W?i le|diffyg\\p{L}*|ddiffyg\\p{L}*|prin|anaml|d?di-\\p{L}+|d?di(?:angen|amddiffyn|brofiad|feddwl|gartref|werth|ystyr|les|rym|waith|fai|duedd|gymorth|bwys|hid)\\p{L}*|h?an(?!ghen|gen|fon|sawdd|tur|adl|nog|elu)\\p{L}{3,}|af(?:res|lon|iach)\\p{L}*|gwrthod\\p{L}*|osgoi|atal|yn hytrach|yn lle|unrhyw|er gwaethaf|ond|eithr\\p{L}*|ychydig|[pb]eidi\\p{L}*|pheidi\\p{L}*|pheidio|rhag|colli|gollwyd|llai|oni\\p{L}*|sdim',
  ),
};

const count = (text: string, pattern: RegExp): number => straight(text).match(pattern)?.length ?? 0;

/** Words of which a text in the other language has one, and not the opposite. */
interface Opposite {
  en: string;
  cy: string;
}
const opposites: [Opposite, Opposite][] = [
  [
    { en: 'majority|most|mostly|mainly', cy: 'mwyafrif|fwyafrif|mwyaf|fwyaf|rhan fwyaf|bennaf|pennaf' },
    { en: 'minority|minorities|few|fewer|smaller|least', cy: 'lleiafrif\\p{L}*|leiafrif\\p{L}*' },
  ],
  [
    {
      en: 'increas\\p{L}*|rise|risen|rising|rose|gr[eo]w\\p{L}*|progress\\p{L}*|higher|raised',
      cy: 'ch?[yg]?gynnydd|cynnydd|gynnydd|chynnydd|[cg]ynydd\\p{L}*|chynydd\\p{L}*|[cg]ododd|wedi codi|codi o|twf|dwf|[td]yf\\p{L}+',
    },
    {
      en: 'decreas\\p{L}*|reduc\\p{L}*|fall\\p{L}*|fell|declin\\p{L}*|diminish\\p{L}*|drop\\p{L}*|lower\\p{L}*|cut\\p{L}*|shrink\\p{L}*|less\\p{L}*|fewer',
      cy: 'g?ostyng\\p{L}*|g?ostwng|l?leih\\p{L}*|cwymp\\p{L}*|g?ostyngiad\\p{L}*',
    },
  ],
  [
    {
      en: 'strong\\p{L}*|robust\\p{L}*|strength\\p{L}*|firm\\p{L}*',
      cy: '[cg]ryf\\p{L}*|chryf\\p{L}*|[cg]ref|[cg]adarn\\p{L}*|chadarn\\p{L}*',
    },
    { en: 'weak\\p{L}*|fragile|poor\\p{L}*|frail', cy: 'g?wan|g?wend\\p{L}*' },
  ],
  [
    { en: 'high\\p{L}*|senior|great\\p{L}*|top', cy: 'uchel|uwch|uchaf' },
    { en: 'low\\p{L}*|little|least', cy: 'isel|is|isaf' },
  ],
  [
    { en: 'better|improv\\p{L}*|good|best|enhanc\\p{L}*|strengthen\\p{L}*|prefer\\p{L}*', cy: 'g?well\\p{L}*' },
    { en: 'wors\\p{L}*|deteriorat\\p{L}*|poor\\p{L}*|bad\\p{L}*', cy: 'g?waeth\\p{L}*|dirywi\\p{L}*|ddirywi\\p{L}*' },
  ],
  [
    { en: 'positive\\p{L}*', cy: '[cg]adarnhaol|chadarnhaol' },
    { en: 'negative\\p{L}*', cy: 'n?egyddol|negyddol' },
  ],
  [
    { en: 'early|earlier|earliest', cy: '[cg]ynnar|chynnar|[cg]ynharach' },
    { en: 'late\\p{L}*', cy: 'hwyr\\p{L}*' },
  ],
  [
    { en: 'often|frequent\\p{L}*|many|usually|multi\\p{L}*|more', cy: 'aml|yn aml|fynych' },
    { en: 'rare\\p{L}*|seldom|infrequent\\p{L}*|few', cy: 'anaml|anfynych' },
  ],
  [
    { en: 'internal\\p{L}*', cy: 'f?mewnol|fewnol' },
    { en: 'external\\p{L}*|outside', cy: 'allanol' },
  ],
];

const compiled = ({ en, cy }: Opposite) => ({ en: word(en), cy: word(cy) });
const pairs = opposites.flatMap(([one, other]) => [
  [compiled(one), compiled(other)] as const,
  [compiled(other), compiled(one)] as const,
]);

/** English words for which some of these must stand in the Welsh. */
const demands: { en: string; cy: string; says: string }[] = [
  { en: 'older|oldest', cy: 'hŷn|hynaf|henach|oedolion', says: 'hŷn' },
  {
    en: 'us',
    cy: '(?:wrth|genn|rhyng)ym|(?:rhyng|arn|ohon|at|amdan|yn|dan|heb)om|inni|ein|ninnau|(?:i|â|gyda|gan|a|o) ni',
    says: 'ni, or a preposition in its first person plural',
  },
  { en: 'our', cy: "h?ein|(?:i|o|a|â|na|gyda)'n|ni|ninnau|eiddom", says: 'ein' },
  { en: 'majority', cy: '[mf]wyafrif\\p{L}*|rhan fwyaf|mwyaf', says: 'mwyafrif' },
  { en: 'minority', cy: 'l?leiafrif\\p{L}*', says: 'lleiafrif' },
];

/** How many negations a text has that must be in the other, and how many words there are for it. */
const negations = (en: string, cy: string): { lacking: string; has: number; other: number }[] => [
  {
    lacking: 'Welsh',
    has: Math.max(count(en, english.plain), count(en, english.plain) + count(en, english.strong) > 0 ? 1 : 0),
    other: count(cy, welsh.plain) + count(cy, welsh.loose),
  },
  { lacking: 'English', has: count(cy, welsh.plain), other: count(en, english.plain) + count(en, english.loose) },
];

/** The sentences of both, where they have as many; otherwise the whole of both. */
function sentencePairs(en: string, cy: string): [string, string][] {
  const [ofEnglish, ofWelsh] = [sentences(en), sentences(cy)];
  if (ofEnglish.length !== ofWelsh.length) return [[en, cy]];
  return ofEnglish.map((sentence, at) => [sentence, ofWelsh[at] ?? '']);
}

/** What a translation must not turn round: negations, and words that have an opposite. */
export function parity({ unit, form, ownEnglish, en, own }: Passage): Finding[] {
  if (en === undefined) return [];
  const finding = (excerpt: string, message: string): Finding => ({ unit, check: 'parity', excerpt, message });
  const negated = sentencePairs(ownEnglish, own).flatMap(([ofEnglish, ofWelsh]) =>
    negations(ofEnglish, ofWelsh)
      .filter(({ has, other }) => has > other && (form !== 'short' || other === 0))
      .map(({ lacking, has, other }) =>
        finding(
          `${has} against ${other} in the ${lacking}`,
          `of the negations ${has - other} are not in the ${lacking}, in “${ofWelsh.trim().slice(0, 60)}”. See that both say the same, or excuse it with a reason`,
        ),
      ),
  );
  const turned = sentencePairs(ownEnglish, own).flatMap(([english, welsh]) =>
    pairs.flatMap(([said, opposite]) => {
      const lost = count(english, said.en) > count(welsh, said.cy);
      const gained = count(welsh, opposite.cy) > count(english, opposite.en);
      const found = welsh.match(opposite.cy)?.[0];
      return lost && gained && found !== undefined
        ? [
            finding(
              found,
              `the Welsh has “${found}” where the English says the opposite. Correct it, or excuse it with a reason`,
            ),
          ]
        : [];
    }),
  );
  const missing = demands.flatMap(({ en: english, cy, says }) => {
    const found = word(english).exec(ownEnglish)?.[0];
    return found !== undefined && count(own, word(cy)) === 0
      ? [
          finding(
            found,
            `the English has “${found}”, and the Welsh no “${says}”. Correct it, or excuse it with a reason`,
          ),
        ]
      : [];
  });
  const agent = /(?:wyd|ir) gyda(?= )/u.exec(own)?.[0];
  const isAgent =
    agent !== undefined &&
    count(ownEnglish, word('by')) > 0 &&
    count(ownEnglish, word('with|along\\p{L}*|together|and')) < count(own, word('gyda|gydag|â|ag|a|ac'));
  const by =
    isAgent && count(own, word('gan')) < count(ownEnglish, word('by'))
      ? [
          finding(
            agent,
            `“${agent}”: where the English has “by”, the Welsh has “gan”. Correct it, or excuse it with a reason`,
          ),
        ]
      : [];
  return [...negated, ...turned, ...missing, ...by];
}
