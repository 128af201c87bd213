import { course } from 'virtual:course';

/** The page that closes the course: beside the modules' folders, and a part of its own. */
export const CLOSING = 'looking-back';

/** The part of the course a path is in: 'm06' for its pages and its exercises alike, 'guide', or ''. */
export function partOf(pathname: string): string {
  const [, , part = '', id = ''] = pathname.replace(/\.html$/, '').split('/');
  if (part !== 'exercises') return part;
  const exercise = course.exercises.find((candidate) => candidate.id === id);
  return course.modules.find((module) => module.id === exercise?.module)?.slug ?? '';
}
