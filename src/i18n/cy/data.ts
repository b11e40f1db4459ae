import type { data as english } from '../en/data.ts';

const address = {
  title: 'Cyfeiriad',
  description: 'Y cyfeiriad nad yw’n perthyn i’r naill iaith na’r llall, o wraidd y wefan.',
};
const addressEn = { title: 'Cyfeiriad yn Saesneg', description: 'Cyfeiriad ei dudalen Saesneg, o wraidd y wefan.' };
const addressCy = { title: 'Cyfeiriad yn Gymraeg', description: 'Cyfeiriad ei dudalen Gymraeg, o wraidd y wefan.' };

/** The columns that every table has at its end. */
const whole = {
  href_en: {
    title: 'Cyfeiriad llawn yn Saesneg',
    description: 'Mae’n dechrau â chyfeiriad y wefan; yn wag lle nad oes gan y wefan gyfeiriad eto.',
  },
  href_cy: {
    title: 'Cyfeiriad llawn yn Gymraeg',
    description: 'Mae’n dechrau â chyfeiriad y wefan; yn wag lle nad oes gan y wefan gyfeiriad eto.',
  },
};

/** The columns that the tables of statistics and of figures share. */
const measured = {
  place: {
    title: 'Lle',
    description:
      'Y lle y mae’r gwerth yn ymwneud ag ef: dynodydd un o leoedd yr adroddiad. Yn wag lle nad yw’r adroddiad yn dweud.',
  },
  period: {
    title: 'Cyfnod',
    description:
      'Y cyfnod y mae’r gwerth yn ymwneud ag ef: blwyddyn, mis, diwrnod neu ddwy flynedd. Yn wag lle nad yw’r adroddiad yn dweud.',
  },
  value: { title: 'Gwerth', description: 'Y rhif. Yn wag ar gyfer ystod, a lle nad yw’r adroddiad yn rhoi rhif.' },
  low: { title: 'Isaf', description: 'Gwerth isaf ystod.' },
  high: { title: 'Uchaf', description: 'Gwerth uchaf ystod.' },
  bound: {
    title: 'Manylder',
    description: 'A yw’r adroddiad yn rhoi’r union rif, ynteu’n dweud “mwy na”, “tua” neu “rhwng”.',
  },
  unit: { title: 'Uned', description: 'Beth y mae’r rhif yn ei gyfrif.' },
  base_en: {
    title: 'Sail, yn Saesneg',
    description: 'Yr hyn y mae’r rhif yn gyfran ohono. Yn wag lle nad yw’r adroddiad yn dweud.',
  },
  base_cy: { title: 'Sail, yn Gymraeg' },
};

