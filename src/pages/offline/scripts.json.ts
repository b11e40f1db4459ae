import type { APIRoute } from 'astro';
import chart from '../../client/offline/copy-chart.ts?worker&url';
import reading from '../../client/offline/copy-reading.ts?worker&url';
import search from '../../client/offline/copy-search.ts?worker&url';
import worker from '../../client/offline/worker.ts?worker&url';

/**
 * The scripts that copies for reading off line are made with, each one file, as they are bundled with the pages. No page asks for
 * them here: scripts/offline/ puts each into its place, and takes this list away.
 */
export const GET: APIRoute = () => Response.json({ chart, reading, search, worker });
