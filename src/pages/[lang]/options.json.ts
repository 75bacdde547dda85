import type { APIRoute } from 'astro';
import { createOptionsFile } from '../../catalogue/options-file.ts';
import { getPage } from '../../catalogue/page.ts';
import { getLanguagePaths } from '../../catalogue/routes.ts';

export const getStaticPaths = getLanguagePaths;

export const GET: APIRoute = async ({ params }) => {
  const { library, reader } = await getPage(params.lang ?? '');
  return Response.json(createOptionsFile(library, reader));
};
