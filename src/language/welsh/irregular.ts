const table = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)));

/** Forms that no ending tells of their verb-noun or positive (Peter Wynn Thomas, Gramadeg y Gymraeg); without mutations. */
export const irregular: ReadonlyMap<string, string> = table({
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

/** Mutated forms that look like other words, which they are not here. */
export const mutatedForm: ReadonlyMap<string, string> = table({
  gwir: 'wir',
  gallu: 'all allant allai ellir ellid allent allu alla allwn allwch',
  lles: 'les',
  math: 'fath bath',
});

/** Words that stand for themselves as a rule, though they could be mutations: beth of peth, gall of call. */
export const ownWords: ReadonlySet<string> = new Set(
  [
    'ôl beth brys blaen nodi nodwch nodir allan geni holl dal nôl doc dyfais maes',
    'nifer lawr weithiau dwyn rôl grŵp gorau gwir deg',
  ].flatMap((line) => line.split(' ')),
);

/** Forms of bod, and prepositions in their persons, as they are spoken: little words, too. */
export const spokenLittleWords: ReadonlySet<string> = new Set(
  'dwi dwyt dych dyn oedden buom fuom bydda fydda bydden fydden byddan fyddan buon fuon rydym rydw roedden mod nag ee arna wrtha ata amdana ohona'.split(
    ' ',
  ),
);
