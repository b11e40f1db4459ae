const set = (...words: string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** Every stem with every ending. A form that nobody says is no word of anything else. */
function inPersons(stems: string, endings: string): string[] {
  return stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
}

/**
 * Little words: those of the closed classes that say nothing of what a text is about (Peter Wynn Thomas, Gramadeg y Gymraeg).
 * They are in no index, and nobody's mutation and nobody's radical, though they look like it (gan of can, dan of tan).
 */
export const littleWords = set(
  // The article, particles and conjunctions.
  'y yr a ac â ag na nâ nac nad ni nid nis oni onid os pan pe ped er ond neu naill oherwydd felly fel megis mai taw hefyd fe mi ai',
  'ynteu canys oblegid sef',
  // Prepositions.
  'am ar at o i u gan can chan dan tan dros drwy trwy heb hyd wrth rhwng rhag tua tuag ger gyda gydag ynghyd mewn yn yng ym erbyn nes',
  'ers cyn wedi ôl oddi oddiwrth efo parthed serch ynghylch ynglŷn ymhlith ymysg ymhen',
  // Prepositions in their persons, spoken ones too: "arni", "arnyn", "arnan".
  'gen imi iti inni ichi ohonof ynom ynof drosodd drwodd',
  ...inPersons(
    'arn amdan gandd genn gynn idd ohon wrth at yndd rhyng rhyngdd hebdd drost trost drwydd trwydd dan tan',
    'o i a e of af ef om am em on an en yn ynt och ach ot at yt yf ym ych',
  ),
  // Pronouns, pointing words and questions.
  'fy dy ei ein eich eu fi ti fo e ef hi chi chwi nhw hwy minnau tithau yntau hithau ninnau chithau nhwythau hwythau hun',
  'hwn hon hyn hwnnw honno hynny hwnna honna rhain rheiny rheini hynna dyma dyna dacw yma yna acw yno rhai rhyw unrhyw',
  'pwy beth pa pam sut ble lle faint pryd bynnag pob bob neb dim ddim gilydd llall lleill arall eraill holl oll',
  // Forms of bod, and of other helping verbs.
  'bod fod bu fu wyf wyt yw ydy ydi ydyw ydym ydych ydyn ydynt mae maent maen oes ro does dydy dydi dydyn dyw sydd sy petai pebai',
  'buont fuont bûm boed buwyd fuwyd gall rhaid meddai ebe',
  ...inPersons(
    'oedd roedd doedd bydd fydd bas fas buas fuas',
    ' wn em ech ent ynt en et an yn af a wch ant ir ai o i on ach och',
  ),
  // Degrees, and adverbs of little meaning.
  'mor rhy go iawn mwy fwy mwyaf fwyaf llai lai lleiaf leiaf cryn eithaf braidd hytrach eto wedyn nawr bellach eisoes',
);

/** Numbers, and words of time and amount, that look like mutations, too, but may be looked for. */
const amounts = set('un dau dwy tri tair hanner digon gormod sawl pawb bron byth nos dal hunan hunain');

/** Their own mutated forms. */
export const mutatedAmounts: ReadonlyMap<string, string> = new Map([
  ['ddau', 'dau'],
  ['ddwy', 'dwy'],
  ['dri', 'tri'],
  ['thri', 'tri'],
  ['dair', 'tair'],
  ['thair', 'tair'],
  ['ddigon', 'digon'],
  ['ormod', 'gormod'],
  ['bawb', 'pawb'],
]);

/** All that are nobody's mutation and nobody's radical. */
export const closedWords: ReadonlySet<string> = new Set([...littleWords, ...amounts]);

/** Written short, with a point: "t." and "tt." (tudalen, tudalennau), "ll." (lluosog), "ell." (enw lluosog). They take no mutation. */
const abbreviation = /(?<![\p{L}\d'-])(?:tt?|ll|ell)\.(?!\p{L})/giu;

/** The same text, as long, with signs that are no letters in place of what is written short. */
export const withoutAbbreviations = (text: string): string =>
  text.replace(abbreviation, (found) => '\uFFFC'.repeat(found.length));
