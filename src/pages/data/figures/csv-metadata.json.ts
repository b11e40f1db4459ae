import type { APIRoute } from 'astro';
import { figuresMetadata } from '../../../formats/tables/csvw.ts';
import { currentReport } from '../../../site.ts';
import { fileResponse } from '../_file.ts';

export const GET: APIRoute = () => fileResponse(figuresMetadata(currentReport()));
