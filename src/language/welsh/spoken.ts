import { standardForms } from './verb-forms.ts';

/**
 * Welsh as it is spoken and typed, North and South, by its standard forms, and its verb-nouns above all (Peter Wynn
 * Thomas, Gramadeg y Gymraeg): a line for each, the standard form first. Without accents, unmutated. Known when the index is
 * made, and passed on as far as a report has what they stand for.
 */
const lines = [
  'dod dwad dere',
  'mynd mynt myn',
  'gwneud gneud neud',
  'dweud deud gweud weud',
  'gwybod gwbod gwbo',
  'clywed clwad clywad clwed',
  'rhoi rhoid dodi',
  'gadael gadel gadal',
  'dechrau dechre dachre',
  'aros disgwyl disgwl dishgwl',
  'eistedd iste ishte ista',
  'siarad sharad sgwrsio clebran',
  'gwrando grando grondo gwranda',
  'ysgrifennu sgwennu sgwenu',
  'darllen darllan',
  'addo gaddo gaddodd',
  'cyrraedd cyrredd cyrradd',
  'gweithio gwitho gweitho gwithio',
  'hoffi licio leicio lico',
  'ceisio treial treio trio',
  'methu ffaelu ffili ffaelodd ffeilu',
  'meddwl meddylio mynwl',
  'teimlo timlo',
  'credu cretu coelio',
  'codi cwnnu',
  'helpu cynorthwyo',
  'symud mudo',
  'gallu medru medr',
  'eisiau isio ishe ise isho moyn isie eishe',
  'angen angan',
  'arian pres',
  'allan mas',
  'mamgu nain',
  'tadcu taid',
  'bachgen hogyn crwt boi bechgyn hogia bois hogiau',
  'merch hogan croten lodes geneth merched genod',
  'mam mami',
  'tad dad dadi',
  'menyw dynes menywod',
  'plant plantos',
  'pobl bobol pobol',
  'pryderu becso poeni poenu gofidio',
  'dig crac blin',
  'amser amsar',
  'cartref catre adre gartre adref',
];

/** The standard form of each. */
export const spokenForms: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => {
    const [standard = '', ...forms] = line.split(' ');
    return forms
      .filter((form) => !standardForms(form).includes(standard))
      .map((form): [string, string] => [form, standard]);
  }),
);
