// The tests of this report's words, numbers and names, which say nothing of another report's.
import { readFileSync } from 'node:fs';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';

/** The report that tests/content and bench/ are of. */
const reportId = 'making-a-difference';

/** The project of tests/content, or none where content/ is another report: that is said in a line. */
export function contentProject(id: string | undefined, options: InlineConfig = {}): TestProjectInlineConfiguration[] {
  if (id !== undefined && id !== reportId) {
    console.warn(`content/ is the report "${id}": the tests of "${reportId}" in tests/content/ are left out.`);
    return [];
  }
  return [{ extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...options } }];
}

/** The id of the report in content/; undefined where the file cannot be read: that is for the tests to say. */
export function contentId(): string | undefined {
  try {
    const { id } = Object(JSON.parse(readFileSync('content/report.json', 'utf8')));
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
