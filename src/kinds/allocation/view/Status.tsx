import { Icon, type IconName } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Shown } from './standing.ts';

const ICONS: Partial<Record<Shown, IconName>> = { right: 'right', wrong: 'wrong', changed: 'edit' };

/** How a decision stands, in a word and a sign; nothing before a try. */
export function Status({ shown, words }: { readonly shown: Shown; readonly words: Words }) {
  const icon = ICONS[shown];
  if (!icon) return null;
  return (
    <span class="alloc-status" data-shown={shown}>
      <Icon name={icon} /> {words(`allocation.status.${shown}`)}
    </span>
  );
}
