/**
 * Welsh as it is spoken, North and South, by its standard forms; and the forms of its verbs by what may be their verb-nouns
 * (Peter Wynn Thomas, Gramadeg y Gymraeg). Without accents.
 */
const standard: ReadonlyMap<string, string> = new Map(
  [
    'dod ddaw daw daeth ddaeth dath ddath doth ddoth des ddes dest ddest daethon ddaethon deuai ddeuai dewch',
    'mynd aeth ath es est aethon eith ewch awn mynt',
    'gwneud gneud neud nath naeth wnath gnaeth naethon gnewch',
    'cael cal gal gath gatho ges gest gafon gafo gaethon gawson cafon geith gaiff',
    'dweud deud gweud weud wedodd wedes wedon dudodd ddudodd dudes duda gwed',
    'gwybod gwbod wbod gwbo gwn wyddai gwyddan wyddon',
    'gweld gweles weles welish welais gwela',
    'eisiau isio ishe ise moyn',
    'arian pres',
    'allan mas',
    'nain mamgu',
    'bachgen hogyn crwt crwtyn boi',
    'merch hogan croten lodes geneth',
    'siarad sgwrsio clebran',
    'pryderu becso poeni poenu',
    'methu ffaelu ffili ffaelodd',
    'dig crac blin grac flin',
    'dechrau dechre dachre dechra',
    'eistedd iste ishte',
    'gweithio gwitho gweitho witho withio',
    'hoffi licio leicio lico',
    'ceisio treial treio',
    'gadael gadel adel gadal',
    'disgwyl dishgwl disgwl',
    'clywed clwad clywad',
    'meddwl mynwl meddwn',
    'gwrando grando grondo gwrandawodd wrandawodd gwranda gwrandewch gwrandewir wrandawyd',
    'ysgrifennu sgwennu sgwennodd sgrifennu sgrifennodd ysgrifennodd sgwenwyd',
    'plant plantos',
    'addo addawodd addewais addawyd',
    'cyrraedd cyrhaeddodd gyrhaeddodd cyrhaeddon',
    'gadael gadawodd adawodd gadawon',
    'cymryd cymerodd gymerodd cymrodd gymrodd',
    'rhoi rhoid rhoiodd rhodd roddodd',
  ].flatMap((line) => {
    const [head = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, head]);
  }),
);

/** The standard form of a spoken word. */
export function spokenForms(word: string): string[] {
  const told = standard.get(word);
  return told === undefined ? [] : [told];
}

/** The endings of persons, tenses and the impersonal, longest first. */
const endings =
  /(?:asant|asoch|asom|asai|asech|odd|wyd|ais|aist|som|soch|sant|ith|iff|wch|ech|ent|ant|ont|ais|ai|em|om|on|an|ir|id|wn|es|a)$/;
/** What a verb-noun may have after its stem. */
const verbNouns = ['', 'u', 'o', 'i', 'io', 'a', 'ed', 'eg', 'yd', 'an', 'ad', 'el', 'd'];
/** The shortest stem that says which verb it is of. */
const LEAST_STEM = 3;

/**
 * What a word may stand for that is a spoken form or a form of a verb, likeliest first. Some are no words.
 *
 * @param word in small letters without accents, unmutated
 */
export function standardForms(word: string): string[] {
  const spelt = [
    // Pethe and petha for pethau, cynta for cyntaf, sgol for ysgol.
    ...(/[ae]$/.test(word) ? [`${word.slice(0, -1)}au`, `${word}f`] : []),
    ...(/^s[bcdfghlmptw]/.test(word) ? [`y${word}`] : []),
  ];
  return [...spokenForms(word), ...spelt, ...verbNounsOf(word)];
}

function verbNounsOf(word: string): string[] {
  const ending = endings.exec(word)?.[0];
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  if (stem.length < LEAST_STEM) return [];
  const stems = stem.endsWith('i') ? [stem, stem.slice(0, -1)] : [stem];
  return stems.flatMap((each) => verbNouns.map((noun) => each + noun));
}
