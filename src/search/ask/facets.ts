import type { ListedUnit } from '../make/listing.ts';
import { type Choices, eachFilter, type FilterName, filterNames } from './query.ts';

type Filtered = Pick<ListedUnit, FilterName>;

/** How many units each value of each filter would leave; values that none has are missing. */
export type Counts = Record<FilterName, Map<string, number>>;

/** Whether a unit is among what the filters leave. `but` names one that is not asked. */
export function passes(unit: Filtered, chosen: Choices, but?: FilterName): boolean {
  return filterNames.every((name) => {
    const values = chosen[name];
    return name === but || values.length === 0 || valuesOf(unit, name).some((value) => values.includes(value));
  });
}

/** A unit has one kind, and may have several subjects. */
function valuesOf(unit: Filtered, name: FilterName): readonly string[] {
  const value = unit[name] ?? [];
  return typeof value === 'string' ? [value] : value;
}

/** A filter's own values don't lower its other counts: they say what choosing one more would add. */
export function facetCounts(units: readonly Filtered[], chosen: Choices): Counts {
  const count = (name: FilterName) => {
    const counts = new Map<string, number>();
    for (const unit of units) {
      const values = valuesOf(unit, name);
      if (values.length === 0 || !passes(unit, chosen, name)) continue;
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return eachFilter(count);
}
