import { useContext, useState } from 'preact/hooks';
import type { Words } from '../../../ui/words.ts';
import type { Material } from '../task.ts';
import { Materials } from './materials.ts';

interface BringInProps {
  readonly what: Material;
  /** Whether the field holds a text already. */
  readonly has: (text: string) => boolean;
  /** Puts a text at the end of the field; what stands there stays. */
  readonly add: (text: string) => void;
  readonly words: Words;
}

/** What the reader made in another exercise, to be put into the answer and gone on with. */
export function BringIn({ what, has, add, words }: BringInProps) {
  const look = useContext(Materials);
  const [said, say] = useState('');
  if (!look) return null;
  const bring = async () => {
    const text = await look(what).catch(() => undefined);
    if (text === undefined) return say('failed');
    const isNew = text !== '' && !has(text);
    if (isNew) add(text);
    say(text === '' ? 'none' : isNew ? 'done' : 'there');
  };
  return (
    <p class="reflection-starter">
      <button type="button" class="link" onClick={() => void bring()}>
        {words(`reflection.bring.${what}`)}
      </button>{' '}
      <span role="status">{said && words(`reflection.bring.said.${said}`)}</span>
    </p>
  );
}
