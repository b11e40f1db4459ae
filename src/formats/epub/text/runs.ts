import { escapeXml } from '../../../model/xml.ts';
import type { Run, Runs } from '../../book/run.ts';
import { href, type Setting } from '../place.ts';
import { element, inLanguage } from '../xhtml.ts';

/** Runs as they stand in a paragraph; neighbours that lead to one place are one link. @param lang of what stands around */
export function runsXhtml(runs: Runs, setting: Setting, lang: string = setting.lang): string {
  const written: string[] = [];
  for (let at = 0; at < runs.length; ) {
    const first = runs[at];
    if (!first) break;
    const target = first.link && href(first.link, setting);
    const same = runs.slice(at).findIndex(({ link }) => (link && href(link, setting)) !== target);
    const group = same < 0 ? runs.slice(at) : runs.slice(at, at + same);
    const words = group.map((run) => runXhtml(run, lang)).join('');
    written.push(target === undefined ? words : element('a', { href: target, class: linkClass(first) }, words));
    at += group.length;
  }
  return written.join('');
}

function runXhtml({ value, lang, emphasis }: Run, around: string): string {
  const words = escapeXml(value);
  const marked = emphasis ? element('em', {}, words) : words;
  const language = inLanguage(lang, around);
  return Object.keys(language).length > 0 ? element('span', language, marked) : marked;
}

const linkClass = ({ link }: Run): string | undefined => (link?.to === 'web' ? 'out' : undefined);

/** A paragraph, or another element of a line; nothing of no words. */
export const line = (
  name: string,
  attributes: Parameters<typeof element>[1],
  runs: Runs,
  setting: Setting,
  lang?: string,
): string => (runs.length === 0 ? '' : element(name, attributes, runsXhtml(runs, setting, lang)));
