// The tests of this report's words, numbers and names, which say nothing of another report's.
import { readFileSync } from 'node:fs';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';

/** The report that tests/content, the folders this-report/ of tests and bench/ are of. */
const reportId = 'making-a-difference';

/** The project of tests/content, or none where content/ is another report: that is said in a line. */
export function contentProject(id: string | undefined, options: InlineConfig = {}): TestProjectInlineConfiguration[] {
  if (isOther(id)) {
    console.warn(
      `content/ is the report "${id}": the tests of "${reportId}" (tests/content/, this-report/) are left out.`,
    );
    return [];
  }
  return [{ extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...options } }];
}

/** Of the tests of sites, those that know this report's words and places: none is left out on its content. */
export const leftOut = (id: string | undefined): string[] => (isOther(id) ? ['tests/*/this-report/**'] : []);

/** What cannot be read is for the tests to say. */
const isOther = (id: string | undefined): boolean => id !== undefined && id !== reportId;

/** The id of the report in content/; undefined where the file cannot be read: that is for the tests to say. */
export function contentId(): string | undefined {
  try {
    const { id } = Object(JSON.parse(readFileSync('content/report.json', 'utf8')));
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
