/**
 * Places whose names mutate in Welsh, in their radical forms; names of several words by their first. Brands, people and
 * foreign places do not mutate and are not here. (Yr Arddulliadur, style guide of the Welsh Government, "enwau lleoedd".)
 */
export const welshPlaces = [
  'Bangor',
  'Bae',
  'Blaenau',
  'Brycheiniog',
  'Caerdydd',
  'Caerffili',
  'Caerfyrddin',
  'Caergybi',
  'Caernarfon',
  'Casnewydd',
  'Castell-nedd',
  'Castell',
  'Ceredigion',
  'Clwyd',
  'Conwy',
  'Cwmbrân',
  'Cymru',
  'Dinbych',
  'Dolgellau',
  'Dyfed',
  'Gwent',
  'Gwynedd',
  'Llandrindod',
  'Llandudno',
  'Llanelli',
  'Llangefni',
  'Lloegr',
  'Llundain',
  'Maldwyn',
  'Merthyr',
  'Morgannwg',
  'Mynwy',
  'Penfro',
  'Pen-y-bont',
  'Pontypridd',
  'Powys',
  'Prestatyn',
  'Prydain',
  'Rhondda',
  'Rhyl',
  'Torfaen',
  'Trefynwy',
  'Tywyn',
  'Wrecsam',
] as const;

const place = new RegExp(`^(?:${welshPlaces.join('|')})(?!\\p{Ll})`, 'iu');

/** Whether a word is the radical name of such a place, or its first word. */
export const isWelshPlace = (word: string): boolean => place.test(word);
