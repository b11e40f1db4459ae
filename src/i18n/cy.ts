import { type CountedNoun, welshCount, welshNumber } from '../language/welsh/count.ts';
import { welshOrdinals } from '../language/welsh/ordinal.ts';
import { book } from './cy/book.ts';
import { chart } from './cy/chart.ts';
import { concordance } from './cy/concordance.ts';
import { entry } from './cy/entry.ts';
import { epub } from './cy/epub.ts';
import { evidence } from './cy/evidence.ts';
import { made } from './cy/made.ts';
import { offline } from './cy/offline.ts';
import { search } from './cy/search.ts';
import { citation } from './cy/sharing/citation.ts';
import { cite } from './cy/sharing/cite.ts';
import { collection } from './cy/sharing/collection.ts';
import { downloads } from './cy/sharing/downloads.ts';
import { embed } from './cy/sharing/embed.ts';
import { linking } from './cy/sharing/linking.ts';
import { twin } from './cy/sharing/twin.ts';
import { wording } from './cy/sharing/wording.ts';
import { statistic } from './cy/statistic.ts';
import { ways } from './cy/subjects.ts';
import type { Words } from './en.ts';

const passage: CountedNoun = { noun: 'darn', gender: 'm' };
const ownText: CountedNoun = { noun: 'testun', gender: 'm' };

