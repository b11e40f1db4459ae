import type { APIRoute } from 'astro';
import { conclusionsCsv } from '../../formats/tables/conclusions-csv.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

export const GET: APIRoute = () => fileResponse(conclusionsCsv(currentReport()));
