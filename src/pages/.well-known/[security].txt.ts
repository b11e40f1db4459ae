import type { APIRoute, GetStaticPaths } from 'astro';
import { securityTxt } from '../../formats/security-txt.ts';
import { currentReport } from '../../site.ts';

/** There is none where the report names no contact. */
export const getStaticPaths: GetStaticPaths = () =>
  securityTxt(currentReport()) === undefined ? [] : [{ params: { security: 'security' } }];

export const GET: APIRoute = () => new Response(securityTxt(currentReport()));
