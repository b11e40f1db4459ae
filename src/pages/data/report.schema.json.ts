import type { APIRoute } from 'astro';
import { reportSchema } from '../../formats/schema/report-schema.ts';

export const GET: APIRoute = () => new Response(reportSchema());
