import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What each layer may import: [file, import, the words that turn it away, or '' if it may]. */
const IMPORTS: readonly (readonly [string, string, string])[] = [
  ['src/core/a.ts', 'zod', 'src/core is plain TypeScript'],
  ['src/core/a.ts', 'node:fs', 'src/core is plain TypeScript'],
  ['src/core/a.ts', '../store/work.ts', 'src/core imports no other layer'],
  ['src/core/quiz/a.ts', '../json.ts', ''],
  ['src/kinds/one/model.ts', '../two/model.ts', 'What two kinds share belongs in src/core'],
  ['src/kinds/one/model.ts', '../../core/kind.ts', ''],
  ['src/kinds/one/model.ts', '../../store/work.ts', "A kind's model imports src/core only"],
  ['src/kinds/one/model.ts', 'preact', "A kind's model is pure"],
  ['src/kinds/one/names.ts', 'd3-shape', "A kind's model is pure"],
  ['src/kinds/one/names.ts', './state/step.ts', ''],
  ['src/kinds/one/schema.ts', 'zod', ''],
  ['src/kinds/one/checks/items.ts', 'zod', ''],
  ['src/kinds/one/checks/items.ts', '../../../store/work.ts', "A kind's schema imports"],
  ['src/kinds/one/state/step.ts', '../task.ts', ''],
  ['src/kinds/one/state/step.ts', '../draw/plan.ts', ''],
  ['src/kinds/one/state/step.ts', '../../../core/json.ts', ''],
  ['src/kinds/one/state/step.ts', 'nanostores', "A kind's model is pure"],
  ['src/kinds/one/state/step.ts', '../../../ui/words.ts', "A kind's model imports src/core only"],
  ['src/kinds/one/state/step.ts', '../../two/model.ts', 'What two kinds share belongs in src/core'],
  ['src/kinds/one/export/csv.ts', 'd3-shape', "A kind's model is pure"],
  ['src/kinds/one/draw/curve.ts', 'd3-shape', ''],
  ['src/kinds/one/draw/curve.ts', 'd3-scale', "A kind's drawings are pure"],
  ['src/kinds/one/draw/curve.ts', 'preact', "A kind's drawings are pure"],
  ['src/kinds/one/draw/curve.ts', '../../../store/work.ts', "A kind's model imports src/core only"],
  [
    'src/kinds/one/draw/curve.ts',
    '../../two/draw/a.ts',
    'What two kinds share belongs in src/core',
  ],
  ['src/kinds/one/view/List.tsx', 'preact/hooks', ''],
  ['src/kinds/one/view/List.tsx', '../../../ui/Icon.tsx', ''],
  ['src/kinds/one/view/List.tsx', '../draw/plan.ts', ''],
  ['src/kinds/one/view/drag.ts', '../../../ui/words.ts', ''],
  ['src/kinds/one/view/drag.ts', 'd3-shape', "A kind's view uses Preact and nothing else"],
  ['src/kinds/one/view/drag.ts', '../../../store/work.ts', "A kind's view imports its own model"],
  ['src/kinds/one/view/drag.ts', '../../two/View.tsx', 'What two kinds show alike belongs'],
  ['src/kinds/one/View.tsx', 'preact/hooks', ''],
  ['src/kinds/one/View.tsx', './model.ts', ''],
  ['src/kinds/one/View.tsx', '../../ui/Frame.tsx', ''],
  ['src/kinds/one/View.tsx', '../two/View.tsx', 'What two kinds show alike belongs in src/ui'],
  ['src/kinds/one/View.tsx', '../../store/work.ts', "A kind's view imports its own model"],
  ['src/ui/a.tsx', '../store/work.ts', 'Binding to saved work belongs in src/site/islands'],
  ['src/store/a.ts', 'nanostores', ''],
  ['src/store/a.ts', 'idb', ''],
  ['src/store/a.ts', 'zod', 'src/store uses nanostores and idb and nothing else'],
  ['src/store/a.ts', '../exchange/token.ts', ''],
  ['src/store/a.ts', '../kinds/index.ts', 'src/store imports src/core and src/exchange only'],
  ['src/exchange/a.ts', 'fflate', ''],
  ['src/exchange/a.ts', '@hpke/core', ''],
  ['src/exchange/a.ts', 'qr', ''],
  ['src/exchange/a.ts', 'write-excel-file/universal', ''],
  ['src/exchange/a.ts', 'write-excel-file/node', 'src/exchange uses fflate, @hpke, qr'],
  ['src/exchange/a.ts', 'preact', 'src/exchange uses fflate, @hpke, qr'],
  ['src/exchange/a.ts', '../core/json.ts', ''],
  ['src/exchange/a.ts', '../store/work.ts', 'src/exchange imports src/core only'],
  ['src/core/a.ts', '../exchange/token.ts', 'src/core imports no other layer'],
  ['src/ui/a.tsx', '../exchange/token.ts', 'src/ui imports src/core only'],
  ['src/kinds/one/model.ts', '../../exchange/token.ts', "A kind's model imports src/core only"],
  ['src/site/a.ts', '../build/course.ts', 'Pages get checked content from virtual:course'],
  ['src/build/a.ts', '../site/find.ts', 'What pages show belongs in src/site'],
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walls-'));
  await cp('.biome.json', join(folder, '.biome.json'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the walls between layers', () => {
  test.each(IMPORTS)('%s importing %s', async (file, from, refusal) => {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), `import { x } from '${from}';\n\nx();\n`);
    const said = await lint(file);
    if (refusal) expect(said).toContain(refusal);
    else expect(said).not.toContain('noRestrictedImports');
  });
});

function lint(file: string): Promise<string> {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const words = [biome, 'lint', '--vcs-enabled=false', '--colors=off', file];
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: folder }, (_, out, err) => done(out + err));
  });
}
