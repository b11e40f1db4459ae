import type { APIRoute } from 'astro';
import { reportSchema } from '../../formats/report-schema.ts';

export const GET: APIRoute = () => new Response(reportSchema());
