/** Something of a size with the place where its middle should be. */
export interface Placed {
  at: number;
  size: number;
}

/**
 * Where the middles come to stand so that none touches its neighbour or leaves `from` to `to`, each as near to its place
 * as may be; in the order given. Where there is not room for all they run on beyond `to`.
 */
export function apart(all: Placed[], from: number, to: number): number[] {
  const order = [...all.keys()].sort((a, b) => (all[a]?.at ?? 0) - (all[b]?.at ?? 0));
  const sorted = order.flatMap((index) => all[index] ?? []);
  const places = sorted.map(({ at }) => at);
  const room = (at: number): number => ((sorted[at - 1]?.size ?? 0) + (sorted[at]?.size ?? 0)) / 2;
  // Neighbours part evenly first; then the whole row is pushed back between the edges.
  for (const [at, place] of places.entries()) {
    const lack = at > 0 ? (places[at - 1] ?? 0) + room(at) - place : 0;
    if (lack <= 0) continue;
    places[at - 1] = (places[at - 1] ?? 0) - lack / 2;
    places[at] = place + lack / 2;
  }
  const last = sorted.length - 1;
  for (const at of [...places.keys()].reverse()) {
    const most = at === last ? to - (sorted[at]?.size ?? 0) / 2 : (places[at + 1] ?? 0) - room(at + 1);
    places[at] = Math.min(places[at] ?? 0, most);
  }
  for (const at of places.keys()) {
    const least = at === 0 ? from + (sorted[0]?.size ?? 0) / 2 : (places[at - 1] ?? 0) + room(at);
    places[at] = Math.max(places[at] ?? 0, least);
  }
  const found = all.map(({ at }) => at);
  for (const [rank, index] of order.entries()) found[index] = places[rank] ?? 0;
  return found;
}
