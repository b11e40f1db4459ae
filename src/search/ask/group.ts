/** Gathers what belongs together, in the order of each group's first member; members keep their own order. */
export function groups<Member>(members: Member[], groupOf: (member: Member) => string): [Member, ...Member[]][] {
  const found = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    const key = groupOf(member);
    const group = found.get(key);
    if (group) group.push(member);
    else found.set(key, [member]);
  }
  return [...found.values()];
}
