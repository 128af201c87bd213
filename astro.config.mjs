import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { headingIds } from './src/build/content/heading-ids.ts';
import { course } from './src/build/course.ts';
import { publish } from './src/build/publish.ts';

/** Where the site will live, e.g. SITE=https://course.example.org/quality/ — optional: without it no sitemap and no absolute addresses. */
const site = process.env.SITE;

/** Pictures for links in chats and social networks need an absolute address. */
const card = site
  ? [
      {
        tag: 'meta',
        attrs: { property: 'og:image', content: new URL('social-card.png', site).href },
      },
      { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
    ]
  : [];

/** The parts of Starlight's page that are our own. */
const shell = [
  'ContentPanel',
  'Footer',
  'Header',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Sidebar',
  'ThemeProvider',
  'TwoColumnContent',
];

/** Parts of Starlight's page that no page here uses; their styles would still be loaded by all. */
const unused = ['Banner', 'Hero'];

export default defineConfig({
  ...(site ? { site } : {}),
  srcDir: '.',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [headingIds] }) },
  integrations: [
    starlight({
      title: { 'zh-CN': '服务质量管理', en: 'Service Quality Management' },
      locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'zh',
      sidebar: [],
      pagefind: false,
      credits: false,
      expressiveCode: false,
      disable404Route: true,
      markdown: { headingLinks: false },
      customCss: ['./src/styles/index.css'],
      favicon: '/favicon.svg',
      head: card,
      components: Object.fromEntries([
        ...shell.map((name) => [name, `./src/site/shell/${name}.astro`]),
        ...unused.map((name) => [name, './src/site/shell/Nothing.astro']),
      ]),
    }),
    preact(),
    course(),
    publish(),
  ],
});
