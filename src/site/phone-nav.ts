/** The module's navigation is a popover on a phone: it closes behind a keyboard that goes on. */
import { closeWhenLeft } from '../ui/popover.ts';

document.querySelector<HTMLElement>('#module-nav')?.addEventListener('focusout', closeWhenLeft);
