import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { headingIds } from '../../../../src/build/content/heading-ids.ts';
import { course } from '../../../../src/build/course.ts';

/** Starlight as it comes; beside it only what the pages need to be read at all. */
export default defineConfig({
  srcDir: '.',
  markdown: { processor: satteri({ mdastPlugins: [headingIds] }) },
  integrations: [
    starlight({
      title: { 'zh-CN': '服务质量管理', en: 'Service Quality Management' },
      locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'zh',
      disable404Route: true,
    }),
    preact(),
    course(),
  ],
});
