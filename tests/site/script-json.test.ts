import { expect, test } from 'vitest';
import { scriptJson } from '../../src/site/script-json.ts';

test('no text can end the script it stands in, and it reads back the same', () => {
  const value = { title: '</script><script>alert(1)</script>', note: '<!-- & "quotes"' };
  const json = scriptJson(value);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(value);
});
