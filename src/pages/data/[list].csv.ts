import type { APIRoute, GetStaticPaths } from 'astro';
import { entriesCsv } from '../../formats/tables/entries-csv.ts';
import { tabledLists } from '../../model/report.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

export const getStaticPaths: GetStaticPaths = () =>
  tabledLists(currentReport()).map(({ unit }) => ({ params: { list: unit.id } }));

export const GET: APIRoute = ({ params: { list = '' } }) => fileResponse(entriesCsv(currentReport(), list));
