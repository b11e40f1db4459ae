import { words } from '../../i18n/words.ts';
import { italic, joinedRuns, run } from './run.ts';
import { accessedRuns, authorAndYear, type Style } from './style.ts';

/** Harvard as "Cite Them Right" has it (12th edition): no publisher beside an author who is the same. */
export const harvard: Style = {
  cite: ({ work, address, locale }) => {
    const own = (value: string) => [run(value, locale)];
    const remark = work.remark.length > 0 ? [...own(' ['), ...work.remark, ...own(']')] : [];
    const available = own(`${words(locale).citation.availableAt} ${address} (`);
    const ends = remark.length === 0 && /[.?!]$/.test(work.title.value) ? ' ' : '. ';
    return joinedRuns(
      [work.author, run(` (${work.year}) `, locale), italic(work.title)],
      remark,
      own(ends),
      available,
      accessedRuns('harvard', locale),
      own(').'),
    );
  },
  inText: (cited) => authorAndYear(cited, ', ', words(cited.locale).citation.pinpoints.harvard),
};