/** The words that describe the public tables and data sets, in Welsh. */
export const data: typeof english = {
  tables: {
    statistics: {
      title: 'Ystadegau “{report}”',
      description: 'Rhifau y mae’r adroddiad yn eu nodi: rhes ar gyfer pob gwerth, yn ôl lle a chyfnod.',
      every: 'Pob rhif y mae’r adroddiad yn ei nodi: rhes ar gyfer pob gwerth, yn ôl lle a chyfnod.',
    },
    entries: { title: '{Kinds} “{report}”', description: 'Rhes ar gyfer pob {kind}, yn y drefn brintiedig.' },
    quotations: {
      title: 'Dyfyniadau yn “{report}”',
      description: 'Rhes ar gyfer pob dyfyniad, yn y drefn brintiedig.',
    },
    evidence: {
      label: 'Tystiolaeth',
      title: 'Tystiolaeth yn “{report}”',
      description:
        'Rhes ar gyfer pob darn sy’n berthnasol i gasgliad, y cryfaf ar gyfer pob casgliad yn gyntaf. Dehongliad yr argraffiad hwn yw’r cysylltiadau a’r rhesymau.',
    },
  },
  page: {
    title: 'Data',
    description: 'Ffeiliau “{report}”: beth yw pob un, a beth sydd ym mhob colofn.',
    intro: 'Holl eiriau a rhifau’r adroddiad ar ffurf ffeiliau UTF-8, y gall unrhyw wefan eu darllen.',
    files: 'Ffeiliau',
    columns: 'Colofnau {file}',
    json: 'Pob darn: dynodydd, math, geiriau, lle yn y ffynhonnell ac yn y fersiwn brintiedig, cyfeiriadau; gwerthoedd pob rhif, a’r hyn y mae pob casgliad yn seiliedig arno.',
    schema: 'Strwythur report.json, ar ffurf JSON Schema.',
    source: 'Testun yr adroddiad printiedig fel y’i hechdynnwyd, heb ei olygu.',
    metadata: 'Ystyr colofnau’r tablau sydd wrth ei hymyl, i raglenni (CSV on the Web).',
    statistic: 'Yr un colofnau â statistics.csv, ar gyfer un ystadegyn.',
    figure: 'Yr hyn y mae siart yn ei ddangos: rhes ar gyfer pob bar neu ddot.',
    figureJson: 'Yr un peth ar ffurf JSON, gan esbonio sut i ddarllen y siart.',
    drawing: 'Y siart ar ffurf llun.',
    statistics: 'Ystadegau',
    methods: 'Dulliau',
    places: 'Lleoedd',
    units: 'Unedau',
  },
  notes: {
    official: 'Argraffiad swyddogol. Mae collnod o flaen testun cell sy’n dechrau â = + - neu @.',
    unofficial: 'Argraffiad answyddogol. Mae collnod o flaen testun cell sy’n dechrau â = + - neu @.',
  },
  same: { en: 'Yr un peth yn Saesneg.', cy: 'Yr un peth yn Gymraeg.' },
  columns: {
    statistics: {
      id: {
        title: 'Ystadegyn',
        description:
          'Dynodydd parhaol yr ystadegyn, a roddwyd gan yr argraffiad hwn. Mae gan yr ystadegyn res ar gyfer pob un o’i werthoedd.',
      },
      ...measured,
      text_en: { title: 'Geiriau, yn Saesneg', description: 'Geiriau’r adroddiad sy’n cynnwys y rhif.' },
      text_cy: { title: 'Geiriau, yn Gymraeg' },
      paragraph: { title: 'Paragraff', description: 'Dynodydd y bloc testun sy’n ei nodi.' },
      url_id: address,
      title_en: { title: 'Teitl, yn Saesneg', description: 'Yr hyn a fesurir, yng ngeiriau’r argraffiad hwn.' },
      title_cy: { title: 'Teitl, yn Gymraeg' },
      population_en: {
        title: 'Poblogaeth, yn Saesneg',
        description: 'Pwy neu beth y mae’r rhif yn ei gyfrif. Yn wag lle nad yw’r adroddiad yn dweud.',
      },
      population_cy: { title: 'Poblogaeth, yn Gymraeg' },
      method: { title: 'Dull', description: 'Sut y cafodd yr adroddiad y rhif: dynodydd un o ddulliau’r adroddiad.' },
      ...whole,
    },
    entries: {
      id: { title: '{Kind}', description: 'Dynodydd parhaol {theKind}.' },
      group: { title: 'Grŵp', description: 'Dynodydd y grŵp y mae’n rhan ohono.' },
      text_en: { title: 'Geiriau, yn Saesneg', description: '{TheKind} fel y mae yn yr adroddiad.' },
      text_cy: { title: 'Geiriau, yn Gymraeg' },
      url_en: addressEn,
      url_cy: addressCy,
      url_id: address,
      ...whole,
    },
    quotations: {
      id: { title: 'Dyfyniad', description: 'Dynodydd parhaol y dyfyniad.' },
      chapter: { title: 'Pennod', description: 'Dynodydd y bennod neu’r adran y mae’n rhan ohoni.' },
      paragraph: { title: 'Paragraff', description: 'Dynodydd y paragraff y mae’n rhan ohono.' },
      speaker_id: { title: 'Llais', description: 'Dynodydd y sawl sy’n siarad.' },
      speaker_en: {
        title: 'Llais, yn Saesneg',
        description: 'I bwy y mae’r adroddiad yn ei briodoli, fel y’i hargraffwyd.',
      },
      speaker_cy: { title: 'Llais, yn Gymraeg' },
      text_en: {
        title: 'Geiriau, yn Saesneg',
        description: 'Y dyfyniad fel y mae yn yr adroddiad, heb ei ddyfynodau allanol.',
      },
      text_cy: { title: 'Geiriau, yn Gymraeg' },
      url_en: addressEn,
      url_cy: addressCy,
      url_id: address,
      ...whole,
    },
    evidence: {
      conclusion: { title: 'Casgliad', description: 'Dynodydd yr hyn y mae’r darn yn berthnasol iddo.' },
      unit: { title: 'Darn', description: 'Dynodydd y darn.' },
      kind: { title: 'Math', description: 'Beth yw’r darn: paragraff, dyfyniad, ystadegyn, ffigur.' },
      role: { title: 'Rôl', description: 'A yw’r darn yn ategu’r casgliad, yn ei oleddfu ynteu’n ei enghreifftio.' },
      why_en: { title: 'Pam, yn Saesneg', description: 'Pam y mae’r argraffiad hwn yn barnu ei fod yn berthnasol.' },
      why_cy: { title: 'Pam, yn Gymraeg' },
      url_en: addressEn,
      url_cy: addressCy,
      url_id: address,
      ...whole,
    },
    figures: {
      id: { title: 'Ffigur', description: 'Dynodydd parhaol y ffigur, a roddwyd gan yr argraffiad hwn.' },
      panel: { title: 'Panel', description: 'Panel y siart, gan gyfrif o 1. Mae gan bob un ei raddfa ei hun.' },
      panel_en: { title: 'Teitl y panel, yn Saesneg', description: 'Yn wag lle nad oes teitl.' },
      panel_cy: { title: 'Teitl y panel, yn Gymraeg' },
      label_en: { title: 'Label, yn Saesneg', description: 'Yr hyn sydd wrth ymyl y bar neu’r dot.' },
      label_cy: { title: 'Label, yn Gymraeg' },
      statistic: {
        title: 'Ystadegyn',
        description: 'Dynodydd yr ystadegyn y daw’r gwerth ohono. Yn wag lle nad yw’r adroddiad yn nodi rhif.',
      },
      ...measured,
      missing_en: { title: 'Pam nad oes gwerth, yn Saesneg', description: 'Yn wag lle mae gwerth.' },
      missing_cy: { title: 'Pam nad oes gwerth, yn Gymraeg' },
      url_id: address,
      ...whole,
    },
  },
  dataset: {
    statistic:
      '“{words}” – rhif y mae “{report}” yn ei nodi ({publisher}, {published}), ar ffurf data; yr argraffiad hwn a roddodd y cyfeirnod {id}. {standing}',
    figure: '{reading} O “{report}” ({publisher}, {published}), ar ffurf data. {standing}',
    whole:
      'Rhifau y mae “{report}” yn eu nodi ({publisher}, {published}), ar ffurf data, gyda’r geiriau sy’n eu cynnwys. {standing}',
    every:
      'Pob rhif y mae “{report}” yn ei nodi ({publisher}, {published}), ar ffurf data, gyda’r geiriau sy’n ei gynnwys. {standing}',
  },
};
