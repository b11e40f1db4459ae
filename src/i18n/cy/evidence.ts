import { welshCount } from '../../language/welsh/count.ts';
import type { Words } from '../en.ts';

/** What the edition says of how passages bear on conclusions, in Welsh. */
export const evidence: Words['evidence'] = {
  heading: 'Ar beth y mae’n seiliedig',
  restsOn: 'Yn seiliedig ar',
  ours: 'Dehongliad yr argraffiad hwn yw’r cysylltiadau a’r rhesymau hyn, nid dehongliad yr adroddiad.',
  by: {
    supports: 'Ategir gan',
    qualifies: 'Goleddfir gan',
    illustrates: 'Enghreifftir gan',
  },
  summary: 'Yng nghrynodebau’r adroddiad ei hun',
  role: { supports: 'Yn ategu', qualifies: 'Yn goleddfu', illustrates: 'Yn enghreifftio' },
  bearsOn: '{Kinds} y mae’n berthnasol iddynt',
  none: 'Nid oes {kind} yn dibynnu arno’n benodol',
  treatedIn: 'Ym mhennod {n} y mae’r rhan fwyaf ohono',
  count: {
    shared: welshCount({ noun: 'darn', gender: 'm' }, 'Dim darnau yn gyffredin', {
      one: '{counted} yn gyffredin',
      two: '{counted} yn gyffredin',
      more: '{counted} yn gyffredin',
    }),
  },
  search: 'Chwilio yn y dystiolaeth hon',
  sharing: '{Kinds} mewn mannau eraill sy’n rhannu’r un dystiolaeth',
};
