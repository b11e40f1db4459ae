import { z } from 'zod';
import { bilingualText, isoDate, text } from './localised.ts';

/** content/help-lines.json: numbers to call, for the foot of pages that carry testimony. */
export const helpLinesSchema = z.strictObject({
  /** When the numbers were last compared with the services' own pages. */
  checked: isoDate,
  lines: z
    .array(
      z.strictObject({
        id: text,
        name: bilingualText,
        /** Whom or what it is for. */
        for: bilingualText,
        phone: z
          .string()
          .regex(/^(?=(?: ?\d){3,15}$)\d/, 'must be the digits of a telephone number, with single spaces between them'),
      }),
    )
    .min(1),
});
export type HelpLines = z.output<typeof helpLinesSchema>;
