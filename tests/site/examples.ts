// The examples of the guide to linking and citing, as its page has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Locale } from '../../src/i18n/locale.ts';
import { rooms } from '../../src/model/address/room.ts';
import type { BuiltSite } from '../sites.ts';

/** The examples of the guide by their names, with their words. */
export function examplesOf({ dir }: BuiltSite, locale: Locale): Map<string, string[]> {
  const file = join(dir, locale, rooms.linking[locale], 'index.html');
  const found = DomUtils.findAll(
    ({ attribs }) => attribs['data-example'] !== undefined,
    parseDocument(readFileSync(file, 'utf8')).children,
  );
  const byName = Map.groupBy(found, ({ attribs }) => attribs['data-example'] ?? '');
  return new Map([...byName].map(([name, of]) => [name, of.map((each) => DomUtils.textContent(each))]));
}
