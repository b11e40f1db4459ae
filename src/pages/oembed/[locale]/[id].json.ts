import type { APIRoute, GetStaticPaths } from 'astro';
import { oembedJson } from '../../../formats/card/oembed.ts';
import { currentReport } from '../../../site.ts';
import { cardPaths } from '../../_paths.ts';
import { fileResponse } from '../../data/_file.ts';

export const getStaticPaths: GetStaticPaths = () => cardPaths(currentReport()).map(({ params }) => ({ params }));

/** What editors ask of the address of a unit, one file in each language. */
export const GET: APIRoute = ({ params }) => {
  const report = currentReport();
  const found = cardPaths(report).find(({ params: own }) => own.id === params.id && own.locale === params.locale);
  return fileResponse(found && oembedJson(report, found.props.unit, found.props.locale));
};
