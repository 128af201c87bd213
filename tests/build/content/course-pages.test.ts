import { expect, test } from 'vitest';
import { readCourse } from '../../../src/build/content/load.ts';
import { readingMinutes } from '../../../src/build/content/reading.ts';
import { complaint, PROJECT } from '../../helpers/project.ts';
import { tempSite } from '../../helpers/temp-site.ts';

test('reading takes a minute for 400 Chinese characters or 200 other words', () => {
  expect(readingMinutes('上限'.repeat(200))).toBe(1);
  expect(readingMinutes('every customer’s limit, '.repeat(100))).toBe(1.5);
  expect(readingMinutes('95%的客人，在3分钟内。')).toBeCloseTo(8 / 400 + 2 / 200);
  expect(readingMinutes('')).toBe(0);
});

test('a page is known by its terms, its exercises and its time, in reading order', async () => {
  const page = (order: number, title: string, body: string) =>
    `---\ntitle: ${title}\ndescription: A page.\nsidebar: { order: ${order} }\n---\n${body}`;
  const body =
    '<Term id="cap">cap</Term> <Exercise id="check" />\n\n```\n<Term id="none" />\n```\n';
  const root = await tempSite({
    ...PROJECT,
    'content/docs/zh/m06/late.mdx': page(2, '后', `${body}${'长'.repeat(1200)}`),
    'content/docs/en/m06/late.mdx': page(2, 'Late', body),
    'content/docs/zh/m06/early.mdx': page(1, '先', ''),
    'content/docs/en/m06/early.mdx': page(1, 'Early', ''),
  });
  const { pages } = readCourse(root).course;
  const order = pages.map(({ path }) => path);
  expect(order.indexOf('m06/early')).toBeLessThan(order.indexOf('m06/late'));
  expect(pages.find(({ path }) => path === 'm06/late')).toMatchObject({
    module: 'm06',
    title: { zh: '后', en: 'Late' },
    minutes: { zh: 3, en: 1 },
    terms: ['cap'],
    exercises: ['check'],
  });
});

test('a concept practised in an exercise that does not exist', async () => {
  const said = await complaint({
    file: 'content/concepts.yaml',
    from: 'checklist: [S0-17]',
    to: 'checklist: [S0-17]\n  practised: [check, gone]',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/concepts.yaml › cap.practised[1]
        expected: an exercise that exists in content/exercises/
        to do: correct the id, or add it to content/exercises/.
    "
  `);
});

test('an objective taught on a page that does not exist', async () => {
  const said = await complaint({
    file: 'content/modules.yaml',
    from: '{ id: m06-o1,',
    to: '{ id: m06-o1, pages: [gone],',
  });
  expect(said).toMatchInlineSnapshot(`
    "The content has 1 mistake.

      content/modules.yaml › m06-o1.pages[0]
        expected: a page that exists in content/docs/<language>/m06/
        to do: correct the id, or add it to content/docs/<language>/m06/.
    "
  `);
});
