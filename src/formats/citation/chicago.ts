import { words } from '../../i18n/words.ts';
import { asHeadline } from '../../language/english/headline.ts';
import { capitalised, italic, joinedRuns, type Run, run, stopped } from './run.ts';
import { authorAndYear, pinpointAfter, type Style } from './style.ts';
import type { Work } from './work.ts';

/** The Chicago Manual of Style, 17th edition, with author and year: the publisher stays where it is the author. */
export const chicagoAuthorDate: Style = {
  cite: ({ work, address, locale }) => {
    const space = [run(' ', locale)];
    const remark = work.remark.length > 0 ? [...space, ...stopped(capitalised(work.remark), locale)] : [];
    return joinedRuns(
      stopped([work.author], locale),
      [run(` ${work.year}. `, locale)],
      stopped([title(work)], locale),
      remark,
      space,
      stopped([work.author], locale),
      [run(` ${address}.`, locale)],
    );
  },
  inText: (cited) => authorAndYear(cited, ' ', words(cited.locale).citation.pinpoints.chicago),
};

/** The same with notes: the first one of a work, which has all of it. */
export const chicagoNotes: Style = {
  cite: (cited) => {
    const { work, address, locale } = cited;
    const own = (value: string) => [run(value, locale)];
    const remark = work.remark.length > 0 ? [...own(', '), ...work.remark] : [];
    return joinedRuns(
      [work.author, run(', ', locale), title(work)],
      remark,
      [run(' (', locale), work.author, run(`, ${work.year})`, locale)],
      pinpointAfter(', ', cited, words(locale).citation.pinpoints.chicago),
      own(`, ${address}.`),
    );
  },
};

const title = ({ title: { value, lang } }: Work): Run => italic({ value: asHeadline(value, lang), lang });
