/** "s1, s4–s7": ids with those that follow one another in one run, three or more of them. */
export function idRuns(ids: string[]): string {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1), id)) run.push(id);
    else runs.push([id]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

function isNext(before: string | undefined, id: string): boolean {
  const [letters, number] = before ? parts(before) : [];
  const [own, next] = parts(id);
  return letters === own && number !== undefined && next === number + 1;
}

/** Its letters, and the number that it ends with. */
function parts(id: string): [string, number] {
  const letters = id.replace(/\d+$/, '');
  return [letters, Number(id.slice(letters.length))];
}
