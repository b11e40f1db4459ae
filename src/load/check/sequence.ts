/** The places in a list of numbers that have to move for the rest to rise: the fewest there can be. */
export function outOfOrder(numbers: number[]): number[] {
  // The longest rising run that ends at each number, by the number before it.
  const runs = numbers.map(() => ({ length: 1, before: -1 }));
  for (const [index, number] of numbers.entries())
    for (let before = 0; before < index; before += 1) {
      const [own, other] = [runs[index], runs[before]];
      if (own && other && (numbers[before] ?? 0) < number && other.length >= own.length)
        runs[index] = { length: other.length + 1, before };
    }
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const kept = new Set<number>();
  for (let at = runs.findIndex(({ length }) => length === longest); at >= 0; at = runs[at]?.before ?? -1) kept.add(at);
  return [...numbers.keys()].filter((index) => !kept.has(index));
}
