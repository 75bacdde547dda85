import type { APIRoute } from 'astro';
import { getPage } from '../../catalogue/page.ts';
import { getLanguagePaths } from '../../catalogue/routes.ts';
import { COMPARE_WORDS } from '../../i18n/compare-words.ts';

export const getStaticPaths = getLanguagePaths;

export const GET: APIRoute = async ({ params }) => {
  const { reader } = await getPage(params.lang ?? '');
  const words = COMPARE_WORDS.map((word) => [word, reader.t.raw(`compare.${word}`)]);
  return Response.json(Object.fromEntries(words));
};
