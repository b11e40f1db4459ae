/** So many problems of one kind are said one by one. */
const few = 3;

/**
 * The problems for people to read: of many that differ only in what they are about, the first few, and the places of all
 * others in one line.
 */
export function gathered(problems: string[]): string[] {
  const kinds = Map.groupBy(problems, kindOf);
  const told = new Map<string, number>();
  return problems.flatMap((problem) => {
    const kind = kindOf(problem);
    const all = kinds.get(kind) ?? [];
    const count = (told.get(kind) ?? 0) + 1;
    told.set(kind, count);
    // One more line is as long as the problem itself.
    if (count <= few || all.length <= few + 1) return problem;
    return count === few + 1 ? `… and ${all.length - few} more like the last, at ${placesOf(all.slice(few))}` : [];
  });
}

/** A problem without its place, numbers and what it quotes. */
const kindOf = (problem: string): string =>
  problem
    .replace(/“[^”]*”|"[^"]*"|‘[^’]*’|<[^>]*>[^<]*<\/[^>]*>|<[^>]*>/g, '*')
    .replace(/[\w./-]+\.(?:json|mdx|txt)(?::\d+)*/g, '@')
    .replace(/\b[a-z]+-?\d[\w.-]*|\d[\d.,]*/g, '#');

/** "notes.json:12:5, 40:5; p3.2" */
function placesOf(problems: string[]): string {
  const places = problems.map((problem) => /^\S+/.exec(problem)?.[0].replace(/[:,]$/, '') ?? '');
  const byFile = Map.groupBy(places, (place) => (place.includes(':') ? (place.split(':')[0] ?? '') : ''));
  return [...byFile]
    .map(([file, all]) =>
      file ? `${file}:${all.map((place) => place.slice(file.length + 1)).join(', ')}` : all.join(', '),
    )
    .join('; ');
}
