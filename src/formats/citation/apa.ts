import { words } from '../../i18n/words.ts';
import { capitalised, italic, joinedRuns, run, stopped } from './run.ts';
import { authorAndYear, type Style } from './style.ts';

/** The seventh edition of the Publication Manual of the APA: the title in sentence case, no publisher who is the author, no day of access. */
export const apa: Style = {
  cite: ({ work, address, locale }) => {
    const own = (value: string) => [run(value, locale)];
    const remark = work.remark.length > 0 ? [...own(' ['), ...capitalised(work.remark), ...own(']')] : [];
    return joinedRuns(
      stopped([work.author], locale),
      own(` (${work.year}). `),
      stopped([italic(work.sentence), ...remark], locale),
      own(` ${address}`),
    );
  },
  inText: (cited) => authorAndYear(cited, ', ', words(cited.locale).citation.pinpoints.apa),
};
