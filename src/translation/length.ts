import type { Finding, Passage } from './passages/passage.ts';

/** Least and greatest length of the Welsh, in parts of the English, by characters: measured on public-sector Welsh. */
const bounds: Record<Passage['form'], [least: number, greatest: number]> = {
  prose: [0.7, 1.5],
  spoken: [0.6, 1.7],
  short: [0.4, 2.2],
};

/** So many characters more or fewer are never a sign of anything: short words differ most. */
const slack = 25;

/** Welsh much shorter or longer than its English has probably lost or gained something. */
export function length({ unit, form, en, cy }: Passage): Finding[] {
  if (en === undefined || Math.abs(cy.length - en.length) <= slack) return [];
  const [least, greatest] = bounds[form];
  const ratio = cy.length / en.length;
  if (ratio >= least && ratio <= greatest) return [];
  const shown = ratio.toFixed(2);
  return [
    {
      unit,
      check: 'length',
      excerpt: `${cy.slice(0, 40)}…`,
      message: `the Welsh is ${shown} of the length of the English (${least} to ${greatest} is usual). See whether something is missing or added, or excuse it with a reason`,
    },
  ];
}
