import type { Words } from '../en.ts';

/** The words of editions to keep – PDF, EPUB, Word – that pages have not, in Welsh. */
export const book: Words['book'] = {
  chapterOnly: '{chapter} o’r adroddiad',
  contents: 'Cynnwys',
  page: 'tudalen {n}',
  noteAt: 'Gweler yr un nodyn yn: {place}',
  evidence: 'Sail pob {each}',
  unlinked: 'Darnau nad oes {kind} yn dibynnu arnynt yn benodol',
  statistics: 'Rhifau’r adroddiad',
  figures: 'Ffigurau',
  subjects: 'Pynciau',
  speakers: {
    title: 'Lleisiau',
    intro: 'Pawb y mae’r adroddiad yn dyfynnu eu geiriau, fel y mae’n eu henwi, gyda’u dyfyniadau.',
  },
  index: {
    title: 'Mynegai',
    intro:
      'Y bobl, y cyrff, y rhaglenni a’r dulliau y mae’r adroddiad yn eu henwi, a phynciau. Dewis yr argraffiad hwn yw’r pynciau.',
    names: 'Y bobl, y cyrff, y rhaglenni a’r dulliau y mae’r adroddiad yn eu henwi.',
    subjects: 'Yr adroddiad fesul pwnc, fel y trefnwyd ef ar gyfer yr argraffiad hwn.',
  },
  colophon: {
    title: 'Coloffon',
    report: 'Yr adroddiad',
    edition: 'Yr argraffiad',
    standing: 'Statws',
    publisher: 'Cyhoeddwr',
    translation: 'Y cyfieithiad',
    rights: 'Hawliau',
    reportRights: 'Geiriau’r adroddiad: {copyright}.',
    editionRights:
      'I’r argraffiad hwn, nid i’r adroddiad, y perthyn y cyfeirnodau, y nodiadau, y siartiau, y pynciau, y mynegai a’r dolenni rhwng darnau.',
    moreRights: 'Yr hyn y cewch ei wneud â phob un, a sut y lluniwyd yr argraffiad hwn: {address}',
    checked: 'Gwirio',
    checkedWords: 'Mae rhaglen wedi cymharu pob gair {language} yn yr adroddiad â thestun yr adroddiad printiedig.',
    checkedNumbers: 'Mae hefyd wedi cymharu pob rhif yn y testun hwnnw ag ystadegau’r argraffiad hwn.',
    notChecked: 'Nid yw’r geiriau wedi’u cymharu â ffynhonnell brintiedig.',
    digest: 'Swm gwirio’r geiriau',
    digestHow:
      'SHA-256 rhestr ac ynddi linell “dynodydd swm” ar gyfer pob darn, yn nhrefn yr adroddiad printiedig; swm gwirio teitl y darn a’i eiriau yn yr iaith hon yw pob swm.',
    editionDigest: 'Swm gwirio’r argraffiad fel y’i cyhoeddwyd',
    site: 'Gwefan',
    addresses: 'Cyfeiriadau parhaol',
    addressesHow: 'Mae gan bob darn gyfeiriad sy’n aros yr un fath. Er enghraifft, {name}: {example}',
    mistakes: 'Camgymeriadau',
  },
};
