import { describe, expect, it } from 'vitest';
import { welshDictionary } from '../../scripts/translation/welsh-dictionary.ts';
import { engineWords } from '../../src/translation/engine-words.ts';
import { agreement } from '../../src/translation/grammar/agreement.ts';
import { lexisOf } from '../../src/translation/grammar/nouns.ts';
import { afterYn } from '../../src/translation/grammar/rules/after-yn.ts';
import { articles } from '../../src/translation/grammar/rules/articles.ts';
import { government } from '../../src/translation/grammar/rules/government.ts';
import { joining } from '../../src/translation/grammar/rules/joining.ts';
import { objects } from '../../src/translation/grammar/rules/objects.ts';
import { order } from '../../src/translation/grammar/rules/order.ts';
import { echoes, possessives } from '../../src/translation/grammar/rules/possessives.ts';
import { prepositions } from '../../src/translation/grammar/rules/prepositions.ts';
import { unlicensed } from '../../src/translation/grammar/rules/unlicensed.ts';
import { verbs } from '../../src/translation/grammar/rules/verbs.ts';
import { withRules } from '../../src/translation/grammar/rules/with.ts';
import { type Grammar, grammarOf, type Slip } from '../../src/translation/grammar/words.ts';
import { parity } from '../../src/translation/parity.ts';
import { passage } from '../../src/translation/passages/passage.ts';
import { wordTest } from '../../src/translation/word.ts';

const families = [
  ['achos', 'achosion'],
  ['adolygiad', 'adolygiadau'],
  ['asesiad', 'asesiadau'],
  ['awdurdod', 'awdurdodau'],
  ['canlyniad', 'canlyniadau'],
  ['cynllun', 'cynlluniau'],
  ['gwasanaeth', 'gwasanaethau'],
  ['gweithiwr', 'gweithwyr'],
  ['pennod', 'penodau'],
  ['plentyn', 'plant'],
  ['rhiant', 'rhieni'],
  ['teulu', 'teuluoedd'],
  ['tystiolaeth', 'tystiolaethau'],
  ['ymarferydd', 'ymarferwyr'],
  ['strategaeth', 'strategaethau'],
  ['gweld', 'gwelodd', 'gwelwyd'],
  ['sicrhau', 'sicrhawyd'],
];
const grammar = grammarOf(lexisOf([], families), wordTest(welshDictionary(), engineWords));

interface Table {
  rule: (text: string, grammar: Grammar) => Pick<Slip, 'excerpt'>[];
  /** The words that are found stand in [brackets]. */
  wrong: string[];
  right: string[];
}

