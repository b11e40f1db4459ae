import type { EditionBlock, IndexBlock, Reference, ReferencesBlock, TitleBlock } from '../book/block.ts';
import { runsText } from '../book/run.ts';
import type { Pressed } from './apparatus.ts';
import { array, call, literal } from './literal.ts';
import { plainContent, runsContent, someContent } from './runs.ts';
import { factsArray } from './unit-blocks.ts';

/** What is this edition's alone as a call of the functions in preamble.ts. */
export function editionCode(block: EditionBlock, pressed: Pressed): string {
  switch (block.type) {
    case 'title':
      return titleCode(block, pressed);
    case 'caution':
      return call('caution', {}, runsContent(block.words, pressed));
    case 'remark':
      return call('remark', {}, runsContent(block.words, pressed));
    case 'references':
      return referencesCode(block, pressed);
    case 'facts':
      return call('facts', {}, factsArray(block.facts, pressed));
    case 'index':
      return indexCode(block, pressed);
  }
}

const titleCode = ({ id, level, title }: TitleBlock, pressed: Pressed): string =>
  call('head', {
    id: literal(id),
    level: String(level),
    ours: 'true',
    opens: literal(level === 1 ? 'edition' : 'section'),
    title: plainContent(title, pressed),
    to: level === 1 ? undefined : targetOf(title, pressed),
  });

/** The unit that a title of the edition's is about. */
const targetOf = (title: TitleBlock['title'], { inks }: Pressed): string | undefined =>
  title.flatMap(({ link }) => (link?.to === 'id' && inks.has(link.id) ? [literal(link.id)] : []))[0];

/** Under what a finding rests on, or under words of its own. */
const referencesCode = ({ lead, items }: ReferencesBlock, pressed: Pressed): string =>
  call(
    'references',
    { own: pressed.roles.has(runsText(lead)) ? undefined : 'true' },
    runsContent(lead, pressed),
    array(items.map((item) => referenceCode(item, pressed))),
  );

const referenceCode = ({ id, name, why }: Reference, pressed: Pressed): string =>
  call('reference', { why: someContent(why, pressed) }, literal(id), runsContent(name, pressed));

/** Terms with the pages that they are on. */
const indexCode = ({ groups }: IndexBlock, pressed: Pressed): string =>
  call(
    'index',
    {},
    array(
      groups.map(({ letter, entries }) =>
        array([
          letter === undefined ? 'none' : literal(letter),
          array(
            entries.map(({ term, places }) =>
              array([runsContent(term, pressed), array(places.map(({ id }) => literal(id)))]),
            ),
          ),
        ]),
      ),
    ),
  );
