import { exercises, loadTask } from 'virtual:exercises';
import { useEffect, useState } from 'preact/hooks';
import type { Choices } from '../../core/kind.ts';
import type { Language } from '../../core/language.ts';
import { kinds } from '../../kinds/index.ts';

/** What can be decided about `exercise`; 'loading' until its task is there, 'failed' if it is not. */
export function useChoices(exercise: string, language: Language): Choices | 'loading' | 'failed' {
  const [choices, setChoices] = useState<Choices | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let wanted = true;
    const take = (found: Choices | 'failed') => wanted && setChoices(found);
    choicesOf(exercise, language).then(take, () => take('failed'));
    return () => {
      wanted = false;
    };
  }, [exercise, language]);
  return choices;
}

async function choicesOf(exercise: string, language: Language): Promise<Choices | 'failed'> {
  const kind = kinds[exercises.find(({ id }) => id === exercise)?.kind ?? ''];
  const task = await loadTask(exercise, language);
  return kind && task !== undefined ? kind.choices(task) : 'failed';
}
