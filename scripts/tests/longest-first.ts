import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes, the longest first: what is begun last, with no other beside it, is to be short. */
const longest = [
  'axe-all',
  'corruption',
  'offline',
  'determinism',
  'copy-engines',
  'lighthouse',
  'epub',
  'bad-days',
  'damage',
  'pages',
  'budget',
].map((name) => `tests/verify/${name}.test.ts`);

/** Two files run at a time. On a machine that has run none yet Vitest would take the largest files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
