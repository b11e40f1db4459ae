import { distance } from '../../language/edit-distance.ts';

/** The remedy of an unknown id: the nearest one that is known, if one is near; and otherwise what can be done. */
export function suggestion(id: string, known: string[], otherwise = 'Correct it, or add what it names'): string {
  const most = Math.max(2, Math.floor(id.length / 3));
  const nearest = known
    .map((candidate) => ({ candidate, steps: distance(id, candidate, most) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return nearest && nearest.steps <= most ? `Did you mean "${nearest.candidate}"?` : otherwise;
}
