import type { APIRoute } from 'astro';
import { conclusionsCsv } from '../../formats/conclusions-csv.ts';
import { currentReport } from '../../site.ts';

/** An answer without a body makes no file. */
export const GET: APIRoute = () => new Response(conclusionsCsv(currentReport()));
