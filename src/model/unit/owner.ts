import type { Unit } from './unit.ts';

/**
 * Whether nothing of a unit is the report's: a subject, or a chart that the report did not print. A statistic's words are the
 * report's, though its title is not.
 */
export const isEditions = (unit: Unit): boolean =>
  unit.editorial === true || unit.type === 'subject' || (unit.type === 'figure' && !unit.figure.printed);
