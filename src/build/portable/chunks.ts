import { posix } from 'node:path';
import { toClassic } from './classic.ts';
import type { Problems } from './problems.ts';

/** File name of each module → the files it imports statically. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The site's modules as classic scripts under their old names, and how they depend on each other. */
export interface ClassicScripts {
  readonly texts: ReadonlyMap<string, string>;
  readonly graph: ImportGraph;
}

/**
 * Turns every module (file name → source) into a classic script; reports those that cannot be.
 * `files` are all files of the site, which modules may name by their addresses.
 */
export async function classicScripts(
  sources: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  problems: Problems,
): Promise<ClassicScripts> {
  const bodies = new Map<string, string>();
  const graph = new Map<string, readonly string[]>();
  for (const [file, source] of sources) {
    if (FILE_WORKER.test(source)) {
      problems.add(file, 'starts a Worker from a file; browsers refuse it on disk. Do without it.');
    }
    try {
      const { body, imports } = await toClassic(withSiteUrls(source, files));
      const folder = posix.dirname(file);
      bodies.set(file, body);
      graph.set(
        file,
        imports.map((name) => posix.join(folder, name)),
      );
    } catch (error) {
      problems.add(file, `cannot become a classic script: ${reason(error)}`);
    }
  }
  return { texts: compose(bodies, graph, problems), graph };
}

/** `file` after everything it imports, directly or not: the order in which scripts must stand. */
export function inLoadOrder(file: string, graph: ImportGraph): string[] {
  const order = new Set<string>();
  const visit = (name: string, importers: readonly string[]): void => {
    if (order.has(name)) return;
    if (importers.includes(name)) throw new ImportCycle([...importers, name]);
    for (const next of graph.get(name) ?? []) visit(next, [...importers, name]);
    order.add(name);
  };
  visit(file, []);
  return [...order];
}

/** The call with which a script file hands its module, and the files it needs, to the registry. */
export function defineCall(needs: readonly string[], body: string): string {
  const list = JSON.stringify(needs);
  return `__site.def(${list},function(exports,require,__import,__meta){"use strict";${body}});`;
}

/** A worker made of text in a blob is welcome anywhere; any other comes from a file. */
const FILE_WORKER = /\bnew (?:Shared)?Worker\((?!.{0,80}\bcreateObjectURL\()/s;

/** Scripts that import each other in a circle; no order is right for them. */
class ImportCycle extends Error {
  constructor(circle: readonly string[]) {
    super(
      `scripts import each other in a circle (${circle.join(' → ')}). Move what they share into a file of its own.`,
    );
  }
}

/** Astro writes the addresses of imported pictures from the root: `src:"/_astro/mark.BQxI.png"`. */
function withSiteUrls(source: string, files: ReadonlySet<string>): string {
  return source.replace(
    /(["'`])\/(_astro\/[^"'`\\\s]+)\1/g,
    (whole, quote: string, file: string) =>
      files.has(file) ? `__site.url(${quote}${file}${quote})` : whole,
  );
}

function compose(
  bodies: ReadonlyMap<string, string>,
  graph: ImportGraph,
  problems: Problems,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [file, body] of bodies) {
    try {
      const needs = inLoadOrder(file, graph).slice(0, -1);
      const names = needs.map((name) => posix.relative(posix.dirname(file), name));
      texts.set(file, defineCall(names, body));
    } catch (error) {
      problems.add(file, reason(error));
    }
  }
  return texts;
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes('TLA')) {
    return 'it waits (await) outside of a function. Move the waiting into an async function.';
  }
  return text;
}
