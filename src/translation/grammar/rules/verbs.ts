import { agent, agentAdjective, bare, end, type Grammar, matches, type Slip, start, word } from '../words.ts';

/** Verbs with their subjects and objects: "gall plant cael", "i staff gwneud", "plant mae'n", "nid oes y", "roeddent y plant". */
export const verbs = (text: string, grammar: Grammar): Slip[] => [
  ...subjects(text, grammar),
  ...copulas(text),
  ...existence(text),
  ...matches(text, `${start}mae\\s+(?:hwn|hon|hyn|hynny|hwnnw|honno|ef|hi)(?=\\s*[.,;:]|$)`).map(([excerpt]) => ({
    excerpt,
    what: 'in a sentence that begins with what is said it is “yw”',
  })),
  ...matches(text, `${start}nhw(?![\\p{L}-])`).map(([excerpt]) => ({ excerpt, what: 'in formal text it is “hwy”' })),
];

const subject = `(?:(?:'r|\\s+yr?|\\s+pob|\\s+bob|\\s+rhai|\\s+rai|\\s+\\d+%? o(?:'r)?)?\\s+(?:${agent})${end}(?:\\s+(?:${agentAdjective})${end}){0,2})`;
const modal =
  '(?:[Gg]|ng)?all(?:ai|odd)?|[Dd]ylai|ddylai|[GgCc]h?aiff|[CcGg]h?âi|[CcGg]h?afodd|[Gg]?wnaeth|[Gg]?wnaiff|[MmFf]edrai';

/** After a verb with a person in it and its subject, or after "i, gan" and theirs, the word that follows is softened. */
function subjects(text: string, { isHard, isVerbNoun, gender, nouns }: Grammar): Slip[] {
  const after = (lead: string) =>
    matches(text, `${start}(?:${lead})${subject}\\s+(\\p{Ll}[\\p{L}'-]*)`, 'gu').flatMap(([excerpt, next = '']) =>
      isHard(next) && isVerbNoun(next) ? [{ excerpt, what: 'after the subject the verb-noun is softened' }] : [],
    );
  const have = matches(
    text,
    `${start}(?:gan|[Cc]afodd|[Dd]angosodd|[Gg]welodd|[Cc]anfu)${subject}\\s+(\\p{Ll}[\\p{L}'-]*)`,
    'gu',
  ).flatMap(([excerpt, next = '']) =>
    isHard(next) &&
    ((nouns.has(bare(next)) && gender(next) !== undefined) || isVerbNoun(next)) &&
    !/^(?:plentyn|gwaith|pob)$/.test(bare(next))
      ? [{ excerpt, what: 'after the subject the word is softened' }]
      : [],
  );
  return [...after(`[Ii]|${modal}`), ...have];
}

/** What may stand before "mae" without a comma: what joins clauses, and what a clause can begin with. */
const beforeMae =
  /^(?:y|a|ac|ond|lle|pan|fel|sut|pam|ble|pryd|faint|beth|pwy|oherwydd|felly|gan|neu|na|nac|am|er|hefyd|yna|wedyn|bellach|weithiau|hynny|heddiw|nawr|achos|cans|canys|os|tra|hyd|nes|hyn|yma|yno|mai|i)$/iu;
const beginsAdverbial =
  /^(?:yn|yng|ym|ar|o|i|er|ers|wrth|dros|drwy|trwy|cyn|ar ôl|erbyn|hyd|gan|gyda|am|ymhlith|mewn|heb|rhwng|tua|wedi|oddi|dan|uwch|yma|yno|felly|weithiau|heddiw|bellach|fodd|ynghylch|ynghyd|fesul)$/iu;

/** "Y plant mae'n", "ystyr hyn mae bod", "modelau mae'n seiliedig". */
function copulas(text: string): Slip[] {
  return matches(
    text,
    `(?:^|[.,;:?!()“”"‘\\n–]|\\uFFFC)\\s*((?:[\\p{L}\\d%'-]+\\s+)*?[\\p{L}\\d%'-]+)\\s+mae(?:nt)?(?:'[nriu])?${end}`,
  ).flatMap(([, clause = '']) => {
    const words = clause.replace(/^(?:ac|a|ond|gan|felly|oherwydd|neu|na)\s+/iu, '').split(/\s+/);
    const last = words.at(-1) ?? '';
    const first = words[0] ?? '';
    if (beforeMae.test(last)) return [];
    if (
      beginsAdverbial.test(first) &&
      !words.some((each) => /^(?:mae|yw|roedd|oedd|bod|fod|\p{L}+(?:odd|wyd|ir|ai))$/iu.test(each))
    )
      return [];
    return [
      { excerpt: `${words.slice(-3).join(' ')} mae`, what: 'after a noun it is “sydd”, “sy’n”, “y mae” or “yw”' },
    ];
  });
}

/** "Nid oes y plant", "nid oes yn", "nad oes mor"; "nid yw dim", "nid yw angen". */
const existence = (text: string): Slip[] => [
  ...matches(
    text,
    `${start}(?:nid|nad|os|onid|lle nad)\\s+oes\\s+(?:yr?(?!\\s+un)|hyn|hynny|hwn|hon|hwy|ef|hi|yn|wedi|mor|pob|bob|pawb|bawb|eu|eraill|ar|am|i|wrth|${word}'n)${end}(?!\\s+gael)`,
  ).map(([excerpt]) => ({ excerpt, what: '“oes” is of what there is, not of what is something: “yw”' })),
  ...matches(
    text,
    `${start}(?:nid|nad|os)\\s+yw\\s+(?:dim|neb|angen|rhaid|modd|sôn|amheuaeth|cofnod|(?:\\p{L}+\\s+)?(?:cofnod|amheuaeth|rheswm|tystiolaeth)\\s+(?:o|bod|dros|i))${end}`,
  ).map(([excerpt]) => ({ excerpt, what: 'of what there is it is “oes”' })),
];
