import { wordsFrom } from '../../../ui/words.ts';
import { type AnyView, views } from '../../islands/views.ts';
import { loadWords } from '../../load-words.ts';
import { wordsOf } from '../../words.ts';
import { CORE } from '../capstone.ts';
import { WORK } from '../parts.ts';
import { cssString } from './css-string.ts';
import { drawn } from './drawn.tsx';
import { anchorOf, type FileInput, titleOf } from './input.ts';
import { pruned } from './prune.ts';
import { escaped, toHtml } from './to-html.ts';

/**
 * The portfolio as the text of one HTML file that needs nothing else: what its works look like as
 * elements, and the rules of style that apply to them. Rejects where a part of the course could not
 * be loaded. `only` the certificate, without the rest.
 */
export async function makeFile(input: FileInput, only?: 'certificate'): Promise<string> {
  const kinds = only ? [] : kindsOf(input);
  const { speech, course, parts } = input;
  const [{ sheet }, table, ...loaded] = await Promise.all([
    import('./sheet.ts'),
    loadWords(speech.language, ['ex.', 'quiz.', ...CHECKER, ...kinds.flatMap(wordsOf)]),
    ...kinds.map(async (kind) => [kind, await views[kind]?.()] as const),
  ]);
  const found = loaded.flatMap(([kind, view]) => (view ? [[kind, view] as const] : []));
  const words = wordsFrom({
    ...table,
    // What is said to an instructor of a student is here said by the learner.
    'service-circle.work.own': speech.words('portfolio.circle.own'),
    'service-circle.work.open': speech.words('portfolio.circle.open'),
  });
  const shown = { input, words, views: new Map<string, AnyView>(found), ...(only && { only }) };
  const { place, done } = await drawn(shown);
  const places = new Set(parts.map(({ id }) => `#${anchorOf(id)}`));
  const body = toHtml(place, {
    links: (href) => places.has(href) || (href !== '' && href === course),
  });
  done();
  return page(input, body, sheet, only);
}

/** What is said of the checker's standards. */
const CHECKER = ['standard', 'slot', 'flaw', 'reason', 'row', 'line'].map(
  (one) => `checker.${one}`,
);

/** The kinds of the exercises that are shown. */
function kindsOf({ parts, collected }: FileInput): readonly string[] {
  const { core, own } = collected;
  const found = parts.flatMap(({ id }) => {
    const work = Object.hasOwn(CORE, id)
      ? core[id as keyof typeof CORE]
      : own.find(({ exercise }) => `${WORK}${exercise.id}` === id);
    return work ? [work.exercise.kind] : [];
  });
  return [...new Set(found)];
}

function page(input: FileInput, body: string, sheet: string, only?: string): string {
  const { speech, portfolio } = input;
  const title = only ? speech.words('portfolio.part.certificate') : titleOf(input);
  const running = [title, portfolio.name.trim()].filter((one) => one !== '').join(' · ');
  const whole = `<body class="folio-file">${body}</body>`;
  const css = pruned(sheet, matching(whole, speech.tag));
  const pages = `@page{@top-left{content:${cssString(running)}}}@page:first{@top-left{content:""}}`;
  return [
    '<!doctype html>',
    `<html lang="${speech.tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(running)}</title>`,
    `<style>${css}${pages}</style>`,
    '</head>',
    whole,
    '</html>',
    '',
  ].join('\n');
}

/** Nothing in the file may run or load anything, even if something got into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Whether a selector finds anything in the page `whole`. */
function matching(whole: string, tag: string): (selector: string) => boolean {
  const page = new DOMParser().parseFromString(`<!doctype html>${whole}`, 'text/html');
  page.documentElement.lang = tag;
  return (selector) => {
    try {
      return page.querySelector(selector) !== null;
    } catch {
      // What this browser does not know may mean something where the file is opened.
      return true;
    }
  };
}
