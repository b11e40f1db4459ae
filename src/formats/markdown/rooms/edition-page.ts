import type { PageInsert } from '../../../authoring/pages/inserts.ts';
import { childrenOf, type Element, isElement, type MdastNode, mdxTree } from '../../../authoring/satteri.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { formatDate } from '../../../language/date.ts';
import { canonical } from '../../../model/address/permalink.ts';
import { contactLink } from '../../../model/contact.ts';
import { reportCounts } from '../../../model/counts.ts';
import { editorialNotes } from '../../../model/note.ts';
import { type Report, unit as unitOf } from '../../../model/report.ts';
import { unitLabel } from '../../../model/unit/label.ts';
import { idLink, idLinks } from '../text/address.ts';
import { bullets, plain } from '../text/markdown.ts';
import { recordMarkdown, said } from '../text/words.ts';
import type { RoomBlocks } from './lists.ts';

/**
 * A page of the edition's own: its author's Markdown as it is, and in place of each insert what the page shows there.
 *
 * @param mdx the page without its frontmatter
 */
export const editionPageBlocks = (report: Report, locale: Locale, mdx: string): RoomBlocks => ({
  units: [],
  whose: 'edition',
  blocks: [
    filled(report, locale, mdx)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ],
});

/** A text with its inserts filled. The tree says where each begins and ends. */
function filled(report: Report, locale: Locale, mdx: string): string {
  const write = (from: number, to: number, nodes: readonly MdastNode[]): string => {
    let text = '';
    let at = from;
    for (const node of nodes) {
      const [start, end] = [startOf(node), endOf(node)];
      text += mdx.slice(at, start);
      if (isElement(node)) text += insert(report, locale, node, inner(node));
      else text += write(start, end, childrenOf(node));
      at = end;
    }
    return text + mdx.slice(at, to);
  };
  const inner = (node: Element): string => {
    const [first, last] = [node.children.at(0), node.children.at(-1)];
    return first && last ? write(startOf(first), endOf(last), node.children) : '';
  };
  return write(0, mdx.length, childrenOf(mdxTree(mdx)));
}

const startOf = ({ position }: MdastNode): number => position?.start.offset ?? 0;
const endOf = ({ position }: MdastNode): number => position?.end.offset ?? 0;

/** What stands in place of an insert, as src/components/inserts/ show it. */
function insert(report: Report, locale: Locale, node: Element, inner: string): string {
  const t = words(locale).edition;
  const { record } = report;
  const fillers: Record<PageInsert, () => string> = {
    Ref: () =>
      `[${inner}](${canonical(report.site, { to: 'unit', unit: unitOf(report, attribute(node, 'to')) }, locale)})`,
    // Markdown has no way to say of what language words are.
    Lang: () => inner,
    Notes: () => notes(report, locale),
    Changes: () => changes(report, locale),
    Contact: () => contact(report, locale),
    WithContact: () => (record.contact ? inner : ''),
    Version: () => fill(t.version, { version: record.edition.version, date: formatDate(record.edition.date, locale) }),
    Counts: () => `${reportCounts(report, locale).join(', ')}.`,
  };
  return isInsert(fillers, node.name) ? fillers[node.name]() : inner;
}

const isInsert = (fillers: Record<PageInsert, unknown>, name: string | null): name is PageInsert =>
  name !== null && Object.hasOwn(fillers, name);

function attribute(node: Element, wanted: string): string {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === wanted)?.value;
  return typeof found === 'string' ? found : '';
}

function notes(report: Report, locale: Locale): string {
  const all = editorialNotes(report);
  if (all.length === 0) return words(locale).edition.noNotes;
  return bullets(
    all.map(({ label, text, at }) => {
      const about = label?.[locale];
      const note = recordMarkdown(text[locale] ?? '');
      const where = idLinks(
        report,
        at.map((id) => unitOf(report, id)),
        locale,
      );
      return `${about ? `**${said(about)}:** ` : ''}${note} (${where})`;
    }),
  );
}

function changes(report: Report, locale: Locale): string {
  const t = words(locale).edition;
  if (report.changes.length === 0) return t.noChanges;
  return bullets(
    report.changes.map(({ version, date, summary, changed = [] }) => {
      const passages = changed.map(({ id, why }) => {
        const unit = report.byId.get(id);
        return `${idLink(report, id, locale)}${unit ? ` (${plain(unitLabel(report, unit, locale))})` : ''}: ${said(why[locale])}`;
      });
      return [
        `**${fill(t.version, { version, date: formatDate(date, locale) })}**: ${said(summary[locale])}`,
        ...passages,
      ].join(' ');
    }),
  );
}

function contact(report: Report, locale: Locale): string {
  const link = contactLink(report, locale);
  if (!link) return '';
  const t = words(locale).edition;
  const address = `[${plain(link.address)}](${link.href})`;
  const where = link.href.startsWith('mailto:') ? t.contactEmail : t.contactUrl;
  return `${plain(fill(t.publisher, { publisher: link.publisher }))} ${fill(where, { address })}`;
}
