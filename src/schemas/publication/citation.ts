import { z } from 'zod';
import { localisedText } from '../localised.ts';

/** "978-0-7504-9568-4" or an older one of ten digits, as printed with hyphens or without. */
const isbnForm = /^(?:97[89]-?)?\d(?:-?\d){8}-?[\dX]$/;

const isbnSchema = z.string().superRefine((isbn, context) => {
  const message = isbnFault(isbn);
  if (message) context.addIssue({ code: 'custom', message });
});

/** How the report as a publication is cited: what reference managers need besides title, publisher and date. */
export const citationSchema = z.strictObject({
  /** What every key of a reference begins with: "bro2019" is the report, "bro2019-p3.2" a paragraph. Left out: the report's id. */
  key: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens, such as "office2019"')
    .optional(),
  /** That of the form in which most people have it: of several that of the file. */
  isbn: isbnSchema.optional(),
  /** Title and subtitle with no capitals but the first ones and those of names, as some styles want them: "A shelf for everyone: A review". */
  sentenceCase: localisedText.optional(),
});
export type CitationFacts = z.output<typeof citationSchema>;

/** What is wrong with an ISBN (isbn-international.org, Users' Manual: a check digit modulo 10 of thirteen, 11 of ten). */
export function isbnFault(isbn: string): string | undefined {
  if (!isbnForm.test(isbn))
    return `"${isbn}" is no ISBN. Write its 13 digits (10 of an older one) with single hyphens: "978-0-306-40615-7"`;
  const signs = isbnSigns(isbn);
  const digits = [...signs].map((sign) => (sign === 'X' ? 10 : Number(sign)));
  const [weigh, modulus] =
    digits.length === 13 ? [(at: number) => (at % 2 ? 3 : 1), 10] : [(at: number) => 10 - at, 11];
  const sum = digits.reduce((total, digit, at) => total + digit * weigh(at), 0);
  return sum % modulus === 0
    ? undefined
    : `"${isbn}" has a digit wrong: its last one does not follow from the others. Copy it again from the report`;
}

/** Its digits alone. */
export const isbnSigns = (isbn: string): string => isbn.replace(/[^\dX]/g, '');
