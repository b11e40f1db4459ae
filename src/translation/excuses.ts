import { straight } from '../language/letters.ts';
import type { Excuse } from '../schemas/welsh.ts';
import type { Finding } from './passages/passage.ts';

/** The findings that no excuse names, and what is wrong with the excuses themselves. */
export function excused(findings: Finding[], excuses: Excuse[]): { left: Finding[]; used: number; idle: string[] } {
  const names = new Set(findings.map(nameOf));
  const reasons = new Set(excuses.map(nameOf));
  const left = findings.filter((finding) => !reasons.has(nameOf(finding)));
  const idle = excuses
    .filter((excuse) => !names.has(nameOf(excuse)))
    .map(
      ({ unit, check, excerpt }) =>
        `${unit}: nothing is found in ${check} at “${excerpt}” to excuse. Take the excuse out`,
    );
  return { left, used: findings.length - left.length, idle };
}

const nameOf = ({ unit, check, excerpt }: Pick<Finding, 'unit' | 'check' | 'excerpt'>): string =>
  [unit, check, straight(excerpt)].join('\n');
