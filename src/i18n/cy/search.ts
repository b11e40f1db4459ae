import { type CountedNoun, welshCount } from '../../language/welsh/count.ts';
import type { Words } from '../en.ts';

/** A result alone would be an outcome, which this report is about. */
const results: CountedNoun = { noun: 'canlyniad chwilio', gender: 'm' };

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
  count: welshCount(results, 'Dim canlyniadau chwilio'),
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
  subject: 'Pwnc',
  evidence: 'Tystiolaeth',
  within: 'Yn yr adroddiad:',
  filters: 'Hidlyddion',
  clearFilters: 'Clirio’r hidlyddion',
  remove: 'Tynnu’r hidlydd: {name}',
  count: {
    found: welshCount(results, 'Dim canlyniadau chwilio ar gyfer “{query}”', {
      one: '{counted} ar gyfer “{query}”',
      more: '{counted} ar gyfer “{query}”',
    }),
    all: welshCount(results, 'Dim canlyniadau chwilio'),
  },
  resultsFor: 'Canlyniadau chwilio ar gyfer “{query}”',
  noneWith: 'Dim canlyniadau chwilio ar gyfer “{query}” gyda’r hidlyddion hyn',
  tryAgain: 'Gwiriwch y sillafu neu rhowch gynnig ar air gwahanol.',
  withoutFilters: 'Chwilio heb hidlyddion',
  noneFits: 'Dim canlyniadau chwilio gyda’r hidlyddion hyn',
  results: 'Canlyniadau chwilio',
  more: 'Dangos rhagor o ganlyniadau chwilio',
  failed: 'Ni lwythodd y cyfleuster chwilio.',
  start: 'Chwiliwch am air neu ymadrodd, neu dewiswch fath i bori drwyddo.',
  lacks: 'heb: {words}',
  foreign: 'canfuwyd yn y geiriau Saesneg',
  related: { said: 'Mae geiriau tebyg eu hystyr wedi’u {how}.', how: 'tanlinellu' },
  corrected: 'Yn dangos canlyniadau chwilio ar gyfer “{query}”.',
  leftOut: 'Chwiliwyd heb yr hyn nad yw yn yr adroddiad: {words}.',
  literally: 'Chwilio yn lle hynny am: “{query}”',
  didYouMean: 'A oeddech chi’n golygu:',
  otherKinds: 'Mewn mathau eraill:',
  again: 'Rhoi cynnig arall arni',
  copy: 'Copïo’r ddolen i’r chwiliad hwn',
  share: 'Rhannu’r chwiliad hwn',
  slash: {
    isOn: 'Pwyswch {key} i chwilio o unrhyw dudalen.',
    turnOff: 'Diffodd',
    isOff: 'Mae’r fysell / wedi’i diffodd.',
    turnOn: 'Troi ymlaen',
  },
  noScript:
    'Ni allai’r cyfleuster chwilio gychwyn: mae angen JavaScript arno, a phorwr nad yw’n rhy hen. Gallwch edrych am eiriau yn y mynegai geiriau, neu ddarllen yr adroddiad cyfan ar un dudalen a chwilio honno â’ch porwr.',
};
