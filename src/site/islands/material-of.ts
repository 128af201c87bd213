import { loadTask } from 'virtual:exercises';
import type { Language } from '../../core/language.ts';
import { SLOTS } from '../../core/standards/standard.ts';
import type { Material } from '../../kinds/reflection/task.ts';
import { workshop } from '../../kinds/workshop/model.ts';
import { isWritten, momentOf, presentOf } from '../../kinds/workshop/state/standing.ts';
import type { WorkshopState } from '../../kinds/workshop/state/types.ts';
import type { WorkshopTask } from '../../kinds/workshop/task.ts';
import { browserShelf } from '../../store/browser.ts';
import { newestWork } from '../../store/newest.ts';
import { CORE } from '../portfolio/capstone.ts';
import { circlesOf } from './circles-of.ts';

/**
 * The moments or the standards the reader has in the workshop, one in a line, as a text; where the
 * workshop has no moments, those of the circle with the most. '' where there is nothing.
 */
export async function materialOf(what: Material, language: Language): Promise<string> {
  const task = (await loadTask(CORE.workshop, language)) as WorkshopTask;
  const found = newestWork(workshop, task, CORE.workshop, browserShelf())?.state;
  if (what === 'standards') return found ? standardsOf(found) : '';
  if (found && found.moments.length > 0) return numbered(found.moments);
  const drawn = (await circlesOf(CORE.circle, language))?.circles ?? [];
  const [fullest] = drawn.toSorted((one, other) => other.moments.length - one.moments.length);
  return numbered(fullest?.moments ?? []);
}

interface Named {
  readonly name: string;
  readonly truth: boolean;
  readonly why?: string;
}

function numbered(moments: readonly Named[]): string {
  const line = ({ name, truth, why }: Named, index: number) =>
    [`${index + 1}.`, name, truth && '★', truth && why].filter(Boolean).join(' ');
  return moments.map(line).join('\n');
}

function standardsOf(state: WorkshopState): string {
  const standing = state.standards.flatMap((one) => {
    const present = presentOf(one);
    return present && isWritten(present) ? [{ moment: momentOf(state, one), present }] : [];
  });
  const line = ({ moment, present }: (typeof standing)[number], index: number) => {
    const slots = SLOTS.map((slot) => present[slot]?.trim()).filter(Boolean);
    return [`${index + 1}.`, moment, moment && '–', slots.join(' · ')].filter(Boolean).join(' ');
  };
  return standing.map(line).join('\n');
}
