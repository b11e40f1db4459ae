import { getEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { concordanceTwin, letterTwin } from '../../concordance/twin.ts';
import type { Twin } from '../../formats/markdown/head.ts';
import { editionPageBlocks } from '../../formats/markdown/rooms/edition-page.ts';
import { hasTwin, pageTwin } from '../../formats/markdown/twin.ts';
import type { Locale } from '../../i18n/locale.ts';
import { indexedPages, languagesOf } from '../../model/address/pages.ts';
import { path, type Target } from '../../model/address/permalink.ts';
import { currentReport } from '../../site.ts';
import { currentConcordance, letterTargets } from '../_concordance.ts';
import { fileResponse } from '../data/_file.ts';

/** The Markdown file beside every page that search engines may list: /en/chapters/3/index.md. */
interface Props {
  target: Target;
  locale: Locale;
}

export const getStaticPaths: GetStaticPaths = () => {
  const report = currentReport();
  return [...indexedPages(report), ...letterTargets()].filter(hasTwin).flatMap((target) => {
    const languages = target.to === 'front' ? report.languages.slice(0, 1) : languagesOf(report, target);
    return languages.map((locale) => ({
      params: { page: path(target, locale).replace(/^\/|\/$/g, '') || undefined },
      props: { target, locale } satisfies Props,
    }));
  });
};

export const GET: APIRoute<Props> = async ({ props: { target, locale } }) =>
  fileResponse(pageTwin(currentReport(), target, locale, await given(target, locale)), {
    'Content-Type': 'text/markdown; charset=utf-8',
  });

/** What is not in the report: the words of pages in MDX, and the concordance. */
async function given(target: Target, locale: Locale): Promise<Twin | undefined> {
  const report = currentReport();
  if (target.to === 'letter') {
    const entry = currentConcordance(locale).find(({ letter }) => letter.name === target.letter);
    return entry && letterTwin(report, entry, locale);
  }
  if (target.to !== 'room') return undefined;
  if (target.room === 'concordance') return concordanceTwin(report, currentConcordance(locale), locale);
  if (target.room !== 'about' && target.room !== 'accessibility') return undefined;
  const entry = await getEntry('pages', `${target.room}.${locale}`);
  return entry && { title: entry.data.title, ...editionPageBlocks(report, locale, entry.body ?? '') };
}
