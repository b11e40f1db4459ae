import type { Words } from '../en.ts';

/** What the pages of subjects, of speakers and of the map say, in Welsh. */
export const ways: Words['ways'] = {
  subjects: {
    title: 'Pynciau',
    description:
      'Yr hyn y mae’r adroddiad yn sôn amdano, mewn {counted}: o dan bob un, yr hyn a ganfu, geiriau pobl a’r rhifau.',
    intro:
      'Yr hyn y mae’r adroddiad yn sôn amdano mewn sawl man, wedi’i gasglu ynghyd. Dewis yr argraffiad hwn yw’r pynciau.',
    one: 'Pwnc',
    of: 'Pynciau',
    among: 'Pob pwnc',
    find: 'Chwilio yn y pwnc hwn',
    parts: { text: 'Yn y testun', voices: 'Yng ngeiriau pobl', numbers: 'Mewn rhifau' },
  },
  speakers: {
    title: 'Lleisiau',
    description: 'Geiriau pwy y mae’r adroddiad yn eu dyfynnu, ac i beth y mae geiriau pob un yn berthnasol.',
    intro: 'Pawb y mae’r adroddiad yn dyfynnu eu geiriau, fel y mae’n eu henwi. Gall sawl un siarad o dan yr un enw.',
    bears: 'Mae eu geiriau’n berthnasol i’r canlynol',
  },
  map: {
    title: 'Map o’r adroddiad',
    description: 'Sut y mae’r dystiolaeth yn arwain o benodau’r adroddiad i’r {kinds}, ar ffurf siart a rhestrau.',
    intro:
      'Ar y chwith y mae pob {kind}; darn perthnasol o’r bennod uwch ei ben yw pob marc. Mae marc gwag yn goleddfu neu’n tynnu’n groes.',
    text: 'testun',
    voices: 'lleisiau',
    numbers: 'rhifau',
    qualifies: 'gwag: yn goleddfu',
    elsewhere: 'Rhannau eraill',
    total: 'Darnau',
    asLists: 'Yr un peth ar ffurf rhestrau',
  },
};
