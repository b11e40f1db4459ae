import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import type { Run } from '../../../model/ledger/difference.ts';
import { escapeXml } from '../../../model/xml.ts';

/** Runs as HTML, without a space that is not theirs: what went in `del`, what came in `ins`, each said to those who hear it. */
export function differenceHtml(runs: Run[], locale: Locale): string {
  const t = words(locale).wording;
  const said = (element: 'del' | 'ins', before: string, text: string): string =>
    `<${element}>${hidden(before)}${escapeXml(text)}${hidden(t.end)}</${element}>`;
  return runs
    .map((run) =>
      run.in === 'both'
        ? escapeXml(run.text)
        : run.in === 'old'
          ? said('del', t.old, run.text)
          : said('ins', t.new, run.text),
    )
    .join('');
}

const hidden = (text: string): string => `<span class="hidden">${escapeXml(text)}</span>`;
