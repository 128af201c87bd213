import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { type Words, wordsFrom } from '../../ui/words.ts';
import { $copy, type CopyState, switchOff, switchOn } from '../offline/copy.ts';
import { dayIn } from '../offline/day.ts';
import { InstallApp } from '../offline/InstallApp.tsx';
import { acceptHere } from '../offline/notice.ts';

interface OfflineCopyProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
}

/** How it stands with the copy in this browser, what can be done about it, and the app. */
export function OfflineCopy({ language, words: table }: OfflineCopyProps) {
  const words = useMemo(() => wordsFrom(table), [table]);
  const copy = useStore($copy);
  // What the server drew comes first, or the page would not fit what it was drawn as.
  const [isAwake, wake] = useState(false);
  useEffect(() => wake(true), []);
  return (
    <>
      <div class="offline-copy" data-stage={isAwake ? copy.stage : ''}>
        <h3>{words('offline.state')}</h3>
        <div role="status">
          <p class="offline-state">
            {isAwake ? stateIn(copy, words) : words('offline.state.looking')}
          </p>
          {isAwake && copy.newer && <p>{newerIn(copy, words, language)}</p>}
          {copy.stage === 'kept' && copy.why && <p>{words('offline.state.behind')}</p>}
        </div>
        {copy.stage === 'fetching' && <Share share={copy.share} words={words} />}
        <p class="buttons">
          {copy.newer && (
            <button type="button" class="button primary" onClick={acceptHere}>
              {words('offline.use-newer')}
            </button>
          )}
          <Switch stage={copy.stage} words={words} />
        </p>
      </div>
      <InstallApp words={words} />
    </>
  );
}

function stateIn({ stage, why }: CopyState, words: Words): string {
  const reason = why ?? 'broken';
  return words(stage === 'failed' ? `offline.state.failed.${reason}` : `offline.state.${stage}`);
}

function newerIn({ newer }: CopyState, words: Words, language: Language): string {
  if (!newer?.version) return words('offline.newer.any');
  return words('offline.newer', { version: newer.version, date: dayIn(language, newer.date) });
}

function Share({ share, words }: { readonly share: number; readonly words: Words }) {
  const label = words('offline.share', { percent: Math.floor(share * 100) });
  return (
    <label class="offline-share">
      <progress value={share} />
      <span>{label}</span>
    </label>
  );
}

/** One button in one place, whatever it does, so that the keyboard stays on it. */
function Switch({ stage, words }: { readonly stage: CopyState['stage']; readonly words: Words }) {
  if (stage === 'none') return null;
  const isOn = stage === 'kept' || stage === 'fetching';
  const label = isOn ? 'remove' : stage === 'failed' ? 'again' : 'keep';
  return (
    <>
      <button type="button" class="button" onClick={() => void (isOn ? switchOff() : switchOn())}>
        {words(`offline.${label}`)}
      </button>
      {isOn && <span class="muted">{words('offline.remove.text')}</span>}
    </>
  );
}
