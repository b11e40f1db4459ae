import { locales } from '../../i18n/locale.ts';
import { emptyLedger } from '../../schemas/ledger.ts';
import { wordsHash } from '../hash.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Kept } from './fate.ts';
import { publishedWordings, type Wording, wordingOf } from './wording.ts';

/** What shows that the words of wordings/ are not those that editions published: some that are missing, other ones, or too many. */
export function wordingProblems({ published, wordings }: Pick<Kept, 'published' | 'wordings'>): Problem[] {
  // Without the ledger nobody knows which words are due, and its loss is told.
  if (published === emptyLedger) return [];
  const due = Object.keys(published.units).flatMap((id) =>
    publishedWordings(published, id).map((wording) => ({ id, wording })),
  );
  const lost = [...new Set(due.map(({ wording }) => wording.version))].filter((version) => !wordings.has(version));
  return [
    ...lost.map((version) => kept(version, 'the file is missing, and with it words that were published', back)),
    ...due.flatMap(({ id, wording }) => (lost.includes(wording.version) ? [] : otherWords({ wordings }, id, wording))),
    ...[...wordings].flatMap(([version, file]) => {
      const made = published.editions.find((edition) => edition.version === version);
      if (!made) return [kept(version, 'it is of an edition that was never made', 'Take the file away')];
      const strangers = Object.keys(file.units).filter(
        (id) => !due.some((each) => each.id === id && each.wording.version === version),
      );
      return [
        ...(made.date === file.date
          ? []
          : [kept(version, `its date is "${file.date}", and published.json has "${made.date}"`, back)]),
        ...strangers.map((id) =>
          kept(version, `${id}: published.json knows no words of it that first stood in this edition`, back),
        ),
      ];
    }),
  ];
}

const back = 'Put the file back as `npm run release` wrote it; nobody else writes it';

const kept = (version: string, message: string, remedy: string): Problem =>
  problem('wordings-kept', { file: `wordings/${version}.json` }, message, remedy);

/** The words of a wording that are missing, or whose hash is not the one that was published. */
function otherWords({ wordings }: Pick<Kept, 'wordings'>, id: string, wording: Wording): Problem[] {
  const { version } = wording;
  const words = wordingOf(wordings.get(version), id);
  if (!words) return [kept(version, `${id}: its published words are missing`, back)];
  return locales.flatMap((locale) => {
    const own = words[locale];
    if ((own && wordsHash(own)) === wording[locale]) return [];
    return [kept(version, `${id}: its words in "${locale}" are not those that were published`, back)];
  });
}
