import type { Gender } from './count.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Nouns of public-sector Welsh by their gender, singular (Geiriadur Prifysgol Cymru; Yr Arddulliadur). */
const listed: Record<Gender, string[]> = {
  f: words(`
    adran agwedd anogaeth ardal asiantaeth awr barn benyw blaenoriaeth blwyddyn brawddeg bwrdeistref canolfan canran cenedl
    cofrestr cronoleg cyfradd cyfraith cyllideb cymuned cynhadledd deddf dinas dogfen dolen dyletswydd effaith elfen enghraifft
    fersiwn ffeil fforest ffordd ffurf ffurflen gwefan gwers gwraig gwlad iaith llaw llinell llywodraeth mam menter menyw merch
    munud neges pennod perthynas plaid problem proses punt rhaglen rhan rhestr seren sir stori strategaeth swydd
    swyddogaeth system sgwrs tasg techneg teyrnged trafodaeth tudalen uned wythnos ysgol ystafell
    adeg afon agenda allwedd amlen apêl araith cerdd dadl gardd gohebiaeth marchnad senedd siambr storfa
    arweinyddiaeth cadair cefnogaeth cegin chwaer colled colofn coron cosb
    cost cronfa cydberthynas cyflogaeth cyfran cyfres cyfrol cymdeithas cymhariaeth cynulleidfa cynrychiolaeth
    daear damwain dealltwriaeth delwedd dirnadaeth egwyddor eitem elusen erthygl ffaith ffatri ffenestr ffi
    ffydd galwedigaeth gorsaf graddfa gwedd gweinyddiaeth gweithred gwobr gwybodaeth gwyddor gyrfa haen hawl
    her hinsawdd hunaniaeth lefel llythyren llyfrgell milltir modryb nain natur noson nodwedd ochr plaid
    prifysgol punt rheng rheol rheolaeth rhes rôl saeth sail sgrin siop stafell swyddfa taflen talaith
    technoleg tref trefn tuedd theori thema theatr trwydded ymddiriedaeth ymgyrch ynys ystod
  `),
  m: words(`
    adeilad adnodd adroddiad amcan angen arolwg baban bachgen baich bwlch bwrdd bwriad byd bywyd cam canlyniad canllaw cant
    carchar cartref casgliad cerdyn cofnod corff cwestiwn cwrs cyfarfod cyfle cyflog cyfnod cyngor cylch cymorth cynllun
    cynnydd cytundeb dadansoddiad darlun deunydd diben diddordeb digwyddiad dull dyn enw fframwaith ffactor grant grŵp gwaith
    gwasanaeth gwahaniaeth llais lle llyfr llys maes mater mesur mis model nifer nod oedolyn offeryn panel papur paragraff parch pecyn penderfyniad
    pennaeth perygl peth plentyn polisi profiad prosiect pryder pwynt rheswm rhiant rhwystr safle safbwynt sefydliad sector siart
    swyddog syniad tad targed teulu testun tîm trefniant trothwy tŷ unigolyn ymarferydd ystadegyn
    achos adborth amgylchedd amod amser arbenigwr arddangosiad argraffiad arian ased athro awdur bachyn banc bar
    bil blaen blinder bloc bocs botwm brawd budd bys bysellfwrdd cais canol capasiti cariad cefndir chwarter clwb cod cofnodydd
    copi costiad craidd croen cwmni cwmpas cyd-destun cydbwysedd cyfaill cyfanswm cyfeiriad cyffur cyfiawnder cyflenwad cyflymder
    cyfnewid cyfrif cyfrifoldeb cyfrwng cyfyngiad cylchgrawn cyllid cymal cymhwyster cynhwysydd cysondeb darlleniad darllenydd darn
    datrysiad degawd diffyg diogelwch dirywiad disgrifiad diwedd diwrnod drws dyddiad dydd dyddiadur dyfodol eglurder etholiad fformat fforwm ffocws
    ffôn ffrind ffurfiad gair geiriad gorffennol grym gwaelod gwall gwarchodwr gweinidog gweinydd gweithle gwerth gwiriad
    gwraidd gwrthdaro gwrthwynebiad hanner hawliad heddlu hyder hyd lliw llun llwyth llythyr llywydd man marc mecanwaith
    meddyg meistr mynediad mynegair mynegiant nodyn ofn oedran ôl pant partner pen pennawd pentref plwyf porwr potensial
    prawf prinder pwys pwysau pwyslais seilwaith stamp straen sylw tai talcen teimlad teitl therapi tipyn traean tro
    tryloywder twf twyll tymor tyst wyneb ymadrodd ymchwilydd ysbyty
  `),
};

