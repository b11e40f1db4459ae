import type { twin as english } from '../../en/sharing/twin.ts';

/** The words of the Markdown files that stand beside pages, and of /llms.txt, in Welsh. */
export const twin: typeof english = {
  ours: 'Yr argraffiad hwn',
  page: 'Tudalen',
  inLanguage: { en: 'Yn Saesneg', cy: 'Yn Gymraeg' },
  guide: 'Beth arall sydd ar gael i raglenni',
  cite: 'Sut i gyfeirio at hyn',
  citePage: {
    official: '{title}. Yn: {report} ({publisher}, {published}). Argraffiad swyddogol, fersiwn {version}, {address}',
    unofficial:
      '{title}. Yn: {report} ({publisher}, {published}). Argraffiad answyddogol, fersiwn {version}, {address}',
  },
  citePassage:
    'Wrth gyfeirio at ddarn, rhowch y paragraff, y bennod neu’r dudalen yn ôl yr adroddiad printiedig, a’r cyfeiriad parhaol sydd o flaen ei eiriau.',
  whose: 'Geiriau pwy',
  key: 'O flaen pob darn mae ei ddynodydd, ei gyfeiriad parhaol a nodyn sy’n dweud geiriau pwy sy’n dilyn. O “{ours}:” hyd at y pennawd nesaf, nid geiriau’r adroddiad ydynt.',
  passage: {
    report: 'geiriau’r adroddiad',
    edition: 'geiriau’r argraffiad hwn',
    translation: {
      none: 'cyfieithiad o eiriau’r adroddiad',
      draft: 'cyfieithiad drafft o eiriau’r adroddiad',
      reviewed: 'cyfieithiad o eiriau’r adroddiad, wedi’i adolygu',
      approved: 'cyfieithiad o eiriau’r adroddiad, wedi’i gymeradwyo',
    },
    in: { en: '{words}, yn Saesneg', cy: '{words}, yn Gymraeg' },
  },
  numbers: 'Rhifau yn y geiriau hyn',
  passages: 'darnau',
  llms: {
    ids: 'Mae gan bob darn ddynodydd, yr un ym mhob iaith, a chyfeiriad parhaol: cyfeiriad {id} yw {address}',
    cite: 'Wrth gyfeirio at ddarn, enwch yr adroddiad ({report}, {publisher}, {published}), y paragraff, y bennod neu’r dudalen yn ôl y fersiwn brintiedig, a’r cyfeiriad parhaol. Yr argraffiad hwn, nid yr adroddiad, a roddodd i bob darn ei ddynodydd a’i gyfeirnod.',
    whose:
      'Mae pob ffeil Markdown yn dweud o flaen pob darn geiriau pwy sy’n dilyn: geiriau’r adroddiad, cyfieithiad ohonynt, neu eiriau’r argraffiad hwn.',
    whoseInOne:
      'Mae pob ffeil Markdown yn dweud o flaen pob darn geiriau pwy sy’n dilyn: geiriau’r adroddiad, neu eiriau’r argraffiad hwn.',
    original: {
      en: 'Yn Saesneg yr ysgrifennwyd yr adroddiad: lle mae’r union eiriau’n bwysig, dyfynnwch y rheini.',
      cy: 'Yn Gymraeg yr ysgrifennwyd yr adroddiad: lle mae’r union eiriau’n bwysig, dyfynnwch y rheini.',
    },
    translation: 'Y geiriau yn yr iaith arall: {notice}.',
    twins: 'Mae pob tudalen hefyd ar gael fel ffeil Markdown: {example} yw ffeil {page}',
    data: 'Ffeiliau data',
    dataPage: 'Beth yw pob ffeil a cholofn',
    json: 'Pob darn ar ffurf JSON, gyda’i ddynodydd, ei gyfeiriadau, ei le yn y fersiwn brintiedig a’r hyn y mae’n seiliedig arno',
    schema: 'Strwythur y ffeil honno',
    columns: 'Beth yw colofnau’r tablau, i raglenni',
    source: 'Y ffynhonnell, heb ei golygu',
    citations: 'Cyfeirnodau a rhestrau cyfeirio',
    citation: 'Yr adroddiad cyfan, ar gyfer meddalwedd cyfeirnodi; ar gyfer darn: {files}',
    sphinx: 'Pob darn, i Sphinx a Quarto',
    myst: 'Pob darn, i MyST',
    feed: 'Newidiadau i’r argraffiad hwn',
  },
};
