// What is wrong with the HTML of built pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { BuiltSite } from '../sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A matter of the writer's taste or of how Astro writes, not of the page's readers.
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The ids of units have a dot where the report's numbers have one; HTML allows it.
    'valid-id': ['error', { relaxed: true }],
    // Checkboxes of one name are several values of one filter, as radio buttons are.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

/** Every fault of the pages as "page:line:column what (rule)". */
export async function htmlFaults({ dir }: BuiltSite, files: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(dir, file), 'utf8'));
    for (const { line, column, message, ruleId } of results.flatMap((result) => result.messages)) {
      faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  return faults;
}
