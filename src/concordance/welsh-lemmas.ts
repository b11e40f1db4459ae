import { littleWords } from '../language/welsh/little-words.ts';
import { mutatedForms } from '../language/welsh/mutation.ts';
import type { WelshGuide } from '../search/welsh/guide.ts';

const table = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)));

/** Forms that no ending tells of their verb-noun or positive (Peter Wynn Thomas, Gramadeg y Gymraeg); without mutations. */
const irregular = table({
  adnabod: 'adwaen edwyn nabod',
  aml: 'amlaf amlach',
  bach: 'llai lleiaf bychan',
  byr: 'ber byrrach byrraf',
  cael: 'caf cei caiff cawn cewch cânt ceir câi caem caech caent ceid ces cest cawsom cawson cawsoch cawsant cafodd cafwyd gaffo cafon',
  clywed: 'clywais',
  canfod: 'canfu canfuwyd canfyddir',
  cofio: 'cofiai',
  cydnabod: 'cydnabu cydnabuwyd cydnabyddir',
  cynnal: 'cynhaliodd cynhaliwyd cynhelir cynhelid',
  cymryd: 'cymerodd cymerwyd cymerir',
  cyrraedd: 'cyrhaeddodd cyrhaeddwyd',
  cryf: 'cref cryfach cryfaf',
  cyfarfod: 'cyfarfu cyfarfuwyd',
  cynnar: 'cynharach cynharaf',
  da: 'gwell gorau cystal',
  dau: 'dwy',
  dal: 'deil delir',
  darganfod: 'darganfu darganfuwyd',
  darllen: 'darllenodd',
  diweddar: 'diweddarach diweddaraf',
  dod: 'dof doi daw down dewch dônt deuir dôi deuent deuai des dest daeth daethom daethon daethoch daethant daethpwyd deued dere doed',
  diolch: 'diolchiadau',
  drwg: 'gwaeth gwaethaf cynddrwg',
  dweud: 'dywed dywedodd dywedwyd dywedir dywedai dywedais dywedent dwedodd dwedais dwedon',
  dylai: 'dylwn dylet dylem dylech dylent dylid',
  eang: 'ehangach ehangaf',
  gallu:
    'gall gallaf galla gallwn gallwch gallant gellir gallai gallem gallech gallent gellid gallodd gallwyd galle gallen',
  gofyn: 'gofynnodd gofynnwyd gofynnir',
  gweld: 'gwêl gwelodd gwelwyd gwelir gwelais gwelsom gwelsant gwelai gweler',
  gwneud:
    'gwnaf gwna gwnei gwnawn gwnewch gwnânt gwneir gwnâi gwnaem gwnaent gwneid gwnes gwnest gwnaeth gwnaethom gwnaethon gwnaethoch gwnaethant gwnaed gwnaethpwyd gwneler',
  gwybod: 'gwn gwyddost gŵyr gwyddom gwyddoch gwyddant gwyddys gwyddwn gwyddai gwyddem gwyddent gwybu',
  gwyn: 'gwen',
  hen: 'hŷn hynaf',
  hunan: 'hun hunain',
  ifanc: 'iau ieuengaf ifainc',
  mynd: 'af â ei awn ewch ânt eir âi aem aent es est aeth aethom aethon aethoch aethant aed aethpwyd',
  pedwar: 'pedair',
  pell: 'pellach pellaf',
  pryd: 'prydiau',
  pump: 'pum',
  tri: 'tair',
  trwm: 'trom trymach trymaf',
  trydydd: 'trydedd',
  uchel: 'uwch uchaf',
});

/** Their mutated forms, long enough to be no other word: "wnaethon". */
const irregularMutated = new Map(
  [...irregular].flatMap(([form, lemma]) => mutatedForms(form).map((mutated) => [mutated, lemma] as const)),
);

/** Mutated forms that look like other words, which they are not here. */
const mutatedForm = table({
  gwir: 'wir',
  gallu: 'all allant allai ellir ellid allent allu alla allwn allwch',
  lles: 'les',
  math: 'fath bath',
});

/** Forms of bod, and prepositions in their persons, as they are spoken: little words, too. */
const spokenLittle = new Set(
  'dwi dwyt dych dyn oedden buom fuom bydda fydda bydden fydden byddan fyddan buon fuon rydym rydw roedden mod nag ee arna wrtha ata amdana ohona'.split(
    ' ',
  ),
);

/** Radicals of closed classes of which a mutated form stands for them alone. */
const closed = 'rhai rhyw pob pha pa trwy tros pwy popeth mewn pan gan gyda gydag gilydd nhw hwy rhain rheini'.split(
  ' ',
);
const mutatedLittle = new Set(closed.filter((word) => littleWords.has(word)).flatMap(mutatedForms));

/** Whether a word says nothing by itself: a little word in any mutation. */
export const isMutatedLittle = (word: string): boolean => mutatedLittle.has(word) || spokenLittle.has(word);

/** The radicals of a form that is of one word alone, whatever it looks like. */
export const radicalByForm = (form: string): string | undefined => mutatedForm.get(form);

/**
 * The form under which a dictionary has a radical: the verb-noun, the singular, the masculine, the positive. The families of
 * the report's words come first; then the irregular forms of the language, then its endings, as far as the dictionary has
 * what they lead to.
 */
export function lemmaOf(radical: string, { heads, dictionary }: WelshGuide): string {
  const isKnown = dictionary.has(radical) && radical.length < 6;
  const found = heads.get(radical) ?? irregular.get(radical) ?? (isKnown ? undefined : irregularMutated.get(radical));
  if (found !== undefined) return heads.get(found) ?? found;
  if (heads.has(radical) || [...heads.values()].includes(radical)) return radical;
  return verbNoun(radical, (word) => dictionary.has(word)) ?? radical;
}

/** Endings of short verb forms that are no ending of other words, with their stem before them. */
const verbForm = /^(\p{L}{2,}?)(odd|wyd|asant|asom|iff)$/u;

/** Verb-nouns that are their stem and nothing more, of those whose stem could be another's, too. */
const bare = new Set(
  'achub adfer agor amddiffyn anfon arbed ateb atal cynnig chwilio dangos datgan deall dewis disgwyl edrych eistedd ennill estyn gwrthod siarad ymateb ymddangos ymestyn'.split(
    ' ',
  ),
);

/** What verb-nouns put to a stem; which of them, the last vowel tells (Gramadeg y Gymraeg: nod-i, rhodd-i; dysg-u, tal-u). */
function verbNoun(form: string, isWord: (word: string) => boolean): string | undefined {
  const stem = verbForm.exec(form)?.[1];
  if (stem === undefined || !isWord(form)) return undefined;
  if (bare.has(stem)) return stem;
  const endings = /[ow]\P{L}*[^aeiouwy]*$/u.test(stem) ? ['i', 'o', '', 'u', 'a'] : ['u', '', 'o', 'a', 'i'];
  const candidates = stem.endsWith('i') ? [`${stem}o`, stem] : [...endings.map((ending) => stem + ending)];
  return [...candidates, `${stem.replace(/ha$/, 'hau')}`].find((word) => word !== form && isWord(word));
}
