import type { APIRoute } from 'astro';
import { createKeepFile } from '../../catalogue/keep-file.ts';
import { getPage } from '../../catalogue/page.ts';
import { getLanguagePaths } from '../../catalogue/routes.ts';

export const getStaticPaths = getLanguagePaths;

export const GET: APIRoute = async ({ params }) => {
  const { reader } = await getPage(params.lang ?? '');
  return Response.json(createKeepFile(reader));
};
