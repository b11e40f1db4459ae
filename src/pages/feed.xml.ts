import type { APIRoute } from 'astro';
import { feed } from '../formats/feed.ts';
import { currentReport } from '../site.ts';

export const GET: APIRoute = () => new Response(feed(currentReport()));
