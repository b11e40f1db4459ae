import type { linking as english } from '../../en/sharing/linking.ts';

export const linking: typeof english = {
  title: 'Sut i ddolennu a chyfeirio',
  description:
    'Sut i roi dolen i ddarn o’r adroddiad, cyfeirio ato a’i ddangos mewn man arall: enghreifftiau i’w copïo.',
  lead: 'Mae gan bob darn ei gyfeiriad parhaol ei hun. Copïwch hwnnw, cyfeiriwch at y darn, neu rhowch gerdyn i’w ddangos lle rydych yn ysgrifennu.',
  passage: {
    heading: 'Rhoi dolen i ddarn',
    sign: 'Mae’r arwydd wrth ymyl darn yn copïo ei ddolen, ac mae “Cyfeirio” wrth ei ymyl yn dangos popeth arall y gallwch ei gopïo. Ar y bysellfwrdd: y fysell {keys}, tra bo’r ffocws mewn darn neu ar ganlyniad chwilio.',
    link: 'Dolen',
    short:
      'Yn Word ac Excel, ac mewn print, defnyddiwch y ddolen fer: mae rhaglenni swyddfa yn colli’r hyn sy’n dilyn # mewn cyfeiriad.',
    shortBoth:
      'Yn Word ac Excel, ac mewn print, defnyddiwch y ddolen fer, sydd yr un fath yn y ddwy iaith: mae rhaglenni swyddfa yn colli’r hyn sy’n dilyn # mewn cyfeiriad.',
    words:
      'Dewiswch eiriau yn y testun i roi dolen i’r union eiriau hynny, neu i’w copïo gyda’u ffynhonnell. Ar y bysellfwrdd mae {keys} yn copïo’r ddolen. Os na ddaw’r porwr o hyd i’r geiriau, bydd yn dangos y darn.',
  },
  cite: {
    heading: 'Cyfeirio ato',
    what: 'At yr adroddiad fel y’i cyhoeddwyd y byddwch yn cyfeirio. Nid yw rhifau sydd yn yr argraffiad hwn yn unig, fel {id}, mewn print: mae cyfeirnod yn enwi’r paragraff, neu fel arall y bennod neu’r tudalennau, ac mae’r cyfeiriad gwe yn arwain at y darn.',
    translated:
      'Os cyfieithiad yr argraffiad hwn yw’r geiriau, mae’r cyfeirnod yn dweud hynny, ac yn rhoi’r teitl y cyhoeddwyd yr adroddiad dano.',
    folder:
      'Sawl darn ar unwaith: casglwch hwy mewn ffolder, ac ewch â hwy gyda chi ar ffurf Word, Markdown, tabl, neu gofnodion ar gyfer meddalwedd cyfeirnodi.',
  },
  stays: {
    heading: 'Os bydd y geiriau’n newid',
    promise: 'Ar ôl llunio argraffiad 1.0.0, ni fydd cyfeiriad byth yn newid, ac ni chaiff ei roi i ddarn arall.',
    pin: 'Os bydd argraffiad diweddarach yn cywiro geiriau, bydd cyfeiriad y darn yn dangos y rhai newydd. Mae’r ddolen i eiriad yn dangos y geiriau fel yr oeddent, a’r hyn sydd wedi newid ers hynny.',
    feed: 'Mae ffrwd yn dweud beth a newidiodd ym mhob argraffiad, a gallwch ddefnyddio’r symiau gwirio i wirio copi o’r ffeiliau.',
  },
  card: {
    heading: 'Ei ddangos ar eich tudalen we',
    what: 'Nid oes angen sgript ar gerdyn, ac nid yw’n cofnodi pwy sy’n ei ddarllen. Bydd rhaglenni sy’n deall oEmbed yn llunio un o’r cyfeiriad ei hun.',
  },
  manager: {
    heading: 'Mewn meddalwedd cyfeirnodi',
    what: 'Mae Zotero a’i debyg yn darllen tudalen pob darn. Mae’r cofnodion ar gael fel ffeiliau hefyd: un i’r adroddiad cyfan, ac un i bob darn.',
    formats: 'BibTeX, RIS a CSL-JSON: yr un cyfeiriad, gyda diwedd gwahanol.',
  },
  books: {
    heading: 'Mewn llyfr a lunnir gan raglen',
    what: 'Gall llyfrau gyfeirio at bob darn yn ôl ei ddynodydd. Yma {key} yw enw’r adroddiad; gallwch ddewis unrhyw enw.',
    sphinx: 'Sphinx: yn {file}',
    rst: 'ac yn y testun',
    myst: 'MyST: yn {file}',
    mystText: 'ac yn y testun; gydag ebychnod bydd y geiriau eu hunain yn ymddangos yno',
    pandoc: 'Pandoc a Quarto: cadwch gofnod yr adroddiad fel {file}, yna yn y testun',
    latex: 'LaTeX, gyda’r un cofnod a’r pecyn {file}',
  },
  programs: {
    heading: 'Ar gyfer rhaglenni',
    what: 'Mae pob darn, gyda’i ddynodydd a’i gyfeiriadau, mewn un ffeil; mae pob tudalen ar gael fel Markdown hefyd.',
    guide: 'Beth yw pob ffeil a cholofn',
  },
};