/** Every word of the interface, in Welsh. Counted nouns stand as radical and gender, from which their six forms follow. */
export const cy: Words = {
  languageName: 'Cymraeg',
  territory: 'cy_GB',
  nav: {
    skip: 'Neidio i’r prif gynnwys',
    main: 'Prif ddewislen',
    page: 'Llywio’r dudalen',
    home: 'Hafan',
    contents: 'Cynnwys',
    onThisPage: 'Ar y dudalen hon',
    also: 'Yn ogystal â’r penodau',
    inThisChapter: 'Yn y bennod hon',
    previous: 'Blaenorol',
    next: 'Nesaf',
    search: 'Chwilio',
    switchTo: 'Newid yr iaith i',
    chapterN: 'Pennod {n}',
    chapterTitle: 'Pennod {n}: {title}',
    paragraphN: 'Paragraff {n}',
    paragraphs: 'Paragraffau {first}–{last}',
  },
  kind: {
    chapter: 'Pennod',
    section: 'Adran',
    paragraph: 'Paragraff',
    quotation: 'Dyfyniad',
    statistic: 'Ystadegyn',
    figure: 'Ffigur',
    subject: 'Pwnc',
  },
  kinds: {
    chapter: 'Penodau',
    section: 'Adrannau',
    paragraph: 'Paragraffau',
    quotation: 'Dyfyniadau',
    statistic: 'Ystadegau',
    figure: 'Ffigurau',
    subject: 'Pynciau',
  },
  count: {
    quotation: welshCount({ noun: 'dyfyniad', gender: 'm' }, 'Dim dyfyniadau'),
    paragraph: welshCount({ noun: 'paragraff', gender: 'm' }, 'Dim paragraffau wedi’u rhifo', {
      one: '{counted} wedi’i rifo',
      more: '{counted} wedi’u rhifo',
    }),
    paragraphShort: welshCount({ noun: 'paragraff', gender: 'm' }, 'Dim paragraffau'),
    statistic: welshCount({ noun: 'ystadegyn', gender: 'm' }, 'Dim ystadegau'),
    figure: welshCount({ noun: 'ffigur', gender: 'm' }, 'Dim ffigurau'),
    subject: welshCount({ noun: 'pwnc', gender: 'm' }, 'Dim pynciau'),
    note: welshCount({ noun: 'nodyn', gender: 'm' }, 'Dim nodiadau'),
  },
  home: {
    edition: { official: 'Argraffiad swyddogol', unofficial: 'Argraffiad answyddogol' },
    twoVoices: 'Canfyddiad a llais',
    threeVoices: 'Canfyddiad, llais a rhif',
    found: 'Yr hyn a ganfuwyd',
    report: 'Yr adroddiad',
    speakers: 'Pwy sy’n siarad',
    speakersNote: 'Yn y llythrennau mwyaf y mae’r rhai y mae’r adroddiad yn sôn am eu bywydau.',
    allOf: 'Pob un o’r {counted}',
    more: 'Lawrlwytho ac ailddefnyddio',
    read: 'Darllen',
    try: 'Er enghraifft:',
    fullReport: 'Yr adroddiad cyfan ar un dudalen',
    sourceText: 'Y ffynhonnell, fesul llinell',
    data: 'Y data',
    dataAll: 'Y cyfan (JSON)',
    dataGuide: 'Beth sydd yn y ffeiliau',
    dataJson: 'Yr holl ddata ar ffurf JSON',
  },
  unit: {
    nthBlock: welshOrdinals({ noun: 'bloc', gender: 'm' }),
    nthParagraph: welshOrdinals({ noun: 'paragraff', gender: 'm' }),
    overview: 'Trosolwg pennod {n}',
    whereItStands: 'Yn yr adroddiad',
    inChapter: 'Darllen y geiriau ym mhennod {n}',
    inPart: 'Darllen y geiriau yn eu lle: {part}',
    sameTitle: 'Mae gan bennod {n} yr un teitl',
    othersFrom: 'Dyfyniadau eraill {from}',
    othersNamed: 'Dyfyniadau eraill: {name}',
    permanent: 'Dolen barhaol',
    lines: 'Ffynhonnell, llinell {first}',
    linesRange: 'Ffynhonnell, llinellau {first}–{last}',
    noteOurs: 'Nodyn yr argraffiad hwn',
    note: 'Nodyn',
    pages: 'T. {first} (yn fras)',
    pagesRange: 'Tt. {first}–{last} (yn fras)',
    seeSource: 'Gweld y ffynhonnell',
    mistake: 'Camgymeriadau',
    reportMistake: 'Rhoi gwybod am gamgymeriad: {unit}',
    mistakeSubject: '{title}: camgymeriad ({id}, {unit})',
    changed: 'Newidiwyd y geiriau yn argraffiad {version}, {date}.',
    moved: 'Mae’r cyfeiriad hwn wedi symud',
    movedTo: 'Cyfeiriad newydd yr hyn a oedd yma:',
    movedFrom: 'Symudwyd o’r dudalen hon',
    idMovedTo: 'Mae {id} bellach yn arwain at:',
    ownPage: 'Ar dudalen ar wahân',
    inThisLanguage: '{unit}, yn Gymraeg',
  },
  cite,
  downloads,
  linking,
  link: {
    copy: 'Copïo’r ddolen',
    copyTo: 'Copïo’r ddolen: {unit}',
    copied: 'Dolen wedi’i chopïo',
    failed: 'Methwyd â chopïo’r ddolen',
  },
  chapter: {
    helpBelow: 'Mae {link} ar y diwedd.',
    helpBelowLink: 'llinellau cymorth',
  },
  list: {
    testimony: 'Mae rhai o’r dyfyniadau hyn yn disgrifio digwyddiadau gofidus.',
    quotationNumbers: {
      checked: 'Yr argraffiad hwn a roddodd y cyfeirnodau; nid oedd rhai yn yr adroddiad.',
      unchecked: 'Yr argraffiad hwn a roddodd y cyfeirnodau.',
    },
    speakerNames: {
      printed: 'Mae’r geiriau sy’n dweud pwy sy’n siarad fel yr argraffwyd hwy.',
      translated: 'Cyfieithwyd y geiriau sy’n dweud pwy sy’n siarad.',
    },
  },
  source: {
    title: 'Y ffynhonnell, fesul llinell',
    intro:
      'Testun yr adroddiad printiedig, fel y’i hechdynnwyd a heb ei olygu. Mae rhaglen yn cymharu pob gair {language} yn yr adroddiad ag ef. Mae pob llinell yn arwain at y man lle mae ei geiriau.',
    language: { en: 'Saesneg', cy: 'Cymraeg' },
    repairs: 'Yr hyn a gywirwyd gennym',
    joins: 'Unwyd paragraffau a dorrwyd gan ddiwedd tudalen: llinellau {lines}.',
    quoteSpaces: 'Tynnwyd bylchau y tu mewn i ddyfynodau: llinellau {lines}.',
    strayMarks: 'Tynnwyd marciau diangen: llinell {lines}.',
    finalColons: 'Tynnwyd y colon ar ddiwedd penawdau: llinellau {lines}.',
    markup:
      'Mae pwyntiau bwled a phenawdau, gan gynnwys y rhai sy’n rhedeg i mewn i’r testun, yn dod yn rhan o strwythur y dudalen.',
    nothingElse: 'Ni newidir dim arall. Ar dudalennau, dangosir dyfynodau syth fel rhai crwm.',
    line: 'Llinell {n}',
    download: 'Lawrlwytho’r ffynhonnell ar ffurf testun',
  },
  citedTitle: {
    official: '{original} [{translation} – cyfieithiad o’r teitl]',
    unofficial: '{original} [{translation} – cyfieithiad answyddogol o’r teitl]',
  },
  embed,
  entry,
  search,
  citation,
  collection,
  concordance,
  book,
  epub,
  statistic,
  chart,
  evidence,
  ways,
  wording,
  twin,
  offline,
  language: {
    notTranslated: 'Nid yw’r rhan hon wedi’i chyfieithu eto. Fe’i dangosir yn Saesneg.',
    pageNotTranslated:
      'Nid yw geiriau’r adroddiad ar y dudalen hon wedi’u cyfieithu i’r Gymraeg eto. Fe’u dangosir yn Saesneg.',
    notYet: 'Nid yw’r geiriau ar gael yma yn Gymraeg eto.',
    marker: 'Saesneg',
  },
  /** The state of translations. Words on a page speak of the translation into the page's language. */
  translation: {
    status: 'Statws y cyfieithiad',
    description:
      'Pa fath o gyfieithiad yw’r {translationSoft} yn yr argraffiad hwn, sut y’i lluniwyd, a beth sydd wedi’i wirio, a chan bwy.',
    whole: { draft: 'Drafft yw pob un.', reviewed: 'Adolygwyd pob un.', approved: 'Cymeradwywyd pob un.' },
    count: {
      all: welshCount(passage, 'Nid oes darnau.', {
        one: 'Mae’r unig ddarn wedi’i gyfieithu.',
        two: 'Mae’r {counted} wedi’u cyfieithu.',
        more: 'Mae pob un o’r {counted} wedi’i gyfieithu.',
      }),
      noneChecked: { machine: 'Nid oes neb wedi’u gwirio eto.', named: 'Nid oes neb arall wedi’u gwirio eto.' },
      translated: welshCount(passage, 'Nid oes yr un darn wedi’i gyfieithu.', {
        one: 'Mae {counted} wedi’i gyfieithu.',
        more: 'Mae {counted} wedi’u cyfieithu.',
      }),
      checked: welshCount(passage, 'Nid oes neb wedi gwirio’r un darn.', {
        one: 'Mae person wedi gwirio {counted}.',
        more: 'Mae person wedi gwirio {counted}.',
      }),
      stale: welshCount(passage, 'Nid oes angen diweddaru’r un darn.', {
        one: 'Mae angen diweddaru {counted}.',
        more: 'Mae angen diweddaru {counted}.',
      }),
      untranslated: welshCount(passage, 'Nid oes yr un darn heb ei gyfieithu.', {
        one: 'Mae {counted} heb ei gyfieithu.',
        more: 'Mae {counted} heb eu cyfieithu.',
      }),
    },
    own: {
      count: {
        drafts: {
          ...welshCount(ownText, 'Nid oes yr un o destunau’r argraffiad ei hun ar gael yn {translationSoft}.', {
            one: 'Tudalennau, nodiadau a rhestrau’r argraffiad ei hun: {counted} {translation}, yn ddrafft.',
            two: 'Tudalennau, nodiadau a rhestrau’r argraffiad ei hun: {counted} {translation}, y ddau yn ddrafft.',
            more: 'Tudalennau, nodiadau a rhestrau’r argraffiad ei hun: {counted} {translation}, pob un yn ddrafft.',
          }),
          // Mostly a large number, after which "o" and a plural stand.
          other:
            'Tudalennau, nodiadau a rhestrau’r argraffiad ei hun: {n} o destunau {translation}, pob un yn ddrafft.',
        },
        texts: {
          ...welshCount(ownText, 'Nid oes yr un o destunau’r argraffiad ei hun ar gael yn {translationSoft}.', {
            one: 'Tudalennau, nodiadau a rhestrau’r argraffiad ei hun: {counted} {translation}.',
            more: 'Tudalennau, nodiadau a rhestrau’r argraffiad ei hun: {counted} {translation}.',
          }),
          other: 'Tudalennau, nodiadau a rhestrau’r argraffiad ei hun: {n} o destunau {translation}.',
        },
        stale: welshNumber('Nid oes angen diweddaru’r un ohonynt.', 'Mae angen diweddaru {n} ohonynt.'),
      },
    },
    draft: 'Drafft',
    reviewed: 'Wedi’i adolygu',
    approved: 'Wedi’i gymeradwyo',
    stale: 'Angen ei ddiweddaru',
    missing: 'Heb ei gyfieithu',
    stalePassage: 'Mae testun Saesneg y darn hwn wedi newid ers iddo gael ei gyfieithu.',
    staleParagraph: 'Mae testun Saesneg y paragraff hwn wedi newid ers iddo gael ei gyfieithu.',
    seeOriginal: 'Gweld y testun Saesneg',
    showOriginal: 'Dangos y Saesneg gwreiddiol',
    ofQuotation: '(cyfieithwyd)',
    made,
    howMade: 'Sut y lluniwyd y cyfieithiad hwn',
    readBy: '{status}: {by}, {date}',
    soFar: 'Yr hyn a wnaed hyd yma',
    passage:
      'Darn yw unrhyw beth yn yr argraffiad hwn sydd â’i ddynodydd ei hun: paragraff, pennawd, casgliad neu ddyfyniad.',
    into: { en: 'I’r Saesneg', cy: 'I’r Gymraeg' },
    part: 'Rhan',
    passages: 'Darnau',
    translated: 'Wedi’i gyfieithu',
    total: 'Cyfanswm',
    meaning: 'Ystyr y geiriau',
    reviewedMeans: 'wedi’i wirio yn erbyn y gwreiddiol gan berson a enwir',
    approvedMeans: 'wedi’i gymeradwyo i’w gyhoeddi, gan berson a enwir',
    staleMeans: 'mae’r geiriau gwreiddiol wedi newid ers ei lunio; nodir hynny ar y dudalen wrth ymyl y darn',
    missingMeans: 'dangosir yr iaith arall yn ei le, a nodir hynny',
    reportError: 'Rhoi gwybod am wall yn y cyfieithiad',
  },
  sideBySide: {
    name: 'Cymraeg a Saesneg ochr yn ochr',
    description: '{what}, yn Gymraeg ac yn Saesneg ochr yn ochr: {words}',
    show: 'Ochr yn ochr â’r Saesneg',
    original: 'Geiriau’r adroddiad ei hun',
    alone: 'Yn Gymraeg yn unig',
  },
  glossary: {
    title: 'Geirfa',
    description: 'Termau’r adroddiad yn Gymraeg ac yn Saesneg ({first} – {last}).',
    intro: 'Termau o’r adroddiad, yn Gymraeg ac yn Saesneg, gyda’r darnau lle maent yn digwydd.',
    howSure: 'Pa mor sicr yw’r cyfieithiad?',
    sureness: {
      cy: 'Mae “llai sicr” yn nodi ffurf y mae eraill yn ei geirio’n wahanol neu na ellid ei chadarnhau; mae “ansicr” yn nodi ffurf a luniwyd ar gyfer yr argraffiad hwn neu sy’n amheus.',
      en: 'Mae “llai sicr” yn nodi ffurf y mae eraill yn ei geirio’n wahanol neu na ellid ei chadarnhau; mae “ansicr” yn nodi ffurf a luniwyd ar gyfer yr argraffiad hwn neu sy’n amheus.',
    },
    letters: 'Llythrennau',
    count: { passage: welshCount({ noun: 'darn', gender: 'm' }, 'Dim darnau') },
    plural: 'lluosog',
    pluralShort: 'll.',
    gender: { m: 'gwrywaidd', f: 'benywaidd', pl: 'lluosog' },
    genderShort: { m: 'eg.', f: 'eb.', pl: 'ell.' },
    confidence: { medium: 'llai sicr', low: 'ansicr' },
  },
  edition: {
    thisEdition: 'Yr argraffiad hwn',
    about: 'Ynghylch yr argraffiad hwn',
    accessibility: 'Datganiad hygyrchedd',
    notes: 'Nodiadau golygyddol',
    noNotes: 'Nid oes nodiadau golygyddol.',
    noCookies: 'Nid yw’r wefan hon yn defnyddio cwcis.',
    trust: {
      checked: {
        translated: 'Seriff: geiriau’r adroddiad, air am air, a’u cyfieithiadau. Di-seriff: geiriau’r argraffiad hwn.',
        original: 'Seriff: geiriau’r adroddiad, air am air. Di-seriff: geiriau’r argraffiad hwn.',
      },
      unchecked: {
        translated: 'Seriff: geiriau’r adroddiad a’u cyfieithiadau. Di-seriff: geiriau’r argraffiad hwn.',
        original: 'Seriff: geiriau’r adroddiad. Di-seriff: geiriau’r argraffiad hwn.',
      },
    },
    reading: 'Dehongliad yr argraffiad hwn, nid dehongliad yr adroddiad, yw’r hyn y mae darn yn ei ategu.',
    signs: {
      leads: [
        'Mae {ink1} yn arwain at {led1}.',
        'Mae {ink1} yn arwain at {led1}, {last2} at {led2}.',
        'Mae {ink1} yn arwain at {led1}, {ink2} at {led2} {last3} at {led3}.',
      ],
      ink: { red: 'coch', blue: 'glas', green: 'gwyrdd' },
      last: { red: 'a choch', blue: 'a glas', green: 'a gwyrdd' },
      quotations: 'dyfyniadau',
      statistics: 'ystadegau',
    },
    version: 'Argraffiad {version}, {date}',
    publisher: 'Cyhoeddwr yr argraffiad hwn: {publisher}.',
    contactEmail: 'Ysgrifennwch at {address}.',
    contactUrl: 'Rhowch wybod yn {address}.',
    noChanges: 'Nid oes yr un argraffiad wedi newid geiriau darn a gyhoeddwyd.',
    helpLines: 'Llinellau cymorth',
    helpLine: '{name}: {purpose}',
    helpChecked: 'Gwiriwyd y rhifau ar {date}.',
  },
  /** What a check proposes to write into redirects.json and changelog.json. */
  ledger: {
    renumbered: 'Mae’r rhif wedi newid.',
    gone: 'Nid yw yn yr argraffiad hwn mwyach.',
    corrected: 'Cywirwyd y geiriau.',
    corrections: 'Cywirwyd geiriau.',
  },
  front: { enter: 'Darllen yn Gymraeg' },
  notFound: {
    title: 'Heb ddod o hyd i’r dudalen',
    body: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.',
    near: 'Mae’r cyfeiriad yn debyg i gyfeiriad y darn hwn:',
  },
};
