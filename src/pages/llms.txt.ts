import type { APIRoute } from 'astro';
import { llmsTxt } from '../formats/llms.ts';
import { currentReport } from '../site.ts';

/** What programs and assistants should know before they read or cite the report. */
export const GET: APIRoute = () => new Response(llmsTxt(currentReport()));
