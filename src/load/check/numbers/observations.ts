import type { Flaw } from '../../../model/problem/problem.ts';
import type { Observation } from '../../../model/statistic/statistic.ts';

/** An observation that tables and charts could not tell from another of its statistic, and why. */
export interface Confused extends Pick<Flaw, 'message' | 'remedy'> {
  index: number;
}

type Where = Pick<Observation, 'place' | 'period'>;

/**
 * Tables and charts find a value by its place and period: of two with the same, or with none where others have one, they
 * would show one twice and the other not at all.
 */
export function confusedIn(observations: Where[]): Confused[] {
  return observations.flatMap((each, index): Confused[] => {
    const lacking = (['place', 'period'] as const).find(
      (field) => each[field] === undefined && observations.some((other) => other[field] !== undefined),
    );
    if (lacking)
      return [
        {
          index,
          message: `has no ${lacking}, and others of this statistic have one, so that no table can show it`,
          remedy: `Give every observation its ${lacking}, or none`,
        },
      ];
    const first = observations.findIndex((other) => isSame(other, each));
    return first === index
      ? []
      : [
          {
            index,
            message: `observation ${index + 1} is of ${nameOf(each)}, as observation ${first + 1} is, so that only one of them would be shown`,
            remedy: 'Give each its own place or period, or take one out',
          },
        ];
  });
}

const isSame = (one: Where, other: Where): boolean => one.place === other.place && one.period === other.period;

const nameOf = ({ place, period }: Where): string =>
  [place, period].filter(Boolean).join(' ') || 'no place and no period';
