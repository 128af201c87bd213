import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { course } from './src/build/course.ts';

/** Where the site will live, e.g. SITE=https://course.example.org/quality/ — optional: without it no sitemap and no absolute addresses. */
const site = process.env.SITE;

export default defineConfig({
  ...(site ? { site } : {}),
  srcDir: '.',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
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
    }),
    preact(),
    course(),
  ],
});
