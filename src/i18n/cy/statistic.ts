import type { Words } from '../en.ts';

/** The words for numbers, in Welsh. */
export const statistic: Words['statistic'] = {
  value: {
    over: 'dros {n}',
    about: 'tua {n}',
    between: '{low} i {high}',
    below: { count: 'o dan {n}', percentage: 'o dan {n}', rate: 'o dan {n}', amount: 'o dan {n}' },
    'at-least': 'o leiaf {n}',
    'at-most': 'hyd at {n}',
    ratio: '{part} o bob {whole}',
    notStated: 'heb ei nodi',
  },
  further: '{n} arall',
  measure: { percentage: 'Canran', rate: 'Cyfradd', count: 'Nifer', amount: 'Swm' },
  record: {
    title: 'Ynghylch y rhif hwn',
    base: 'O blith',
    baseNotStated: 'O blith faint',
    population: 'Yr hyn a gyfrifir',
    place: 'Ble',
    period: 'Pryd',
    method: 'Tarddiad',
    notStated: 'nid yw’r adroddiad yn dweud',
  },
  list: {
    intro: 'Rhifau o’r adroddiad, pob un gyda’r frawddeg y daw ohoni.',
    introEvery: 'Pob rhif sydd yn yr adroddiad, gyda’r frawddeg y daw ohoni.',
    filter: 'Hidlo yn ôl pennod neu fath',
    ours: 'Mae’r rhifolion mawr yn ailadrodd rhifau’r adroddiad. Yr argraffiad hwn a roddodd y cyfeirnodau wrth eu hymyl; o’r adroddiad y daw’r geiriau mewn llythrennau seriff.',
    chapter: 'Pennod',
    measure: 'Math',
    all: 'Y cyfan',
    none: 'Nid oes yr un ystadegyn yn cyfateb i’r ddau ddewis.',
    description:
      'Rhifau y mae’r adroddiad yn eu nodi, pob un gyda’r geiriau sy’n ei gynnwys, ei sail a’i gyfeiriad ei hun.',
    descriptionEvery:
      'Pob rhif y mae’r adroddiad yn ei nodi, gyda’r geiriau sy’n ei gynnwys, ei sail a’i gyfeiriad ei hun.',
    figures: 'Ffigurau: siartiau o’r rhifau hyn',
  },
  page: {
    words: 'Geiriau’r adroddiad',
    place: 'Lle',
    value: 'Gwerth',
    again: 'Fe’i nodir eto',
    figures: 'I’w weld yn',
    derived: 'Ein cyfrifiadau ni',
    working: 'Sut y’u cyfrifwyd',
    download: 'Lawrlwytho',
    dataCsv: 'Y data ar ffurf CSV',
    dataJson: 'Y data ar ffurf JSON',
    metadata: 'Canllaw i’r colofnau',
    chartSvg: 'Y siart ar ffurf SVG',
  },
  figure: {
    intro:
      'Siartiau o rifau’r adroddiad, pob un â’i ddata ar ffurf tabl. Yr argraffiad hwn a luniodd y teitlau, y siartiau a’r tablau.',
    introPrinted:
      'Siartiau o rifau’r adroddiad, pob un â’i ddata ar ffurf tabl. Mae tudalen pob ffigur yn dweud beth sy’n dod o’r adroddiad a beth a luniodd yr argraffiad hwn.',
    description: 'Siartiau o’r rhifau y mae’r adroddiad yn eu nodi, gyda’u data a’r geiriau y daethant ohonynt.',
    ours: 'Siart a luniwyd o rifau’r adroddiad ar gyfer yr argraffiad hwn.',
    printed:
      'Mae’r ffigur hwn yn yr adroddiad: oddi yno y daw’r teitl a’r rhifau, a’r argraffiad hwn a wnaeth y llun a’r tabl.',
    data: 'Y tabl data a’r geiriau',
    inWords: 'Y gwerthoedd mewn geiriau',
    table: 'Ar ffurf tabl',
    reading: 'Nodyn',
    source: 'Ffynhonnell',
    inReport: 'Geiriau’r adroddiad',
    of: 'Yr hyn a fesurir',
    base: 'Sail',
    statistic: 'Ystadegyn',
    period: 'Cyfnod',
    amongAll: 'Ymhlith y ffigurau eraill',
  },
  home: {
    key: 'Ystadegau allweddol',
    all: 'Pob ystadegyn',
    figures: 'Ffigurau',
  },
};
