import { chooser, pageTypes } from '../shared/page-types.ts';

/** One picture of a page: how wide, in which language, and how it is seen. */
export interface Shot {
  /** Name of the picture's file, without its ending. */
  name: string;
  path: string;
  /** CSS pixels. */
  width: number;
  look: (typeof LOOKS)[number];
}

const WIDTHS = [360, 1280];
const TAGS = ['nl', 'ar'];
const LOOKS = ['light', 'dark', 'print'] as const;

/** Returns every picture to take: each page type on a phone and a desk, in Dutch and Arabic, light, dark and printed. */
export function listShots(): readonly Shot[] {
  const pages = [
    { name: 'chooser', path: chooser },
    ...Object.entries(pageTypes).flatMap(([type, path]) =>
      TAGS.map((tag) => ({ name: `${type.replaceAll(' ', '-')}-${tag}`, path: `/${tag}${path}` })),
    ),
  ];
  return pages.flatMap(({ name, path }) =>
    WIDTHS.flatMap((width) =>
      LOOKS.map((look) => ({ name: `${name}-${width}-${look}`, path, width, look })),
    ),
  );
}
