import type { APIRoute } from 'astro';
import { statisticsCsv } from '../../formats/tables/statistics-csv.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

export const GET: APIRoute = () => fileResponse(statisticsCsv(currentReport()));
