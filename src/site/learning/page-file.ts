/** The file, below its language, of the course page at `path`: 'm06' is the first page of a module. */
export function pageFile(path: string): string {
  return path.includes('/') ? `${path}.html` : `${path}/index.html`;
}
