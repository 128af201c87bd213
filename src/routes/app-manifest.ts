import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '../core/language.ts';
import { interfaceWords } from '../site/interface-words.ts';

export const getStaticPaths: GetStaticPaths = () =>
  LANGUAGES.map((language) => ({ params: { language } }));

/** The course as an app in one language. Addresses count from this file, so it lies anywhere. */
export const GET: APIRoute = ({ params }) => {
  const words = interfaceWords(params['language']);
  const icon = (name: string, purpose: 'any' | 'maskable') => ({
    src: `../icons/${name}.png`,
    sizes: `${/\d+$/.exec(name)?.[0]}x${/\d+$/.exec(name)?.[0]}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: words('site.name'),
    short_name: words('site.name'),
    description: words('home.lead'),
    lang: params['language'] === 'en' ? 'en' : 'zh-CN',
    start_url: './index.html',
    scope: '../',
    display: 'standalone',
    theme_color: '#fbfaf6',
    background_color: '#fbfaf6',
    icons: [icon('192', 'any'), icon('512', 'any'), icon('maskable-512', 'maskable')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
