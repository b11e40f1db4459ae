import { selection as cy } from '../../i18n/cy/sharing/cite.ts';
import { selection as en } from '../../i18n/en/sharing/cite.ts';
import { pageLocale } from '../reading/page-locale.ts';

/** What the tool itself says, in the page's language. */
export const words = { cy, en }[pageLocale];
