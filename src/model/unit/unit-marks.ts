import type { Unit } from './unit.ts';

/**
 * The attributes of the element in which a unit's words stand in full, at most once on a page: links lead to its id, and
 * programs find what it is. Fixed, as others read them.
 */
export const unitMarks = ({ id, kind }: Pick<Unit, 'id' | 'kind'>) => ({ id, 'data-unit': id, 'data-kind': kind });

/** Those of a mention or a preview, to which no link leads. */
export const mentionMarks = ({ id }: Pick<Unit, 'id'>) => ({ 'data-ref': id });
