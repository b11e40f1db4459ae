/**
 * A finished page without the spaces that no browser shows: those beside what begins a line of its own, and all but the first of
 * several. A page is so much smaller on its way to the reader; what is seen, heard and copied is the same. Lines of the source, of
 * class "line", stay as they are: there every space is shown.
 */
export function compactPage(html: string): string {
  const pieces = html.split(
    /(<(?:script|style|pre|textarea)\b[\s\S]*?<\/(?:script|style|pre|textarea)>|<p\b[^>]*class="line"[^>]*>[\s\S]*?<\/p>|<!--[\s\S]*?-->|<[^>]*>)/,
  );
  const out: string[] = [];
  /** Whether a space here would be the first on its line, or the second of two. */
  let isSpaced = true;
  /** Where in `out` the last space ends a text: that goes where a line ends after it, or another space follows outside. */
  let trailing: number | undefined;
  const dropTrailing = () => {
    if (trailing !== undefined) out[trailing] = out[trailing]?.trimEnd() ?? '';
    trailing = undefined;
  };
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      out.push(piece);
      if (beginsLine.test(piece)) {
        dropTrailing();
        isSpaced = true;
      } else if (isThing.test(piece)) {
        // A picture or a field is something on the line.
        isSpaced = false;
        trailing = undefined;
      }
      continue;
    }
    let text = piece.replace(/[ \t\r\n]+/g, ' ');
    if (text.startsWith(' ') && isSpaced) {
      // Of two spaces the outer one stays: that inside an element may be at the end of its box.
      if (trailing !== undefined && out.at(-1)?.startsWith('</')) dropTrailing();
      else text = text.slice(1);
    }
    if (text === '') continue;
    out.push(text);
    isSpaced = text.endsWith(' ');
    trailing = isSpaced ? out.length - 1 : undefined;
  }
  dropTrailing();
  return out.join('');
}

/** Elements that begin and end a line, and those that nobody sees. A name and what is said of it (dt, dd) may stand on one line. */
const beginsLine =
  /^<\/?(?:!doctype|html|head|title|meta|link|body|main|header|footer|nav|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|figure|figcaption|blockquote|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|form|fieldset|legend|details|summary|hr|br|option|select)\b/i;
const isThing = /^<(?:img|input|svg|button|wbr)\b/i;
