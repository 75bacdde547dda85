import type { APIRoute } from 'astro';
import { createFindFile } from '../../catalogue/find-file.ts';
import { getFinderWords } from '../../catalogue/finder-words.ts';
import { getPage } from '../../catalogue/page.ts';
import { getLanguagePaths } from '../../catalogue/routes.ts';

export const getStaticPaths = getLanguagePaths;

export const GET: APIRoute = async ({ params }) => {
  const { library, reader } = await getPage(params.lang ?? '');
  return Response.json({
    ...createFindFile(library, reader.language),
    words: getFinderWords(reader),
  });
};
