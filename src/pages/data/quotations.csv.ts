import type { APIRoute } from 'astro';
import { quotationsCsv } from '../../formats/quotations-csv.ts';
import { currentReport } from '../../site.ts';

/** An answer without a body makes no file. */
export const GET: APIRoute = () => new Response(quotationsCsv(currentReport()));
