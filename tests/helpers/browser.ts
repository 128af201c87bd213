import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** Switches for a quiet Chromium that also runs in containers. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Path of a Chromium: `CHROMIUM_PATH`, the system's, or Playwright's own. If there is none,
 * installs one: Playwright's, else (as root) Debian's package.
 */
export async function findChromium(): Promise<string> {
  const present = installed();
  if (present) return present;
  for (const install of [installFromPlaywright, installFromDebian]) {
    await install().catch(() => undefined);
    const path = installed();
    if (path) return path;
  }
  throw new Error(
    'No Chromium for the browser tests, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file.',
  );
}

const run = promisify(execFile);

function installed(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

async function installFromPlaywright(): Promise<void> {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  await run(process.execPath, [cli, 'install', 'chromium']);
}

async function installFromDebian(): Promise<void> {
  if (process.getuid?.() !== 0) return;
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}
