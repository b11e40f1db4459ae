import type { Locale } from '../../i18n/locale.ts';
import { readingOrder } from '../../model/address/reading-order.ts';
import type { Report } from '../../model/report.ts';
import { typographic } from '../../model/typography.ts';
import { unitLabel } from '../../model/unit/label.ts';
import { sheetTitle } from '../page/sheet-head.ts';

/**
 * The styles by which the whole report prints each of its parts from a new sheet on, with the part's name at the head of its
 * sheets; the page's foot follows the last. They name the parts of this report, and so are made with it; important, as Chromium otherwise takes the page rule of
 * whichever sheet comes last.
 */
export const printSheets = (report: Report, locale: Locale): string =>
  readingOrder(report)
    .map((part, i, { length }) => {
      const page = `part-${part.id}`;
      const name = cssString(sheetTitle(typographic(unitLabel(report, part, locale)), 'page'));
      const face = part.editorial ? 'Edition, sans-serif' : 'Report, serif';
      const foot = i === length - 1 ? `footer {\n  page: ${page};\n}\n` : '';
      return `${foot}section[aria-labelledby="${part.id}"] {\n  page: ${page};\n}\n@page ${page} {\n  @top-right {\n    content: ${name} !important;\n    font-family: ${face} !important;\n  }\n}\n`;
    })
    .join('');

/** Text as a string of CSS. */
const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
