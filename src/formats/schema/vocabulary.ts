import { type Report, unitsOf } from '../../model/report.ts';
import { isRatio } from '../../model/statistic/value.ts';
import { distinctKinds } from '../../model/unit/kind.ts';
import { type Bound, bounds, everyBound } from '../../schemas/numbers/value.ts';

/** What the public descriptions say that values may be: what the report declares and uses. */
export interface Vocabulary {
  /** What its lists call their entries. */
  entryKinds: string[];
  units: string[];
  methods: string[];
  /** The first four always. */
  bounds: Bound[];
  /** Whether any value is a ratio: {"of": [1, 6]}. */
  hasRatios: boolean;
}

export function vocabulary(report: Pick<Report, 'parts' | 'measures' | 'units'>): Vocabulary {
  const { measures } = report;
  const all = unitsOf(report, 'statistic').flatMap(({ statistic }) => statistic.observations);
  return {
    entryKinds: distinctKinds(report).map(({ name }) => name),
    units: measures.units.map(({ id }) => id),
    methods: measures.methods.map(({ id }) => id),
    bounds: bounds.filter((bound) => everyBound.includes(bound) || all.some((each) => each.bound === bound)),
    hasRatios: all.some(({ value }) => value !== null && isRatio(value)),
  };
}
