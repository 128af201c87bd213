import type { Face } from '../task.ts';

/** How the mouth runs, from very unhappy to very happy. */
const MOUTHS: Readonly<Record<Face, string>> = {
  1: 'M7.5 17.5Q12 11.5 16.5 17.5',
  2: 'M8 16.8Q12 14 16 16.8',
  3: 'M8 15.8H16',
  4: 'M8 14.8Q12 17.8 16 14.8',
  5: 'M7 13.8Q12 20 17 13.8Z',
};

/** A small face; what it says always stands beside it in words. */
export function FaceDrawing({ face }: { readonly face: Face }) {
  return (
    <svg class="explorer-face" data-face={face} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <circle class="explorer-eye" cx="8.5" cy="9.5" r="1.2" />
      <circle class="explorer-eye" cx="15.5" cy="9.5" r="1.2" />
      <path d={MOUTHS[face]} />
    </svg>
  );
}
