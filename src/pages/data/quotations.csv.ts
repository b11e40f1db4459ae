import type { APIRoute } from 'astro';
import { quotationsCsv } from '../../formats/tables/quotations-csv.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

export const GET: APIRoute = () => fileResponse(quotationsCsv(currentReport()));
