import { FRONTMATTER } from './frontmatter.ts';

/** One page as far as it is checked: its headings and the components it uses, in order. */
export interface Outline {
  readonly file: string;
  readonly headings: readonly {
    readonly line: number;
    readonly depth: number;
    readonly id: string | undefined;
  }[];
  readonly uses: readonly {
    readonly line: number;
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
}

/** The outline of `text`; frontmatter, code blocks and code in a line are passed over. */
export function outline(file: string, text: string): Outline {
  const lines = withoutCode(text.replace(FRONTMATTER, blank).split('\n'));
  const headings = lines.flatMap((line, index) => {
    const found = /^(#{2,6})\s.*?(?:\[#([\w-]+)\])?\s*$/.exec(line);
    return found?.[1] ? [{ line: index + 1, depth: found[1].length, id: found[2] }] : [];
  });
  const body = lines.join('\n');
  const tags = body.matchAll(/<([A-Z]\w+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g);
  const uses = [...tags].map(({ 1: name = '', 2: attributes = '', index }) => ({
    line: body.slice(0, index).split('\n').length,
    name,
    attributes: attributesIn(attributes),
  }));
  return { file, headings, uses };
}

function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...found].map(([, name, double, single]) => [name, double ?? single]));
}

/** The same number of lines, with nothing where code was. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let fence = '';
  return lines.map((line) => {
    const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence) {
      if (mark?.[1]?.startsWith(fence) && !mark[2]?.trim()) fence = '';
      return '';
    }
    if (mark) {
      fence = mark[1] ?? '';
      return '';
    }
    return line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, ' ');
  });
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, '');
}
