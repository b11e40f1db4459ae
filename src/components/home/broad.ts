/** How wide letters of the serif face are, in parts of its size; measured, and near enough for a whole title. */
const widths: [RegExp, number][] = [
  [/[mwMWŵŴ]/, 0.85],
  [/[\p{Lu}\p{N}]/u, 0.68],
  [/[ijltfr'’.,: ]/, 0.3],
];
const otherwise = 0.54;

/** Wider than this at its largest a title reaches past the column of the words that stand below it. */
const widest = 9.4;

/** Whether a title is too wide for the largest size. */
export function isBroad(title: string): boolean {
  const width = [...title].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? otherwise),
    0,
  );
  return width > widest;
}
