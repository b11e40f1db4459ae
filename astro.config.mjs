import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteFrom } from './src/model/address/site.ts';

const { origin, base } = siteFrom(process.env);

export default defineConfig({
  site: origin,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // The default of Astro 7 drops the space between inline elements on separate lines and so glues words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    // The report's characters are evidence: "quotes", -- and ... stay as they are written.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  vite: {
    build: {
      // Nothing inline: the Content-Security-Policy allows files only.
      assetsInlineLimit: 0,
      // One false warning for each MDX file (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
