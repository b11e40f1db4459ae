import type { z } from 'zod';
import { type Flaw, parted } from '../../model/problem/problem.ts';
import { suggestion } from './suggestion.ts';

/** Says what is wrong with a value in words for its author: the field, the value, what it must be. `data` is the whole file's. */
export function explained(issue: z.core.$ZodIssue, data: unknown): Flaw {
  const value = valueAt(data, issue.path);
  const field = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  const flaw = (message: string, remedy: string): Flaw => ({ rule: 'schema', message: field + message, remedy });
  const told = (both: string): Flaw => {
    const { message, remedy } = parted(both);
    return flaw(message, remedy);
  };
  if (value === undefined) return flaw('missing', `Add it; it must be ${wanted(issue)}`);
  switch (issue.code) {
    case 'unrecognized_keys':
      return flaw(`unknown field ${issue.keys.map(quoted).join(', ')}`, 'Correct its spelling or take it out');
    case 'invalid_type':
      return flaw(`${quoted(value)} must be ${wanted(issue)}`, '');
    case 'invalid_value':
      return flaw(
        `${quoted(value)} must be ${wanted(issue)}`,
        suggestion(String(value), issue.values.map(String), 'Write one of them'),
      );
    case 'too_small':
      if (issue.origin === 'array') return flaw(`the list is empty; it needs at least ${issue.minimum} entry`, '');
      if (issue.origin === 'string') return flaw('must not be empty', 'Write it, or take the field out');
      return flaw(`${quoted(value)} must be greater than ${issue.minimum}`, '');
    case 'too_big':
      return flaw(`${quoted(value)} must be ${issue.maximum} or less`, '');
    case 'invalid_key':
      return told(issue.issues.map(({ message }) => message).join('; '));
    case 'custom':
      return told(issue.message);
    default:
      return told(`${quoted(value)} ${issue.message}`);
  }
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(quoted).join(', ')}`;
  return issue.message.replace(/^must be /, '');
}

const typeNames: Partial<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [brackets]',
  object: 'fields in {braces}',
};

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), data);
}

const isFields = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** A value as it is written in its file, cut where it is long. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
