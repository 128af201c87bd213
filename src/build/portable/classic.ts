import { init, parse } from 'es-module-lexer';
import MagicString from 'magic-string';
import { rolldown } from 'rolldown';

/** A module turned into the body of a function of `exports`, `require`, `__import`, `__meta`. */
export interface ClassicModule {
  readonly body: string;
  /** Modules it imports statically, as it names them: `./client.Bd93kfH2.js`. */
  readonly imports: readonly string[];
}

/**
 * Turns one ES module into code that a classic script can carry. `import()` becomes
 * `__import()` and `import.meta` becomes `__meta`. Throws when the module waits at its top level.
 */
export async function toClassic(code: string): Promise<ClassicModule> {
  await init();
  const text = new MagicString(code);
  const imports = new Set<string>();
  for (const found of parse(code)[0]) {
    if (found.type === 'dynamic') {
      text.update(found.importStart, found.importStart + 'import'.length, '__import');
    } else if (found.type === 'import-meta') {
      text.update(found.start, found.end, '__meta');
    } else if (found.specifier !== undefined) {
      imports.add(found.specifier);
    }
  }
  return { body: await toCommonJs(text.toString()), imports: [...imports] };
}

const ENTRY = '\0chunk';

/** Rolldown keeps live bindings, and its output is a tenth of the overhead of other converters. */
async function toCommonJs(code: string): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    treeshake: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'one-chunk',
        resolveId: (id) => (id === ENTRY ? ENTRY : { id, external: true }),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({
      format: 'cjs',
      exports: 'named',
      minify: true,
      strict: false,
      comments: false,
      generatedCode: { symbols: false },
    });
    return output[0].code.trim();
  } finally {
    await bundle.close();
  }
}
