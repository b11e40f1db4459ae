/** The remedy of an unknown id: the nearest one that is known, if one is near; and otherwise what can be done. */
export function suggestion(id: string, known: string[], otherwise = 'Correct it, or add what it names'): string {
  const nearest = known
    .map((candidate) => ({ candidate, steps: distance(id, candidate) }))
    .sort((a, b) => a.steps - b.steps)[0];
  const near = nearest && nearest.steps <= Math.max(2, id.length / 3);
  return near ? `Did you mean "${nearest.candidate}"?` : otherwise;
}

/** Levenshtein distance: the fewest letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