const tables: Record<string, Table> = {
  'a and ac, na and nac, ni': {
    rule: joining,
    wrong: [
      'plant [a iechyd]',
      'yn glir [a yn] gryf',
      'asesiadau [a o] bosibl',
      'cymorth [ac plant]',
      '[na ymgysylltu]',
      'dim [na o] ymrwymiad',
      'na chynlluniau [nac plant]',
      'gwell [na canlyniadau]',
      '[Ni rhoddir] digon',
      'y rhai [na llwyddwyd] i’w cyrraedd',
      'darlun [na gall] neb ei weld',
      'awdurdod [nad gwelwyd]',
    ],
    right: [
      'plant ac iechyd, ac yn gryf, ac o bosibl',
      'a phlant, a welwyd, a oedd, a yw, ac mae, ac nid, ac felly, ac rwyf',
      'nac ymgysylltu, na chanlyniadau, na ellir, nac o ymrwymiad',
      'Ni roddir, na lwyddwyd, na all, ni bydd, ni bu, nad oedd, na welwyd',
    ],
  },
  yn: {
    rule: afterYn,
    wrong: [
      '[yn Nghymru]',
      '[yn mhob] man',
      'yn gweithio[’n cyson]',
      '[yn pob] man',
      '[yn bywydau] plant',
      'wedi’u dileu[’n lwyr]',
      '[yn ran] o hyn',
      '[yn mwy] tebygol',
      '[yn poblogaeth] y sir',
      '[yn trylwyr]',
    ],
    right: [
      'yng Nghymru, ym mhob man, ym mywydau plant, yn y cartref, yn sgil hynny',
      "yn gyson, yn llwyr, yn rhan, yn fwy, yn gweithio, yn gwella, yn meithrin, yn rhannu, wedi'i wneud yn lleol",
      'yn cydweithredu, yn cymharu, yn benthyg, yn cyfateb, yn profi, yn gorfod, yn leinio',
    ],
  },
  'the article and demonstratives': {
    rule: articles,
    wrong: [
      '[y adroddiad]',
      '[yr plant]',
      '[mewn y cartref]',
      '[o y plant]',
      '[y dau] gwestiwn',
      "o['r bath]",
      "i['r pobl] ifanc",
      '[y rhaglen hwn]',
      '[yr adroddiad hon]',
      'y plentyn a[’r cynlluniau cyson hwn]',
      '[y strategaeth leol hwnnw]',
      '[y du] allan',
      "mae[weithwyr'r] cyngor".replace('mae[', 'yr holl ['),
    ],
    right: [
      "yr adroddiad, y plant, yr wythnos, y wlad, yr iaith, yr haf, yr NSPCC, y DU, i'r plant, o'r gwaith",
      "yn y cartref, mewn cartref, y ddau, o'r fath, y bobl, y du a'r gwyn",
      'y rhaglen hon, yr adroddiad hwn, y cynlluniau hyn, y strategaeth leol honno, y plentyn hwn, yn y cyswllt hwnnw',
    ],
  },
  'the order of words': {
    rule: order,
    wrong: [
      '[deall yn llawn y deunydd]',
      "[herio'n adeiladol yr asesiad]",
      '[nifer plant]',
      'mae [llawer plant] yno',
      '[rhagor cynlluniau]',
      '[Dywedodd cymdeithasol gweithwyr]',
      '[sicrhau cadarnhaol canlyniadau]',
    ],
    right: [
      "deall y deunydd yn llawn, gweithio'n dda y tu allan, sylweddoli'n gynnar y bydd",
      'nifer o blant, nifer y plant, llawer o waith, digon da, llawer gwell',
      'gwasanaethau cymdeithasol plant, gweithwyr cymdeithasol, yn effeithiol, y gwahanol gynlluniau',
    ],
  },
  'persons of prepositions': {
    rule: prepositions,
    wrong: [
      '[canolbwyntio arno deuluoedd]',
      '[effeithio arno y broses]',
      '[canolbwyntio i blant]',
      '[i eu] gweld',
      'dysgu [o ei] waith',
      '[plant y mae angen iddo]',
      '[teuluoedd fod ganddo] hawl',
    ],
    right: [
      "canolbwyntio ar deuluoedd, canolbwyntio arno, dibynnu arnynt hwy, effeithio'n fawr",
      "i'w gweld, o'i waith, plant y mae angen iddynt, plentyn y mae angen iddo, teuluoedd fod ganddynt",
    ],
  },
  'â and gyda': {
    rule: withRules,
    wrong: [
      'y plant y [siaradwyd hwy]',
      'sgiliau [ymgysylltu phlant]',
      'yn [delio achosion]',
      '[ymwneud a hwy]',
      '[o gymharu a 59]',
      '[beidio a newid]',
      '[mor glir a phosibl]',
      '[ag plant]',
      '[gydag teuluoedd]',
      '[â asesiadau]',
      '[gyda awdurdodau]',
      '[cant eu] gweld',
    ],
    right: [
      'y plant y siaradwyd â hwy, ymgysylltu â phlant, delio ag achosion, ymwneud â hwy, peidio â newid',
      'o gymharu â 59, mor glir a chryno, ag asesiadau, gydag awdurdodau, â phlant, gyda theuluoedd',
      'cydweithio asiantaethau, graddau ymwneud y gweithiwr, siarad a gwrando, cânt eu gweld',
    ],
  },
  'pronouns after their noun': {
    rule: echoes,
    wrong: ['[eu hamser ni]', 'fel [eu bod ni]', '[ein teulu nhw]', '[ei farn hwy]'],
    right: ['ein hamser ni, eu barn hwy, ei farn ef, fy marn i, eu bod nhw, eich gwaith chi'],
  },
  'what verbs ask for': {
    rule: government,
    wrong: [
      '[gwrando iddynt]',
      '[canolbwyntio i] blant',
      '[cyfrannu i] waith',
      '[mynediad i] asesiad',
      '[ymgysylltu gyda] phlant',
      '[peidio dilyn]',
      '[ymwelodd] y tîm adrannau',
    ],
    right: [
      'gwrando arnynt, canolbwyntio ar blant, cyfrannu at waith, mynediad at asesiad, peidio â dilyn, ymwelodd y tîm ag adrannau',
    ],
  },
  'objects of short verbs': {
    rule: objects,
    wrong: ['[Gwelodd yr adolygiad tystiolaeth]', '[Nododd yr adolygiad bod]', '[angen i weithwyr cymdeithasol gweld]'],
    right: ['Gwelodd yr adolygiad dystiolaeth, Nododd yr adolygiad fod, angen i weithwyr cymdeithasol weld'],
  },
  'verbs and their subjects': {
    rule: verbs,
    wrong: [
      '[gall plant cael] cymorth',
      'amser [i weithwyr cymdeithasol gwneud] gwaith',
      '[Caiff rhieni gweld]',
      '[gan weithwyr cymdeithasol meddwl] mawr',
      "[Dyma'r plant mae]'n derbyn gofal",
      'y [modelau ymarfer penodol mae]’n seiliedig',
      '[nid oes y] plant',
      '[nad oes yn] glir',
      '[Nid yw angen] hyn',
      'amdanyn [nhw]',
    ],
    right: [
      'gall plant gael cymorth, i weithwyr cymdeithasol wneud, caiff rhieni weld, gan weithwyr cymdeithasol feddwl mawr',
      "y plant sy'n derbyn gofal. Mae'r plant yno, ac mae hynny'n dda; fodd bynnag, mae hyn yn y plant y mae gofal ganddynt",
      "Yng Nghymru mae plant, lle mae'r plant, ond mewn gwirionedd mae hyn yn dda",
      'nid yw y plant, nad yw yn glir, nid oes angen, nid oes yr un, i gynlluniau gwella, amdanynt hwy',
    ],
  },
  'whose ei and wedi’i it is': {
    rule: possessives,
    wrong: [
      'Caiff [llwyddiant ei mesur]',
      '[plentyn a’i chynllun]',
      '[asesiadau cywir sydd wedi’i dadansoddi]',
      "[strategaethau wedi'i cydgysylltu]",
    ],
    right: [
      "Caiff llwyddiant ei fesur, y strategaeth a'i chynllun, y weledigaeth yr oedd yr awdurdod wedi'i phennu",
      "asesiadau sydd wedi'u dadansoddi, nifer y plant wedi'i nodi, y plant a'i gynllun, ei bod yn bosibl, i'w gwella",
    ],
  },
  'number, gender and mutation of nouns': {
    rule: (text, of) => agreement(passage('p1.1', 'prose', undefined, text), of),
    wrong: [
      '[dau seren]',
      '[pedwar cynlluniau]',
      '[21 awdurdodau]',
      '[dwy o’r awdurdodau]',
      '[tri o’r strategaethau]',
      '[2 cynllun]',
      '[3 cynllun]',
      '[6 penodau]',
      '[5 blynedd]',
      '[bob plant]',
      '[tystiolaeth clir]',
      '[tystiolaeth ariannol digonol]',
      'roedd [strategaeth gryf]',
      '[cynllun glir]',
      '[Roeddent gweithwyr]',
      "[plentyn a'i theulu]",
    ],
    right: [
      'dwy seren, pedwar cynllun, dair gwaith yr isaf, 21 awdurdod, dau o’r awdurdodau, tair o’r strategaethau, ffigur 2 cynllun, tabl 3',
      '2 gynllun, 3 chynllun, 3 pennod, 6 phennod, 5 mlynedd, bob plentyn, y pum mlynedd diwethaf',
      "tystiolaeth glir, strategaeth gref, cynllun clir, dau gynllun clir, bwlch bellach, Roedd gweithwyr, plentyn a'i deulu",
      'roedd gan y teulu ddigon o gynlluniau, nifer gynyddol, nifer cynyddol',
    ],
  },
  'mutations that nothing asks for': {
    rule: unlicensed,
    wrong: ['sgiliau [ymgysylltu phlant]', 'mae [yno chynllun]', '[gweld nghynllun]'],
    right: [
      'â phlant, a chynllun, gyda theuluoedd, tri phlentyn, chwe chynllun, ei phlant, na chynlluniau, ni chafodd',
      'fy nghynllun, yng Nghymru, pum mlynedd, yn chwarae, dechrau therapi, gyda chi',
    ],
  },
};

