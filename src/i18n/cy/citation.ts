import type { citation as english } from '../en/citation.ts';

export const citation: typeof english = {
  styles: { plain: 'Sut i gyfeirio at hyn' },
  plain: {
    official: {
      statistic:
        '{title}. Gwerth: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad swyddogol, fersiwn {version}, {address}',
      figure:
        '{title}. Rhifau: {report} ({publisher}, {published}). Siart {id}: argraffiad swyddogol, fersiwn {version}, {address}',
      printed:
        '{title}. Yn: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad swyddogol, fersiwn {version}, {address}',
    },
    unofficial: {
      statistic:
        '{title}. Gwerth: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad answyddogol, fersiwn {version}, {address}',
      figure:
        '{title}. Rhifau: {report} ({publisher}, {published}). Siart {id}: argraffiad answyddogol, fersiwn {version}, {address}',
      printed:
        '{title}. Yn: {report} ({publisher}, {published}). Cyfeirnod {id}: argraffiad answyddogol, fersiwn {version}, {address}',
    },
  },
};
