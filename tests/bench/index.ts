/** Runs every measurement in this folder one after the other; each can also be run alone. */
import { spawn } from 'node:child_process';

/** What can be counted first, what is timed last. Lighthouse has a script of its own: it is fetched. */
const PARTS = [
  'exchange',
  'standards',
  'weight',
  'build',
  'search',
  'keypress',
  'circle',
  'hall',
  'gradebook',
  'navigation',
];

for (const part of PARTS) await run(part);

/** In a process of its own, so that no measurement disturbs the next. */
async function run(name: string): Promise<void> {
  const part = spawn(process.execPath, [`${import.meta.dirname}/${name}.ts`], { stdio: 'inherit' });
  const code = await new Promise((done) => part.once('exit', done));
  if (code === 0) return;
  console.error(`\ntests/bench/${name}.ts failed; its message is above. The others go on.`);
  process.exitCode = 1;
}
