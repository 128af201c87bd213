import type { Incoming } from '../../store/backup.ts';
import { nameOf } from '../assigned/name.ts';
import { entryName } from './entry-name.ts';
import type { Speech } from './props.ts';
import type { Offer } from './use-restore.ts';

interface PreviewProps {
  readonly offer: Offer;
  readonly speech: Speech;
  readonly act: () => void;
  readonly leave: () => void;
}

/** What is in a file and what would come of it; nothing happens before it is asked for. */
export function Preview({ offer, speech, act, leave }: PreviewProps) {
  const { words } = speech;
  const { file, plan, changed } = offer;
  const { items, writes } = plan;
  const of = (is: Incoming['is']) => items.filter((one) => one.is === is);
  const groups = TOLD.map((is) => ({ is, names: namesOf(of(is), file.entries, speech) }));
  const same = of('same').length;
  const usable = items.some(({ is }) => is !== 'future' && is !== 'unreadable');
  return (
    <>
      <h3>{words('learning.preview')}</h3>
      {changed && <p class="notice">{words('learning.restore.changed')}</p>}
      <p>{headOf(file, speech)}</p>
      <dl class="learning-preview">
        {groups
          .filter(({ names }) => names.length > 0)
          .map(({ is, names }) => (
            <div key={is} data-is={is}>
              <dt>{words(`learning.preview.${is}`)}</dt>
              <dd>
                <ul class="learning-list">
                  {names.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      {same > 0 && writes.size > 0 && (
        <p class="muted">{words('learning.preview.same', { count: same })}</p>
      )}
      {writes.size === 0 && (
        <p>{words(usable ? 'learning.preview.all-same' : 'learning.preview.nothing')}</p>
      )}
      {writes.size > 0 && (
        <p class="buttons">
          <button type="button" class="button primary" onClick={act}>
            {words('learning.preview.do')}
          </button>
          <button type="button" class="button" onClick={leave}>
            {words('learning.preview.no')}
          </button>
        </p>
      )}
    </>
  );
}

const TOLD = ['new', 'newer', 'joined', 'aside', 'kept', 'unreadable', 'future'] as const;

/** Each name once: settings and drafts are several entries. */
function namesOf(
  items: readonly Incoming[],
  entries: ReadonlyMap<string, string>,
  speech: Speech,
): readonly string[] {
  return [...new Set(items.map(({ key }) => entryName(key, entries, speech)))];
}

function headOf(file: Offer['file'], { words, day, title, language }: Speech): string {
  if (file.is === 'exercise') {
    return words('learning.preview.exercise', { title: title(file.exercise) });
  }
  if (file.is === 'assignment') {
    const name = nameOf(file.record.assignment, language, words);
    return words('learning.preview.assignment', { title: name });
  }
  const { made, version } = file;
  if (made === 0) return words('learning.preview.undated');
  return words('learning.preview.backup', { date: day(made), version: version || '?' });
}
