/** A heading of a page: its place, and its words as they are written there. */
export interface Heading {
  id: string;
  html: string;
}

/** The headings of the second level in finished HTML, in order. Links within them are words alone, as each is to be in one. */
export const headingsIn = (html: string): Heading[] =>
  [...html.matchAll(/<h2\b[^>]*\bid="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id = '', words = '']) => ({
    id,
    html: words.replace(/<\/?a\b[^>]*>/g, ''),
  }));
