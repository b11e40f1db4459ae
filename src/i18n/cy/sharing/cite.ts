import type { cite as english, selection as englishSelection } from '../../en/sharing/cite.ts';

/** What the panel says in which a passage is cited and copied, in Welsh. */
export const cite: typeof english = {
  open: 'Cyfeirio',
  heading: 'Cyfeirio a chopïo',
  copy: 'Copïo',
  copyOf: 'Copïo: {what}',
  copied: 'Wedi’i gopïo',
  failed: 'Ni chopïwyd hyn. Mae wedi’i ddewis: copïwch ef eich hun.',
  close: 'Cau',
  link: 'Dolen',
  short: 'Dolen fer',
  shortFor: 'Ar gyfer Word, Excel ac argraffu.',
  shortForBoth: 'Ar gyfer Word, Excel ac argraffu; yr un ddolen yn y ddwy iaith.',
  pin: 'Dolen i’r geiriad hwn',
  pinFor: 'Bydd yn dangos y geiriau hyn am byth, ac yn rhoi gwybod os byddant yn newid.',
  example: 'Enghraifft',
  styles: 'Arddulliau eraill',
  code: 'Ar gyfer gwefannau, Wicipedia a llyfrau',
  files: 'Ar gyfer meddalwedd cyfeirnodi',
  card: 'Cerdyn ar gyfer eich tudalen we',
  seeCard: 'Gweld y cerdyn',
};

export const selection: typeof englishSelection = {
  link: 'Dolen i’r geiriau hyn',
  quote: 'Dyfynnu gyda’r ffynhonnell',
  copied: 'Wedi’i gopïo',
  failed: 'Ni chopïwyd hyn. Y ddolen i’r geiriau:',
  notLoaded: 'Ni lwythodd y cyfeiriad. Gwiriwch y cysylltiad a rhowch gynnig arall arni, neu ewch i’w dudalen:',
  page: 'Cyfeirio a chopïo',
  close: 'Cau',
  marks: '“”',
};
