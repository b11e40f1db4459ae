import type { APIRoute } from 'astro';
import { reportSchema } from '../../formats/schema/report-schema.ts';
import { currentReport } from '../../site.ts';

export const GET: APIRoute = () => new Response(reportSchema(currentReport()));
