import { exercises, loadTask } from 'virtual:exercises';
import { useEffect, useState } from 'preact/hooks';
import type { Choices } from '../../core/kind.ts';
import type { Language } from '../../core/language.ts';
import { kinds } from '../../kinds/index.ts';
import { pageLanguage } from '../islands/page-language.ts';

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

/** Whether any of `exercises` has items of which fewer could be asked; false until that is known. */
export function useCanDraw(exercises: readonly string[]): boolean {
  const [can, setCan] = useState(false);
  const names = exercises.join(' ');
  useEffect(() => {
    let wanted = true;
    const found = names.split(' ').map((name) => choicesOf(name, pageLanguage()));
    Promise.all(found).then(
      (all) => wanted && setCan(all.some((one) => one !== 'failed' && one.items > 1)),
      () => wanted && setCan(false),
    );
    return () => {
      wanted = false;
    };
  }, [names]);
  return can;
}

async function choicesOf(exercise: string, language: Language): Promise<Choices | 'failed'> {
  const kind = kinds[exercises.find(({ id }) => id === exercise)?.kind ?? ''];
  const task = await loadTask(exercise, language);
  return kind && task !== undefined ? kind.choices(task) : 'failed';
}
