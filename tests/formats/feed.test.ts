import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { feed } from '../../src/formats/feed.ts';
import type { Report } from '../../src/model/report.ts';
import { report as invented } from '../invented-report.ts';

const report: Report = { ...invented, site: { origin: 'https://report.example', base: '/below/', indexed: true } };
type Node = NonNullable<ReturnType<typeof parse>>;
const parse = (text: string) => {
  const faults: string[] = [];
  const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(text, 'text/xml');
  expect(faults).toEqual([]);
  return document.documentElement;
};
const children = (of: Node | null, name: string): Node[] =>
  Array.from(of?.childNodes ?? []).filter((node): node is Node => node.nodeName === name);
const content = (of: Node | undefined, name: string) => children(of ?? null, name).map((node) => node.textContent);

/** What RFC 4287 asks of a feed and of each entry: id, title and updated once, links that are whole addresses. */
function faults(of: Node | null): string[] {
  if (!of) return ['nothing there'];
  const once = ['id', 'title', 'updated'].filter((name) => children(of, name).length !== 1);
  const moments = content(of, 'updated').filter((at) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at ?? ''));
  const hrefs = children(of, 'link').map((link) => link.getAttribute('href') ?? '');
  const ways = children(of, 'link').map((link) =>
    ['rel', 'type', 'hreflang'].map((name) => link.getAttribute(name)).join(' '),
  );
  return [
    ...once.map((name) => `not one ${name}`),
    ...moments.map((at) => `no moment: ${at}`),
    ...[...hrefs, ...content(of, 'id')]
      .filter((address) => !URL.canParse(address ?? ''))
      .map((each) => `no address: ${each}`),
    ...ways.filter((way, index) => ways.indexOf(way) < index).map((way) => `two links: ${way}`),
  ];
}

test('the feed is one of Atom, with an entry for each edition, the newest first', () => {
  const root = parse(feed(report));
  expect([root?.namespaceURI, root?.nodeName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
  const entries = children(root, 'entry');
  expect([root, ...entries].flatMap(faults)).toEqual([]);
  expect(children(root, 'author').map((author) => content(author, 'name'))).toEqual([[expect.stringMatching(/\S/)]]);
  expect(entries.map((entry) => content(entry, 'title')[0])).toEqual([
    'Argraffiad 1.1.0 – Edition 1.1.0',
    'Argraffiad 1.0.0 – Edition 1.0.0',
  ]);
  expect(content(root ?? undefined, 'updated')).toEqual(['2024-02-29T00:00:00Z']);
  expect(new Set(entries.flatMap((entry) => content(entry, 'id'))).size).toBe(entries.length);
});

test('an entry says in each language what changed, and leads to the words as the edition had them', () => {
  const [entry] = children(parse(feed(report)), 'entry');
  const [said] = children(entry ?? null, 'content');
  expect(said?.getAttribute('type')).toBe('xhtml');
  const [div] = children(said ?? null, 'div');
  expect(div?.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  expect(children(div ?? null, 'div').map((each) => each.getAttribute('xml:lang'))).toEqual(['cy', 'en']);
  expect(div?.textContent).toContain('One word of the Welsh corrected');
  expect(div?.textContent).toContain('Conclusion 2: The Welsh plural of “bus” was corrected');
  expect(feed(report).match(/href="https:\/\/report\.example\/below\/id\/c2\/2024-02-29\/"/g)).toHaveLength(2);
});

test('signs of XML are escaped, a unit that is gone leads to its address, and without editions there are no entries', () => {
  const [first] = report.changes;
  if (!first) throw new Error('The fixture has editions.');
  const why = { en: 'R&D <b>', cy: 'R&D' };
  const text = feed({ ...report, changes: [{ ...first, version: '1.0.5', changed: [{ id: 'c6', why }] }] });
  expect(parse(text)?.textContent).toContain('Conclusion c6: R&D <b>');
  expect(text).toContain('href="https://report.example/below/id/c6/"');
  const none = parse(feed({ ...report, changes: [] }));
  expect([faults(none), children(none, 'entry')]).toEqual([[], []]);
});
