import { escapeXml } from '../model/xml.ts';

/**
 * A phrase of the interface as HTML, with a link in its {place}. A string and not a template, because a template's layout
 * would put spaces between the link and the marks around it.
 */
export function withLink(phrase: string, place: string, link: { href: string; text: string }): string {
  const html = `<a href="${escapeXml(link.href)}">${escapeXml(link.text)}</a>`;
  return escapeXml(phrase).replace(`{${place}}`, () => html);
}
