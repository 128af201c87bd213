import { Icon, type IconName } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Worth as Of } from '../task.ts';

const ICONS: Readonly<Record<Of, IconName>> = { good: 'right', fair: 'half', poor: 'wrong' };

/** Whether a reply helps: by a sign and in words. */
export function Worth({ worth, words }: { readonly worth: Of; readonly words: Words }) {
  return (
    <p class="talk-worth" data-worth={worth}>
      <Icon name={ICONS[worth]} /> {words(`conversation.worth.${worth}`)}
    </p>
  );
}
