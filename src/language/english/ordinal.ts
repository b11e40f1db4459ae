import type { OrdinalForms } from '../ordinal.ts';

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

/** "first paragraph" to "twentieth paragraph", then "paragraph 21". */
export const englishOrdinals = (noun: string): OrdinalForms => ({
  named: ordinals.split(' ').map((ordinal) => `${ordinal} ${noun}`),
  beyond: `${noun} {n}`,
});
