import { fold, plainLetters } from '../../language/letters.ts';
import type { Kind, StructuralKind } from '../../schemas/kind.ts';
import type { ListedUnit, Listing } from '../make/listing.ts';

/** What a name before a number means: a kind, or a page of the print ("p." is a page, as in print). */
type Named = StructuralKind | 'page';

/** How people name and shorten them, in either language. Those of lists are their own. */
const names: [Named, string][] = [
  ['paragraph', 'para par paragraph paras paragraphs section sec paragraff baragraff adran'],
  ['quotation', 'quotation quote quot dyfyniad ddyfyniad dyf'],
  ['statistic', 'statistic stat ystadegyn ystad'],
  ['figure', 'figure fig chart graph ffigur ffig siart'],
  ['chapter', 'chapter ch chap pennod bennod pen'],
  ['page', 'p pp pg page pages t tt tud tudalen tudalennau'],
];

const namedBy: ReadonlyMap<string, Named> = new Map(
  names.flatMap(([named, words]) => words.split(' ').map((word): [string, Named] => [word, named])),
);

/** What a name means in a report: what one of its lists calls its entries, before what any report has. */
const meaning = (name: string, kinds: Listing['kinds']): Kind | 'page' | undefined =>
  kinds.find(({ named = [] }) => named.some((each) => plain(each) === name))?.name ?? namedBy.get(name);

/**
 * The units that a query names, as readers and writers cite them: by id ("c7", "#c7", "p3.2."), by the number of a paragraph
 * ("3.2", "§3.2", "(3.2)", "3.2(a)"), by kind and number ("conclusion no. 7", "fig. 2", "par. 3.2", "casgliad rhif 7"), also in
 * words ("conclusion seven", "y seithfed casgliad"), with its chapter before it ("chapter 3, para 3.2"), by a page of the print
 * ("p. 12", "tud. 12": all that stands there), or by an address of this site ("…/en/chapters/3/#p3.2", "/id/c7/").
 */
export function namedUnits(query: string, listing: Pick<Listing, 'units' | 'kinds'>): ListedUnit[] {
  const { units, kinds } = listing;
  const typed = plain(idOfAddress(query) ?? query);
  const byId = units.find(({ id, label }) => id === typed || plain(label) === typed);
  if (byId) return [byId];
  const asked = inFigures(typed);
  // "Chapter 3, para 3.2" is the paragraph.
  const [, part = '', rest = ''] = /^(\p{L}+)\.? ?\d+,? (.+)$/u.exec(asked) ?? [];
  if (namedBy.get(part) === 'chapter') return namedUnits(rest, listing);
  const bare = asked.replace(/^\u00a7+ ?/, '');
  if (/^\d+\.\d+$/.test(bare)) return first(units, ({ kind, mark }) => kind === 'paragraph' && mark === bare);
  if (bare !== asked && /^\d+$/.test(bare)) return [];
  const [, name = '', number = ''] =
    /^(?:(?:the|yr?) )?(\p{L}[\p{L} ]*?)\.? ?(?:(?:no|nos|number|num|nr|rhif|rh)\.? ?|# ?)?(\p{L}?\d+(?:\.\d+)?)$/u.exec(
      asked,
    ) ?? [];
  if (name === '') return [];
  const named = meaning(name, kinds);
  if (named === 'page' && !number.includes('.')) return onPage(Number(number), units);
  const kind = named === 'page' ? 'paragraph' : named;
  return first(units, (unit) => (unit.kind === kind || isCalled(unit, name)) && isNumbered(unit, number));
}

/** Numbers from one as they are said and counted, in either language and without accents; those that end in -th or -fed without it. */
const said =
  'one|first|un|cyntaf|gyntaf two|second|dau|dwy|ail three|third|tri|tair|trydydd|trydedd four|pedwar|pedair|pedwerydd|pedwaredd fi[fv]e?|pump?|pumed six|chwech?|chweched seven|saith|seith eighth?|wyth nine?|naw ten|deg eleven|unarddeg twel[fv]e?|deuddeg thirteen|triarddeg fourteen fifteen|pymtheg sixteen seventeen eighteen|deunaw nineteen twent(?:y|ie)|ugain|ugein'
    .split(' ')
    .map((words) => new RegExp(`^(?:${words})(?:th|fed)?$`));

/** With numbers as figures, and the number after what it counts: "the seventh conclusion" is "conclusion 7"; "3.2(a)" is "3.2". */
const inFigures = (asked: string): string =>
  asked
    .replace(/\p{L}+/gu, (word) => {
      const at = said.findIndex((each) => each.test(word));
      return at < 0 ? word : String(at + 1);
    })
    .replace(/^(?:the |yr? )?(\d+)(?:\p{L}+)? (\p{L}+)$/u, '$2 $1')
    .replace(/(\d\.\d+) ?\(?[a-z]$/, '$1');

/** The parts that stand on a page of the print, which is known of parts only. */
const onPage = (page: number, units: readonly ListedUnit[]): ListedUnit[] =>
  units.filter(({ pages }) => pages !== undefined && pages[0] <= page && page <= (pages[1] ?? pages[0]));

const first = (units: readonly ListedUnit[], test: (unit: ListedUnit) => boolean): ListedUnit[] =>
  units.filter(test).slice(0, 1);

/** The id in an address: its fragment, or the last part of its path where that is one of a unit. */
function idOfAddress(query: string): string | undefined {
  const pasted = query.trim();
  const isAddress =
    /^[a-z]+:\/\//i.test(pasted) || /^\/?(?:[\w.~-]+\/)*(?:en|cy|id)\//i.test(pasted) || pasted.startsWith('#');
  if (!isAddress || /\s/.test(pasted)) return undefined;
  const [path = '', fragment] = pasted.replace(/\?[^#]*/, '').split('#');
  if (fragment) return fragment;
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return parts.at(-2) === 'chapters' ? `ch${last}` : last;
}

/** Labels begin with the name of the kind: "Quotation q8", "Chapter 3: …", "Outcome: …". */
const isCalled = ({ label, kind }: ListedUnit, name: string): boolean =>
  kind !== 'section' && new RegExp(`^${name}[ :]`).test(plain(label));

const isNumbered = ({ id, mark, kind }: ListedUnit, number: string): boolean =>
  mark === number || id === number || (kind !== 'paragraph' && id.replace(/^\D+/, '') === number);

/** Small letters without accents, without brackets around the whole, and without the signs that end a sentence. */
const plain = (text: string): string =>
  fold(plainLetters(text))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[([#]+ ?/, '')
    .replace(/[\s.,:;!?)\]]+$/, '');
