/** A place in the handbook: its id, and the number of its chapter ('4.3'; '' where it has none). */
export interface Place {
  readonly id: string;
  readonly number: string;
}

/** Where a link to a page of the site leads within the handbook; nothing if it leads out of it. */
export type Places = (path: string, hash: string) => Place | undefined;

/**
 * The rendered page `html` as a part of a longer document: every id, and every attribute that names
 * one, begins with `part`, so that pages with the same headings can stand in one document; links to
 * pages that are in the document too lead within it and say in `data-number` to which other chapter;
 * those to the rest of the site say in `data-elsewhere` what `elsewhere` says. Headings go two ranks
 * deeper.
 */
export function within(html: string, part: string, places: Places, elsewhere: string): string {
  return html
    .replace(HEADING, (_, start: string, rank: string) => `${start}${Number(rank) + DEEPER}`)
    .replace(TAG, (tag) =>
      tag.replace(ATTRIBUTE, (whole, name: string, value: string) => {
        if (name === 'id') return ` id="${place(part, value)}"`;
        if (NAMING.has(name)) return ` ${name}="${named(part, value)}"`;
        if (name !== 'href') return whole;
        if (value.startsWith('#')) return ` href="#${place(part, value.slice(1))}"`;
        const found = target(value, places);
        if (!found) return value.startsWith('/') ? `${whole} data-elsewhere="${elsewhere}"` : whole;
        return ` href="#${found.id}"${isIn(part, found) ? '' : ` data-number="${found.number}"`}`;
      }),
    );
}

/** The id of the place `id` of a page that stands in the document under the name `part`. */
export function place(part: string, id: string): string {
  return `${part}--${id}`;
}

function isIn(part: string, { id }: Place): boolean {
  return id === part || id.startsWith(`${part}--`);
}

function named(part: string, ids: string): string {
  return ids
    .split(' ')
    .map((id) => place(part, id))
    .join(' ');
}

function target(href: string, places: Places): Place | undefined {
  const [path = '', hash = ''] = href.split('#');
  return places(path.replace(/\/$/, ''), hash);
}

/** The beginning of a heading's tags. */
const HEADING = /(<\/?h)([2-4])(?=[\s>])/g;

/** A page's headings stand below those of its module and its title. */
const DEEPER = 2;

/** A tag with its attributes, whose values may hold ">". */
const TAG = /<[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;

/** Attributes whose values are ids. */
const NAMING: ReadonlySet<string> = new Set([
  'for',
  'headers',
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'aria-owns',
]);
