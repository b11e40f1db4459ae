import type { APIRoute, GetStaticPaths } from 'astro';
import { publicTables } from '../../formats/tables/tables.ts';
import { currentReport } from '../../site.ts';
import { fileResponse } from './_file.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publicTables(currentReport()).map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute = ({ params }) =>
  fileResponse(
    publicTables(currentReport())
      .find(({ name }) => name === params.table)
      ?.csv(),
  );
