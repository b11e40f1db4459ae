import { escapeXml, xmlDeclaration } from '../../model/xml.ts';

/** Attributes of an element; what is undefined is left out. */
export type Attributes = Record<string, string | undefined>;

/** An element of XML, its children already written. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const content = children.join('');
  return content === '' && isEmpty.has(name)
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Elements without content: of any other a reader that takes the file for HTML would miss the end. */
const isEmpty = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'item', 'itemref', 'rootfile']);

/** The two attributes that say a language, for readers of HTML and of XML; none where it is that of what stands around. */
export const inLanguage = (lang: string, around?: string): Attributes =>
  lang === '' || lang === around ? {} : { lang, 'xml:lang': lang };

/** A file of the book. @param up the way from it to the folder of the whole: "../" */
export function page(
  { lang, title, up, type }: { lang: string; title: string; up: string; type?: string },
  ...content: string[]
): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, escapeXml(title)),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('link', { rel: 'stylesheet', type: 'text/css', href: `${up}style.css` }),
  );
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const body = element('body', { 'epub:type': type }, '\n', ...content, '\n');
  return `${xmlDeclaration}\n<!DOCTYPE html>\n${element('html', { ...names, ...inLanguage(lang) }, '\n', head, '\n', body, '\n')}\n`;
}
