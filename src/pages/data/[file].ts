import type { APIRoute } from 'astro';
import { getLibrary } from '../../catalogue/content.ts';
import { formatCsv, formatJson, formatPackage, getDataFiles } from '../../catalogue/data-files.ts';

/** The open data, one file for each table and format. */
export async function getStaticPaths() {
  const files = getDataFiles(await getLibrary());
  return [
    ...files.flatMap((file) => [
      { params: { file: `${file.name}.csv` }, props: { body: formatCsv(file) } },
      { params: { file: `${file.name}.json` }, props: { body: formatJson(file) } },
    ]),
    { params: { file: 'datapackage.json' }, props: { body: formatPackage(files) } },
  ];
}

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
