import type { APIRoute } from 'astro';
import { currentReport } from '../../site.ts';

/** The source as it is in the content, byte for byte; an answer without a body makes no file. */
export const GET: APIRoute = () => new Response(currentReport().source?.text);
