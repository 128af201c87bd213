import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interfaceWords } from './texts.ts';

const { zh, en } = interfaceWords;
const keys = Object.keys(en);

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(astro|tsx?)$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** Every text in `code`; what is filled in becomes "*". */
function textsOf(code: string): readonly string[] {
  const found = code.matchAll(/'([\w.-]+)'|"([\w.-]+)"|`([\w.${}(), -]*)`/g);
  return [...found].map(([, single, double, template]) =>
    (single ?? double ?? template ?? '').replace(/\$\{[^}]*\}/g, '*'),
  );
}

const areas = new Set(keys.map((key) => key.split('.')[0]));

/** What the code means as keys ('quiz.hint', `quiz.sure.${sure}`): texts that begin as one does. */
const asked = [...new Set(textsOf(source))]
  .filter((text) => /^[\w-]+\.[\w*]/.test(text) && areas.has(text.split('.')[0]))
  .filter((text) => !/\.(?:astro|css|tsx?)$/.test(text));

test('both languages have the same words', () => {
  expect(Object.keys(zh)).toEqual(keys);
});

test('both languages fill in the same values', () => {
  const places = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  expect(keys.filter((key) => places(zh[key]).join() !== places(en[key]).join())).toEqual([]);
});

test('no words are empty', () => {
  expect(keys.filter((key) => !zh[key] || !en[key])).toEqual([]);
});

test('the code is read: it asks for words by name and by pattern', () => {
  expect(asked).toContain('ex.undo');
  expect(asked).toContain('quiz.status.*');
});

test('every key that the code asks for is there', () => {
  expect(asked.filter((text) => !keys.some((key) => asPattern(text).test(key)))).toEqual([]);
});

test('every key is asked for somewhere', () => {
  expect(keys.filter((key) => !asked.some((text) => asPattern(text).test(key)))).toEqual([]);
});

function asPattern(text: string): RegExp {
  const escaped = text.replace(/[^\w*-]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[\\w-]+')}$`);
}
