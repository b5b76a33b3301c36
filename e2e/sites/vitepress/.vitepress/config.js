/** What a VitePress site needs for charts: the script, and word that its tag is no component of Vue's. */
import { defineConfig } from 'vitepress';

/** Where the explorer's build lies on this host; a site of yours may have it elsewhere. */
const PORTOLAN = '/portolan/';

export default defineConfig({
  title: 'Shop docs',
  description: 'Charts in a VitePress site',
  base: '/vitepress/',
  outDir: 'dist',
  head: [
    ['script', { src: `${PORTOLAN}embed.js`, defer: '' }],
    // Only for frames that are written by hand: an element looks after itself.
    ['script', { src: '/vitepress/frames.js', defer: '' }],
    ['link', { rel: 'icon', href: `${PORTOLAN}icon.svg` }],
  ],
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag === 'portolan-chart' } },
  },
  themeConfig: {
    sidebar: [
      { text: 'Diego', link: '/' },
      { text: 'The shop', link: '/shop' },
    ],
  },
});
