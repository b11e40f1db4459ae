import type { APIRoute, GetStaticPaths } from 'astro';
import { figureFile } from '../../../charts/svg/figure-file.ts';
import { markedDrawing } from '../../../formats/marked-languages.ts';
import { canonical } from '../../../model/address/permalink.ts';
import { foreignNames } from '../../../model/foreign-names.ts';
import { unitsOf } from '../../../model/report.ts';
import { currentReport } from '../../../site.ts';
import { fileResponse } from '../_file.ts';

/** The figures as files that can be used alone, one in each language. */
const files = () =>
  unitsOf(currentReport(), 'figure').flatMap((unit) =>
    currentReport().languages.map((locale) => ({ file: `${unit.id}-${locale}`, unit, locale })),
  );

export const getStaticPaths: GetStaticPaths = () => files().map(({ file }) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const found = files().find(({ file }) => file === params.file);
  if (!found) return fileResponse(undefined);
  const { unit, locale } = found;
  const report = currentReport();
  const drawing = figureFile(unit, report, locale, canonical(report.site, { to: 'id', id: unit.id }, locale));
  // Pages draw it as an image, while they are written too.
  return fileResponse(markedDrawing(drawing, foreignNames(report)), { 'Content-Type': 'image/svg+xml' });
};
