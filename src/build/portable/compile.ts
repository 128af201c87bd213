import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';

/** The registry of `runtime.ts` as minified code for an inline classic script. */
export function compileRuntime(): Promise<string> {
  return compileInline(new URL('./runtime.ts', import.meta.url));
}

/** Turns one TypeScript file into minified code that can stand between script tags. */
export async function compileInline(file: URL): Promise<string> {
  const source = await readFile(file, 'utf8');
  const entry = '\0inline.ts';
  const bundle = await rolldown({
    input: entry,
    logLevel: 'silent',
    plugins: [
      {
        name: 'one-file',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? { code: source, moduleType: 'ts' } : undefined),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'es', minify: true, comments: false });
    return output[0].code.trim().replaceAll('</script', '<\\/script');
  } finally {
    await bundle.close();
  }
}