/** "[y adroddiad] yno" without its brackets, and what stands in them. */
const marked = (text: string) => ({
  text: text.replace(/[[\]]/g, '').replace(/’/g, "'"),
  excerpts: [...text.matchAll(/\[([^\]]+)\]/g)].map(([, inside = '']) => inside.replace(/’/g, "'")),
});

describe('the grammar', () => {
  it.each(Object.entries(tables))('of %s is held', (_, { rule, wrong, right }) => {
    const found = (text: string) => rule(text, grammar).map(({ excerpt }) => excerpt);
    expect(wrong.map((each) => [each, found(marked(each).text)])).toEqual(
      wrong.map((each) => [each, marked(each).excerpts]),
    );
    expect(right.flatMap(found)).toEqual([]);
  });
});

describe('parity with the English', () => {
  const found = (en: string, cy: string) => parity(passage('p1.1', 'prose', en, cy)).map(({ excerpt }) => excerpt);
  it.each([
    ['It is not clear. They do not know.', 'Mae’n glir. Nid ydynt yn gwybod dim.', ['1 against 0 in the Welsh']],
    ['There is insufficient time.', 'Mae digon o amser.', ['1 against 0 in the Welsh']],
    ['The plans are clear.', 'Nid yw’r cynlluniau’n glir.', ['1 against 0 in the English']],
    ['Numbers rose. Costs fell.', 'Gostyngodd y nifer. Cododd y gost.', ['Gostyngodd', 'Cododd']],
    ['Children told us.', 'Dywedodd plant wrthynt.', ['us']],
    ['our plans', 'eu cynlluniau', ['our']],
    ['older children', 'plant hyn', ['older']],
  ])('finds what is turned round in “%s”: “%s”', (en, cy, excerpts) => {
    expect(found(en, cy)).toEqual(excerpts);
  });
  it.each([
    ['It is not clear. They know.', 'Nid yw’n glir. Maent yn gwybod.'],
    ['It is underdeveloped.', 'Nid yw wedi’i ddatblygu’n ddigonol.'],
    ['Don’t let me down.', 'Peidiwch â fy siomi.'],
    ['Numbers rose. Costs fell.', 'Cododd y nifer. Gostyngodd y gost.'],
    ['our plans, they told us', 'ein cynlluniau, dywedwyd wrthym'],
    ['Our number is c1.', 'Ein rhif ni yw c1.'],
  ])('passes “%s”: “%s”', (en, cy) => {
    expect(found(en, cy)).toEqual([]);
  });
});
