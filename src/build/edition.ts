import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Which state of the course was built: its date, and its commit where that is known. */
export interface Edition {
  readonly date: Date;
  readonly commit: string | undefined;
}

/**
 * The edition of the sources in `folder`: the time of its commit, so that the same commit always
 * gives the same files. Outside of a repository it is `SOURCE_DATE_EPOCH` or a fixed day.
 */
export async function readEdition(folder = process.cwd()): Promise<Edition> {
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