/** Endings by which nouns are of a gender; the exceptions are in the list. */
const feminineEnding = /(?:iaeth|[^s]aeth|fa|yddiaeth)$/;
const masculineEnding = /(?:iad|wr|ydd|der|wch|rwydd|dod|iant|yn)$/;

const feminine = new Set(listed.f);
const masculine = new Set(listed.m);

/** The gender of a noun in the singular, radical and small; undefined where neither the list nor its ending tells. */
export function genderOf(noun: string): Gender | undefined {
  if (feminine.has(noun)) return 'f';
  if (masculine.has(noun)) return 'm';
  if (noun.length < 6) return undefined;
  if (feminineEnding.test(noun)) return 'f';
  return masculineEnding.test(noun) ? 'm' : undefined;
}

/** Those that are listed: what ends like a noun may be another word, these are none. */
export const listedNouns: ReadonlySet<string> = new Set([...feminine, ...masculine]);

/** Adjectives that follow their noun, in the masculine, whose first letter can mutate. */
export const adjectives: ReadonlySet<string> = new Set(
  words(`
    bach blaenorol buddiol cadarn cadarnhaol canolog cefnogol cenedlaethol clir clinigol craff creadigol cref cryf cudd cyfannol cyfartal
    cyfleus cyflym cyfoes cyfredol cyfreithiol cyffredin cyffredinol cymdeithasol cymharol cymhleth cymwys cynaliadwy cynhwysfawr cynnar cynyddol
    cyson cysylltiedig cywir da dadansoddol defnyddiol derbyniol dibynadwy difrifol digonol diogel diweddar drwg dwys
    galluog gofalus gonest gwael gwag gwahanol gwan gweithredol gwell gwerthfawr gwirfoddol gwreiddiol llafar llawn lleol llwyddiannus
    llym manwl mawr meddygol mewnol parhaol parhaus parod pellach pendant penodol perthnasol positif posibl preifat presennol
    priodol prydlon proffesiynol pwrpasol pwysig rhagorol rheolaidd rhesymol rhyngwladol teg tebyg tebygol tlawd tryloyw trwm
    trylwyr
    balch beichus beirniadol bregus brys bychan byr canlynol caled canol clyd cryno cul cyflawn cyfrifol cyfyngedig cyffrous cymesur
    cyndyn cynnes cyntaf dewr diamddiffyn diflas digalon diogel dwfn diwethaf diweddarach diwylliannol dryslyd
    garw glân gorfodol gorau gweladwy gwell gwir gwirion gwledig gwlyb gwych lluosog llwyr llydan mân manylach mud
    mwyaf pell pennaf plaen pur rhad rhanbarthol rhannol rhwydd rhydd tawel tawedog teuluol trefnus treisgar trist trwyadl twyllodrus tyn
  `),
);

/** Of those that are many, as a language makes them new: cymdeithasol, pwysig, defnyddiadwy. */
const adjectiveEnding = /(?:[^o]ol|us|aidd|edig|adwy|ig)$/;
const notAdjectives =
  /^(?:ysgol|canol|heol|carol|rheol|symbol|protocol|alcohol|status|nadolig|cynnig|diffyg|benthyg|meddyg|cenfig|ychydig|esgus)$/;

/** Whether a radical word in small letters is an adjective: it is listed, or ends like one. */
export const isAdjective = (word: string): boolean =>
  adjectives.has(word) ||
  (word.length > 5 && adjectiveEnding.test(word) && !notAdjectives.test(word) && !listedNouns.has(word));
