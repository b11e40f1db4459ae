import type { APIRoute } from 'astro';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

/** The source as it is in the content, byte for byte. */
export const GET: APIRoute = () => fileResponse(currentReport().source?.text);
