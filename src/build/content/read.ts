import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fieldName, type Problem } from './problem.ts';

/** Reads the content of one project and gathers what is wrong with it. */
export interface Reader {
  readonly root: string;
  readonly problems: Problem[];
}

/** The names of the files in `folder` that end in `ending`, sorted, without the ending. */
export function filesIn({ root }: Reader, folder: string, ending: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  return names.map((name) => name.slice(0, -ending.length)).sort();
}

/** The YAML of `file` as data; `undefined` (and a problem) when it cannot be parsed. */
export function readYaml({ root, problems }: Reader, file: string): unknown {
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.push({
      file,
      field: 'the whole file',
      expected: 'this file to exist',
      fix: 'create it, or put it back.',
    });
    return undefined;
  }
  const document = parseDocument(readFileSync(path, 'utf8'));
  const problem = yamlProblem(file, document);
  if (!problem) return document.toJS();
  problems.push(problem);
  return undefined;
}

/** Why `document` is not YAML, if it is not; it begins after line `before` of `file`. */
export function yamlProblem(
  file: string,
  document: Pick<Document.Parsed, 'errors'>,
  before = 0,
): Problem | undefined {
  const error = document.errors[0];
  if (!error) return undefined;
  const line = error.linePos?.[0].line;
  return {
    file,
    field: line === undefined ? 'the whole file' : `line ${line + before}`,
    expected: `YAML (${(error.message.split('\n')[0] ?? '').replace(/ at line.*/, '')})`,
    fix: 'mend the YAML; texts with ": " or "#" need quotes.',
  };
}

/** `value` as `schema` wants it; `undefined` (and one problem per field) when it is not. */
export function check<S extends z.ZodType>(
  reader: Reader,
  file: string,
  schema: S,
  value: unknown,
): z.output<S> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    reader.problems.push({
      file,
      field: fieldName(issue.path),
      expected: wanted(issue),
      fix: remedy(issue),
    });
  }
  return undefined;
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'unrecognized_keys') return `no field named ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.includes('received undefined'))
    return `a value (${issue.expected})`;
  return issue.message.replace(/^(?:Invalid|Too) \w+: expected /, '');
}

function remedy(issue: z.core.$ZodIssue): string {
  const last = issue.path.at(-1);
  if (issue.code === 'unrecognized_keys') return 'remove it, or correct its spelling.';
  if (last === 'zh' || last === 'en')
    return `write the ${last === 'zh' ? 'Chinese' : 'English'} text.`;
  if (last === 'id' && issue.code === 'custom')
    return 'give it an id that nothing else in this file has.';
  return 'change the field so that this holds.';
}
