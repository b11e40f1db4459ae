import { welshCount } from '../../language/welsh/count.ts';
import type { Words } from '../en.ts';

/** What the quick search and the way back to results say in Welsh. */
export const quickSearch: Words['search']['quick'] = {
  title: 'Chwilio’r adroddiad',
  button: 'Chwilio',
  all: 'Yr holl ganlyniadau chwilio',
  close: 'Cau',
  loading: 'Wrthi’n llwytho',
  stillLoading: 'Yn dal i lwytho',
  failed: 'Methwyd â llwytho’r cyfleuster chwilio. Gallwch fynd ymlaen yma:',
  page: 'Y dudalen chwilio',
  count: welshCount({ noun: 'canlyniad chwilio', gender: 'm' }, 'Dim canlyniadau chwilio'),
  back: 'Yn ôl i’r canlyniadau chwilio',
  backTo: 'Yn ôl i’r canlyniadau chwilio ar gyfer “{query}”',
};

/** The words of search, in Welsh. */
export const search: Words['search'] = {
  quick: quickSearch,
  title: 'Chwilio’r adroddiad',
  label: 'Chwiliwch am air neu ymadrodd',
  button: 'Chwilio',
  kind: 'Math',
  chapter: 'Pennod',
  speaker: 'Llais',
  within: 'Ble yn yr adroddiad',
  filters: 'Hidlyddion',
  toFilters: 'Hidlo’r canlyniadau chwilio hyn',
  clearFilters: 'Clirio’r hidlyddion',
  resultsFor: 'Canlyniadau chwilio ar gyfer “{query}”',
  noMatch: 'Nid oes dim yn yr adroddiad yn cyfateb i “{query}”.',
  tryAgain: 'Gwiriwch y sillafu neu rhowch gynnig ar air gwahanol.',
  withoutFilters: 'Chwilio heb hidlyddion',
  noneFits: 'Nid oes dim yn yr adroddiad yn cyfateb i’r hidlyddion hyn.',
  results: 'Canlyniadau chwilio',
  more: 'Dangos rhagor o ganlyniadau',
  failed: 'Aeth rhywbeth o’i le. Methwyd â llwytho’r cyfleuster chwilio.',
  start: 'Rhowch air neu ymadrodd, neu dewiswch beth i edrych drwyddo.',
  lacks: 'heb: {words}',
  foreign: 'canfuwyd yn y geiriau Saesneg',
  corrected: 'Yn dangos canlyniadau chwilio ar gyfer “{query}”.',
  leftOut: 'Chwiliwyd heb yr hyn nad yw yn yr adroddiad: {words}.',
  literally: 'Chwilio yn lle hynny am: “{query}”',
  didYouMean: 'A oeddech chi’n golygu:',
  otherKinds: 'Mewn mathau eraill:',
  again: 'Rhoi cynnig arall arni',
  copy: 'Copïo’r ddolen i’r chwiliad hwn',
  share: 'Rhannu’r chwiliad hwn',
  slash: 'Mae’r fysell “/” yn dechrau chwiliad ar bob tudalen.',
  noScript:
    'Ni allai’r cyfleuster chwilio gychwyn: mae angen JavaScript arno, a phorwr nad yw’n rhy hen. Gallwch edrych am eiriau yn y mynegair, neu ddarllen yr adroddiad cyfan ar un dudalen a chwilio honno gyda’ch porwr.',
};
