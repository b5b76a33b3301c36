/** What a Docusaurus site needs for charts: the script. */

/** Where the explorer's build lies on this host; a site of yours may have it elsewhere. */
const PORTOLAN = '/portolan/';

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Shop docs',
  tagline: 'Charts in a Docusaurus site',
  url: 'https://docs.example.org',
  baseUrl: '/docusaurus/',
  trailingSlash: true,
  favicon: `${PORTOLAN}icon.svg`,
  scripts: [
    { src: `${PORTOLAN}embed.js`, defer: true },
    // Only for frames that are written by hand: an element looks after itself.
    { src: '/docusaurus/frames.js', defer: true },
  ],
  // What `preset-classic` has, as far as these two pages need it.
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/' }]],
  themes: [['@docusaurus/theme-classic', { customCss: './src/css/charts.css' }]],
  themeConfig: { navbar: { title: 'Shop docs' } },
};
