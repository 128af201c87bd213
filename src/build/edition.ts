import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Which state of the course was built: version, date, and its commit where that is known. */
export interface Edition {
  /** As in `package.json`; empty without one. */
  readonly version: string;
  readonly date: Date;
  readonly commit: string | undefined;
}

/**
 * The edition of the sources in `folder`: the time of its commit, so that the same commit always
 * gives the same files. Outside of a repository it is `SOURCE_DATE_EPOCH` or a fixed day.
 */
export async function readEdition(folder = process.cwd()): Promise<Edition> {
  return { version: await readVersion(folder), ...(await readState(folder)) };
}

/** The day of an edition, the same in every time zone: 2026-11-22. */
export function isoDate({ date }: Pick<Edition, 'date'>): string {
  return date.toISOString().slice(0, 10);
}

async function readVersion(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { readonly version?: string }).version ?? '';
}

async function readState(folder: string): Promise<Omit<Edition, 'version'>> {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  if (epoch > 0) return { date: new Date(epoch * 1000), commit: undefined };
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%ct %h'], {
      cwd: folder,
    });
    const [seconds, commit] = stdout.trim().split(' ');
    return { date: new Date(Number(seconds) * 1000), commit };
  } catch {
    return { date: FIRST_DAY, commit: undefined };
  }
}

const FIRST_DAY = new Date('2026-01-01T00:00:00Z');
