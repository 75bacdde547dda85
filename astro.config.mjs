import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { finish } from './src/integrations/finish.ts';
import { layerOrder } from './src/integrations/layer-order.ts';

export default defineConfig({
  // Where the site will stand: in canonical links, and in the addresses that readers share.
  site: process.env.SITE_URL ?? 'https://wijzer.example',
  output: 'static',
  outDir: process.env.BUILD_OUT ?? './dist',
  // The build keeps its cache beside its output: nothing old can reach a page.
  ...(process.env.BUILD_CACHE ? { cacheDir: process.env.BUILD_CACHE } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default glues words before links (astro's 'jsx' mode).
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { gfm: { footnotes: false } } }),
  },
  integrations: [mdx(), layerOrder(), finish()],
  vite: {
    // The name of a script stands in every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    build: {
      // One stylesheet for the whole site, inlined in every page, with one hash in the policy.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      // Older targets make the compiler rewrite logical properties by :lang(), wrong for Kurmanji.
      cssTarget: ['chrome89', 'safari15', 'firefox78'],
    },
  },
});
