import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioSchema } from '../../../src/kinds/service-circle/schema.ts';
import { complaint } from '../../helpers/project.ts';

type Edit = (text: string) => string;

/** What is wrong with the café once its file was edited: the fields, and what they should be. */
function faults(edit: Edit): readonly string[] {
  const text = readFileSync('content/scenarios/cafe.yaml', 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error('The edit changed nothing.');
  const { error } = scenarioSchema.safeParse(parse(edited));
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The first of these in the file becomes something else. */
const swap =
  (from: RegExp, to: string): Edit =>
  (text) =>
    text.replace(from, to);

test.each<[string, Edit, string]>([
  ['a moment in no phase', swap(/phase: before/, 'phase: befor'), 'the id of a phase'],
  ['a predecessor nobody knows', swap(/after: \[\]/, 'after: [nobody]'), 'the id of a moment'],
  [
    'an internal event that serves nothing',
    swap(/under: \S+/, 'under: nobody'),
    'the id of a moment',
  ],
  ['a reminder as error-proofing', swap(/devices: \[\w+/, 'devices: [remind'), 'Invalid option'],
  ['a reason nobody knows', swap(/reasons: \[[\w-]+/, 'reasons: [because'), 'Invalid option'],
  ['a part of another factor', swap(/part: \w+/, 'part: tact'), 'a part of its factor'],
  [
    'a moment of truth without a standard',
    swap(/\n {4}standard:/, '\n    standards:'),
    'standards',
  ],
])('%s is found', (_, edit, expected) => {
  expect(faults(edit).join('\n')).toContain(expected);
});

test('an order that runs in a loop is named where it does', () => {
  const text = readFileSync('content/scenarios/cafe.yaml', 'utf8');
  const last = (parse(text) as { events: { id: string; place: string }[] }).events
    .filter(({ place }) => place === 'circle')
    .at(-1)?.id;
  const found = faults(swap(/after: \[\]/, `after: [${last}]`));
  expect(found.join('\n')).toContain('an order without a loop');
});

test('too few events to be worth sorting are refused', () => {
  const found = faults((text) => {
    const scene = parse(text) as { events: unknown[] };
    return JSON.stringify({ ...scene, events: scene.events.slice(0, 5) });
  });
  expect(found.join('\n')).toContain('at least 8 moments');
  expect(found.join('\n')).toContain('at least 14 events');
});

test('an exercise that names a scene nobody wrote, or an objective, is told where', async () => {
  const exercise = readFileSync('content/exercises/service-circle.yaml', 'utf8');
  const said = await complaint({
    file: 'content/exercises/circle.yaml',
    to: exercise.replace('module: m04', 'module: m06').replace(/scenes: .*/, 'scenes: [moon-base]'),
  });
  expect(said).toContain('content/exercises/circle.yaml › scenes[0]');
  const other = await complaint(
    {
      file: 'content/scenarios/moon-base.yaml',
      to: readFileSync('content/scenarios/cafe.yaml', 'utf8'),
    },
    {
      file: 'content/exercises/circle.yaml',
      to: exercise
        .replace('module: m04', 'module: m06')
        .replace(/scenes: .*/, 'scenes: [moon-base]'),
    },
  );
  expect(other).toContain('content/exercises/circle.yaml › criteria.begins.objectives[0]');
  expect(other).not.toContain('scenes[0]');
});
