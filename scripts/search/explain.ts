// Says why search answers a query as it does: what each word was taken for, and every unit's score in its parts.
//
//   npm run search:explain -- en "how many children"
//
//   CONTENT    the report's folder (default content)
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { searchIn } from '../../src/search/make/in-memory.ts';
import { aligned, unitTable, wordTable } from './explanation.ts';

const [asked = '', ...words] = process.argv.slice(2);
const q = words.join(' ').trim();
const locale = locales.find((each) => each === asked);
const problems = [
  ...(locale
    ? []
    : [`${asked ? `"${asked}" is no language` : 'No language is given'}: begin with ${locales.join(' or ')}.`]),
  ...(q ? [] : ['No query is given: put it after the language, between quotation marks.']),
];

if (!locale || problems.length > 0) {
  console.error([...problems, 'For example: npm run search:explain -- en "how many children"'].join('\n'));
  process.exitCode = 1;
} else {
  const find = searchIn(loadSoundReport(process.env.CONTENT ?? 'content'));
  const found = await find(locale, q);
  const units = unitTable(found);
  console.log(`"${q}" in ${locale}: ${found.total} found\n\n${aligned(wordTable(q, found, locale))}`);
  if (units.rows.length > 0)
    console.log(
      `\nEach word adds its rarity times its weight in the unit; each factor what it then changes.\n\n${aligned(units)}`,
    );
  else if (found.total > 0)
    console.log('\nFound by name, as the query is an id, a number or an address; nothing is ranked.');
}
