import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explorerSchema } from '../../../src/kinds/explorer/schema.ts';

const COMMON: ReadonlySet<string> = new Set(['kind', 'module', 'title', 'intro', 'minutes']);

/** An exercise of the course without what every exercise has. */
function written(name: string): Record<string, unknown> {
  const all: Record<string, unknown> = parse(
    readFileSync(`content/exercises/${name}.yaml`, 'utf8'),
  );
  return Object.fromEntries(Object.entries(all).filter(([field]) => !COMMON.has(field)));
}

/** What is said about exercise `name` with `from` in place of `to`: fields and expectations. */
function said(name: string, from: string, to: string): readonly string[] {
  const whole = JSON.stringify(written(name));
  if (!whole.includes(from)) throw new Error(`No ${from} in ${name}`);
  const { error } = explorerSchema.safeParse(JSON.parse(whole.replace(from, to)));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each(['survey-figures', 'total-loss'])('%s is right as it is', (name) => {
  expect(explorerSchema.safeParse(written(name)).success).toBe(true);
});

describe('each mistake is named by its field and by what was expected', () => {
  test.each([
    [
      'survey-figures',
      '"group":"csat"',
      '"group":"stars"',
      'parameters.0.group',
      'one of these ids',
    ],
    ['survey-figures', '"to":"csat-high"', '"to":"csat-top"', 'outputs.0.interval.to', 'csat-high'],
    [
      'survey-figures',
      '"over":[0,100]',
      '"over":[100,0]',
      'outputs.0.interval.over',
      'least value',
    ],
    ['survey-figures', '"min":0', '"min":1', 'parameters.0', 'a count'],
    ['survey-figures', '{"id":"ces",', '{"id":"csat",', 'groups.2.id', 'an id of its own'],
    ['survey-figures', '{"id":"csat",', '{"id":"stars",', 'groups.0', 'two or more parameters'],
    [
      'total-loss',
      '"outputs":["rework",',
      '"outputs":["work",',
      'bars.outputs.0',
      'one of these ids',
    ],
    ['total-loss', '"total":"total"', '"total":"sum"', 'bars.total', 'one of these ids'],
  ])('%s: %s → %s', (name, from, to, field, expected) => {
    const issue = said(name, from, to).find((one) => one.startsWith(`${field}: `));
    expect(issue).toContain(expected);
  });
});
