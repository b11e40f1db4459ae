import type { APIRoute } from 'astro';
import { reportJson } from '../../formats/json/report-json.ts';
import { currentReport } from '../../site.ts';

export const GET: APIRoute = () => new Response(reportJson(currentReport()));
