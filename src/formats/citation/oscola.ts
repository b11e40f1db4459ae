import { words } from '../../i18n/words.ts';
import { asHeadline } from '../../language/english/headline.ts';
import { italic, joinedRuns, run } from './run.ts';
import { accessedRuns, pinpointAfter, type Style } from './style.ts';

/** The Oxford University Standard for the Citation of Legal Authorities, fourth edition, as a footnote: few stops, the address in angle brackets. */
export const oscola: Style = {
  cite: (cited) => {
    const { work, address, locale } = cited;
    const own = (value: string) => [run(value, locale)];
    const { value, lang } = work.title;
    return joinedRuns(
      [work.author, run(', ', locale), italic({ value: asHeadline(value, lang), lang })],
      own(' ('),
      work.remark.length > 0 ? [...work.remark, ...own(', ')] : [],
      own(`${work.year})`),
      pinpointAfter(' ', cited, words(locale).citation.pinpoints.oscola),
      own(` <${address}> `),
      accessedRuns('oscola', locale),
      own('.'),
    );
  },
};
