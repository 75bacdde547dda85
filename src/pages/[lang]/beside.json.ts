import type { APIRoute } from 'astro';
import { getPage } from '../../catalogue/page.ts';
import { getLanguagePaths } from '../../catalogue/routes.ts';
import { getBesideWords } from '../../i18n/beside-words.ts';

export const getStaticPaths = getLanguagePaths;

export const GET: APIRoute = async ({ params }) => {
  const { reader } = await getPage(params.lang ?? '');
  return Response.json(getBesideWords(reader));
};
