import { type Problem, problem } from '../../model/problem/problem.ts';
import type { Source } from '../../model/source/source.ts';
import type { Instead } from '../../schemas/list/entry-kind.ts';
import type { Content } from '../read/content.ts';
import { entriesOf, innermost } from '../read/parts.ts';

/** What a line of the source begins with, where that is no word. */
function markOf(text: string, isBullet: boolean): Instead | undefined {
  if (isBullet) return 'bullets';
  return /^\(?[a-z][.)]\s/i.test(text) ? 'letters' : undefined;
}

/**
 * What a list says that the report printed in place of numbers is what stands before its entries in the source. Asked once the
 * source agrees with the content, so that the lines of every entry are known.
 */
export function listMarkProblems(
  { parts }: Pick<Content, 'parts'>,
  { lines, repairs, printed }: Pick<Source, 'lines' | 'repairs' | 'printed'>,
): Problem[] {
  return innermost(parts).flatMap((part) => {
    if (part.type !== 'list' || part.list?.value.kind.numbers !== 'edition') return [];
    const { value, at } = part.list;
    const { instead } = value.kind;
    const odd = entriesOf(value).flatMap(({ id }) => {
      const line = printed.get(id)?.lines[0];
      const mark = line === undefined ? undefined : markOf(lines[line - 1] ?? '', repairs.bullets.includes(line));
      return line === undefined || mark === instead ? [] : [{ id, line, mark }];
    });
    const [first] = odd;
    if (!first) return [];
    const others = odd.length > 1 ? `, and so of ${odd.length - 1} more` : '';
    return [
      problem(
        'list-marks',
        at(['kind', ...(instead ? ['instead'] : [])]),
        `the report printed ${first.mark ?? 'no mark'} before ${first.id} (source line ${first.line}${others}), and the list says ${instead ?? 'that there was nothing'}`,
        first.mark ? `Write "instead": "${first.mark}"` : 'Take "instead" out',
      ),
    ];
  });
}
