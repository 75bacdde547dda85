import type { AstroIntegration } from 'astro';

/** The cascade layers, weakest first. */
export const layers = ['reset', 'tokens', 'base', 'prose', 'components', 'utilities'] as const;

const statement = `@layer ${layers.join(', ')};\n`;

/**
 * Makes every stylesheet and every component's style state the order of the layers first.
 * The bundler may place a component's style before the core stylesheet, and the first mention of
 * a layer decides its rank; the minifier drops the repetitions.
 */
export function layerOrder(): AstroIntegration {
  return {
    name: 'layer-order',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'layer-order', enforce: 'pre', transform }] } });
      },
    },
  };
}

function transform(code: string, id: string): string | undefined {
  return /\.css$/.test(id) && !id.includes('/node_modules/') ? statement + code : undefined;
}
