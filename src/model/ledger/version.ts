/** Compares versions such as "1.10.0" number by number: below 0 when `a` is the earlier one, 0 when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  const differing = left.findIndex((number, place) => number !== right[place]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** From 1.0.0 on, what an edition publishes is kept: ids go on working, and changed words say so. */
export const isLasting = (version: string): boolean => compareVersions(version, '1.0.0') >= 0;

/** The next version for an edition whose words or ids changed: "1.3.0" after "1.2.4". */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0] = numbers(version);
  return `${major}.${minor + 1}.0`;
}

const numbers = (version: string): number[] => version.split('.').map(Number);
