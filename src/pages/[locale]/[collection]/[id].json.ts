import type { APIRoute, GetStaticPaths } from 'astro';
import { passage } from '../../../formats/collection/passage.ts';
import { findLocale } from '../../../i18n/locale.ts';
import { findUnit } from '../../../model/report.ts';
import { currentReport } from '../../../site.ts';
import { roomPaths } from '../../_paths.ts';
import { fileResponse } from '../../data/_file.ts';

/** Each unit as the folder of passages shows it, beside the page of the folder: /en/collection/c11.json. */
export const getStaticPaths = (() => {
  const report = currentReport();
  return roomPaths(report, 'collection').flatMap(({ params }) =>
    report.units.map(({ id }) => ({ params: { ...params, id } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const report = currentReport();
  const locale = findLocale(params.locale);
  const unit = findUnit(report, params.id ?? '');
  return fileResponse(locale && unit && JSON.stringify(passage(report, unit, locale)));
};
