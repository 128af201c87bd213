/** Runs every measurement in this folder one after the other; each can also be run alone. */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';

/** Lighthouse is not one of them, because it has to be fetched first. */
const NOT_A_PART = ['index.ts', 'lighthouse.ts'];

const files = await readdir(import.meta.dirname);
for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
  if (!NOT_A_PART.includes(file)) await run(file);
}

/** In a process of its own, so that no measurement disturbs the next. */
async function run(file: string): Promise<void> {
  const part = spawn(process.execPath, [`${import.meta.dirname}/${file}`], { stdio: 'inherit' });
  const code = await new Promise((done) => part.once('exit', done));
  if (code === 0) return;
  console.error(`\ntests/bench/${file} failed; its message is above. The others go on.`);
  process.exitCode = 1;
}
