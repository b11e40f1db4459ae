import type { Locale } from '../../i18n/locale.ts';

const groups = (...lines: string[]): string[][] =>
  lines.flatMap((line) => line.split(', ')).map((group) => group.split(' '));

/**
 * Words that are forms or relatives of one another, though no stem tells it: past tenses, degrees, and the nouns and
 * adjectives of verbs. Known when the index is made, and passed on as far as a report has them.
 */
export const wordFamilies: Record<Locale, string[][]> = {
  en: groups(
    'go goes went gone, see saw seen sight, say said says, tell told tells, feel felt feelings feeling, find found, think thought, know knew known knowledge',
    'give gave given, take took taken, come came, run ran, begin began begun, send sent, lose lost loss, bring brought, buy bought',
    'fall fell fallen, grow grew grown growth, rise rose risen, understand understood understanding, stand stood, win won, pay paid payment',
    'fight fought, forget forgot forgotten, hide hid hidden, drive drove driven, break broke broken, beat beaten, eat ate, hurt hurts, ring rang',
    'choose choice choices, speak speech, die died death, decide decision decisions, explain explanation explained, respond response responses respondent',
    'believe belief, believe believed, behave behaviour, behave behaving behaviour, inspect inspector inspectors inspection inspectorate, teach teacher teachers teaching',
    'work worker workers workforce, care carer carers, lead leader leaders leadership, foster fosterer, help helper helpful, advocate advocates advocacy',
    'politics political politician politicians, violent violence violently, angry anger angrily, honest honesty, safe safety safely safeguard, anxious anxiety worried',
    'difficult difficulty difficulties hard, poor poverty, deprived deprivation, strong strength strengthen stronger, long length longer, able ability, succeed success successful',
    'rely reliable reliability, vary various variation varied, tired tiredness, confident confidence, patient impatient impatience, courteous courtesy polite',
    'old older oldest age aged, young younger youngest, early earlier earliest, high higher highest, low lower lowest, few fewer fewest, happy happier happiest happiness',
    'safe safer safest, small smaller smallest, large larger largest, simple simply simplify streamline, quick quickly quicker, bad worse worst poorer poorest poorly',
    'well better best, good better best, more increase increased increasing, less reduce reduced reduction fewer, analyse analysis analytical, diagnose diagnosis diagnosed',
    'assess assessor assessment, visit visitor visits visited, research researcher, psychology psychologist psychologists, culture cultural, ethnic ethnicity race racial',
    'member membership, child childhood, parent parenthood parenting, mother motherly, qualify qualified qualification qualifications, unqualified untrained, skill skilled skilful',
    'trust trusted trusting, promise promised, listen listened listener, hear heard hearing, threaten threat threats, harm harmed harmful, abuse abuser abused abusive',
    'neglect neglectful neglected, addict addicted addiction, prison prisoner imprisoned, deceive deceitful deceptive deception, resist resistant resistance, cooperate uncooperative',
    'homeless homelessness, employ employment unemployed unemployment, prevent preventative preventive prevention, intervene intervention, describe description, complain complaint',
    'compare comparison compared, bond attachment attached, live life lives living, reside resident, move moved moving, leave left leaving leaver, stay remain remained',
    'meet met meeting, write wrote written, keep kept retain retained, hold held, build built, teach taught, seek sought, sell sold, sleep slept, sit sat, wait waited waiting',
    'consult consultation consulted, participate participation, contribute contribution, refer referral referrals, recommend recommendation, define definition defined, permit permission permissions',
    'electronic computer computers, measure measurement measured measuring, evaluate evaluation, monitor monitoring, supervise supervision supervisor, audit audits auditing, manage manager management',
    'recruit recruitment, vacant vacancy vacancies, stable stability, unstable instability, legal law laws, judge judiciary, compete competent, emotion emotional emotions, distress disturbance upset',
    'drugs drug rehab detox rehabilitation addict, cope coping manage managing, struggle struggling difficulty, investigate investigated enquiry enquiries, call called demand plea',
    'black asian minority ethnic multicultural, allow allowed let permit permission, begin began start started, end ended finish finished stop stopped, enough sufficient adequate',
    'show shown demonstrate evidenced, help helped assist assistance support aid, need needs require required, buy bought purchase commission, choose choice option options',
    'fair fairness unfair, worry worries worried concern concerns anxiety, argue argument conflict disagree, doctor gp health medical, hospital health, clinic clinical',
    'guidance guidelines rules instructions, rule rules regulation regulations, check checked checks audit, copy copied duplicate duplication, chance opportunity opportunities',
    'team teams department, quit leaving left, blame fault, brilliant excellent excellence, awful terrible bad poor, wealth wealthy rich, nasty horrible hostile',
    'foreign culture cultural, pupil pupils student students, lesson lessons class, shut closed close, message text texting',
    'brother brothers sister sisters sibling siblings family, neighbour community, therapist therapy therapeutic counselling, website online internet, guess assumption assumptions',
  ),
  cy: groups(
    'diogel diogelwch diogelu, addysg addysgol addysgu, tlawd tlodi, addo addewid addewidion, trais treisgar, gonest gonestrwydd onest, hapus hapusrwydd, dibynadwy dibynadwyedd dibynnu',
    'penderfynu penderfyniad penderfyniadau, esbonio esboniad egluro, ymateb ymatebydd, arolygu arolygydd arolygwyr arolygiaeth, arolwg holiadur, gofal gofalu gofalwr gofalwyr',
    'gweithio gwaith gweithlu, arwain arweinydd arweinwyr arweinyddiaeth, rheoli rheolwr rheolwyr rheolaeth, cynghori cyngor cynghorydd cynghorwyr, dysgu dysg',
    'helpu help cymorth cynorthwyo, cefnogi cefnogaeth, iach iechyd, gwleidydd gwleidyddol gwleidyddiaeth, cryf cryfder cryfderau cryfhau, anodd anhawster anawsterau, llwyddo llwyddiant llwyddiannus',
    'profi profiad profiadol profiadau, cymwys cymhwyster cymwysterau cymwysedig, newid newidiadau, symud symudiad, lladd marw marwolaeth, cynyddu cynnydd twf tyfu codi',
    'lleihau gostwng gostyngiad llai, gwella gwelliant gwelliannau gwell, gwaeth gwael gwaethaf gwaethygu, mesur mesurau, cyfathrebu cyfleu, gwrando clywed, siarad siaradwyd sgwrs',
    'teimlo teimlad teimladau, meddwl barn, credu cred, dymuno dymuniad dymuniadau, gobeithio gobaith dyhead, ofni ofn ofnus, pryder pryderu pryderon poeni, dig dicter gelyniaethus',
    'ymweld ymweliad ymweliadau ymwelydd, adolygu adolygiad adolygiadau adolygwyr, asesu asesiad asesiadau, cofnodi cofnod cofnodion, cyfweld cyfweliad cyfweliadau, ymgynghori ymgynghoriad holi',
    'twyllo twyllodrus twyll, gwrthsefyll gwrthsafiad gwrthwynebus gwrthod, cydweithio cydweithredu cydweithrediad, cymryd cymerodd, tystiolaeth tyst, bygwth bygythiad, bwlio ymosodol',
    'rhianta rhiant rhieni, plentyn plentyndod, ifanc ieuenctid ifainc, hen henach hynaf, gallu galluog, medr medrus sgiliau sgil, hyder hyderus, amynedd amyneddgar, blino blinder',
    'cyfraith cyfreithiol, barnwr barnwriaeth, comisiynu comisiwn, ariannu ariannol arian cyllid, gwario gwariant, talu cyflog tâl, elusen gwirfoddol, digartref digartrefedd',
    'ysgrifennu ysgrifenedig, darllen darlleniad, canslo canslwyd, aros arhosodd, cyrraedd hwyr, gadael ymadael ymadawyr, cadw cadwyd, caru cariad, anghofio esgeuluso esgeulustod',
    'esgeulus esgeulustod, cam-drin camdriniaeth, creulon creulondeb, diwylliant diwylliannol, emosiwn emosiynol, seicoleg seicolegydd seicolegwyr, ymchwil ymchwilio ymchwilwyr',
    'amddiffyn gwarchod diogelu, ariannu talu cyllido, ethnig croenddu asiaidd hil lleiafrif tras, anfon gyrru danfon hala, casglu hel, caniatâd caniatáu cydsyniad hawl',
    'cefnogi helpu cynnal, cyfle siawns, cwrdd cyfarfod gweld, diwedd gorffen terfyn cwpla bennu, dogfen papur dogfennau papurau, edrych sbio, gwerthfawrogi hoffi canmol',
    'cymhwyster cymwysterau tystysgrif tystysgrifau gradd, magu codi, adnabod nabod, parhau dal, tasg gorchwyl, amrywio gwahaniaethu, annog cymell perswadio, awyddus brwd parod',
    'cymhleth dyrys astrus, rhwystro atal stopio, dylanwadu effeithio, esiampl enghraifft, prawf tystiolaeth, profi dangos, ymchwilio archwilio, gorfodi gwthio, grym nerth',
    'rheol rheolau rheoliadau canllawiau, gwers gwersi dosbarth, disgybl disgyblion myfyriwr, cyfoeth cyfoethog arian, trafod siarad sgwrsio, ymuno uno, sylwi gweld nodi',
    'brawd brodyr chwaer chwiorydd teulu, doctor meddyg iechyd, ysbyty iechyd, gwefan rhyngrwyd, neges tecstio, ffwdan trafferth problem, siarsio rhybuddio rhybudd',
    'straen pwysau gwasgu gwasgfa, ffrae ffraeo dadlau gwrthdaro, camgymeriad gwall, cydraddoldeb amrywiaeth, rhad fforddiadwy',
    'trwsio adfer gwella, achub diogelu, cosb cosbi, crio llefain trist, chwerthin hapus, pell milltir, agos agosrwydd, swyddfa adeilad, gwledig gwlad',
  ),
};
