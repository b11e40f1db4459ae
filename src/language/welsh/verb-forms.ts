/** The endings of persons, tenses and the impersonal, longest first. */
const endings =
  /(?:asant|asoch|asom|asai|asech|odd|wyd|ais|aist|som|soch|sant|ith|iff|wch|ech|ent|ant|ont|ais|ai|em|om|on|an|ir|id|wn|es|a)$/;
/** What a verb-noun may have after its stem. */
const nounEndings = ['', 'u', 'o', 'i', 'io', 'a', 'ed', 'eg', 'yd', 'an', 'ad', 'el', 'd'];
/** Stems that no ending makes a verb-noun of. */
const stems = new Map(
  'gwrandaw gwrando,gadaw gadael,addaw addo,arhos aros,cyrhaedd cyrraedd,cynhal cynnal,cynhali cynnal,cymer cymryd,cymr cymryd,rhodd rhoi,gofynn gofyn,dechreu dechrau,meddyl meddwl,meddyli meddwl,enill ennill,clyw clywed,canfu canfod,canfydd canfod,cydnabydd cydnabod,gwel gweld,derbynn derbyn'
    .split(',')
    .map((pair): [string, string] => {
      const [stem = '', noun = ''] = pair.split(' ');
      return [stem, noun];
    }),
);
/** The shortest stem that says which verb it is of. */
const LEAST_STEM = 3;

/**
 * What a word may stand for that is a form of a verb or spelt as it is spoken, likeliest first. Some are no words.
 *
 * @param word in small letters without accents, unmutated
 */
export function standardForms(word: string): string[] {
  const spelt = [
    // Pethe and petha for pethau, cynta for cyntaf, sgol for ysgol.
    ...(/[ae]$/.test(word) ? [`${word.slice(0, -1)}au`, `${word}f`] : []),
    ...(/^s[bcdfghlmptw]/.test(word) ? [`y${word}`] : []),
  ];
  return [...spelt, ...verbNounsOf(word)];
}

function verbNounsOf(word: string): string[] {
  const ending = endings.exec(word)?.[0];
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  if (stem.length < LEAST_STEM) return [];
  const told = stems.get(stem);
  const possible = stem.endsWith('i') ? [stem, stem.slice(0, -1)] : [stem];
  return [...(told ? [told] : []), ...possible.flatMap((each) => nounEndings.map((noun) => each + noun))];
}
