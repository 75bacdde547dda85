import { parseTemplate, type Template } from './template.ts';

/** A piece of a file, at its place in the whole. */
export interface Piece {
  text: string;
  offset: number;
}

/** A file under lint, with its parts by language. */
export interface SourceFile {
  /** From the root of the project, with `/`. */
  path: string;
  text: string;
  /** What is in the markup of an `.astro` file. */
  template: Template;
  /** TypeScript and JavaScript: the whole file, or the front matter and scripts of a component. */
  code: Piece[];
  /** CSS: the whole file, or the `<style>` elements of a component. */
  styles: Piece[];
}

const noTemplate: Template = { elements: [], texts: [] };

/** Takes a file apart into the languages it holds. */
export function createSourceFile(path: string, text: string): SourceFile {
  const whole = [{ text, offset: 0 }];
  if (path.endsWith('.css')) return { path, text, template: noTemplate, code: [], styles: whole };
  if (!path.endsWith('.astro')) {
    return { path, text, template: noTemplate, code: whole, styles: [] };
  }
  const { template, frontmatter } = parseTemplate(text);
  const cut = ({ start, end }: { start: number; end: number }): Piece => ({
    text: text.slice(start, end),
    offset: start,
  });
  const findContents = (name: string) =>
    template.elements.filter((element) => element.name === name).map(({ content }) => cut(content));
  const code = [...(frontmatter ? [cut(frontmatter)] : []), ...findContents('script')];
  return { path, text, template, code, styles: findContents('style') };
}
