import { Icon, type IconName } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import { hadOf } from '../state/had.ts';
import type { ConversationState, ConversationTask, Run, Talk } from '../task.ts';
import { follow } from '../way/follow.ts';
import { pointsOf } from '../way/points.ts';
import { Log } from './Log.tsx';
import { Stays } from './Stays.tsx';
import { standingOf } from './standing.ts';
import { WayMap } from './WayMap.tsx';

interface WorkProps {
  readonly task: ConversationTask;
  readonly state: ConversationState;
  readonly words: Words;
}

const ICONS: Readonly<Record<string, IconName>> = { good: 'right', mixed: 'half', poor: 'wrong' };
const STATUS: Readonly<Record<string, string>> = { good: 'solved', mixed: 'tried', poor: 'tried' };

/** What an instructor sees of one student's talks: each way, with what was said about it. */
export function Work({ task, state, words }: WorkProps) {
  return (
    <ol class="work">
      {task.items.map((talk, index) => {
        const { runs, run } = hadOf(state, talk);
        const standing = standingOf(task, state, talk);
        const ended = runs.length > 0;
        return (
          <li class="work-item" key={talk.id}>
            <details open={ended && standing !== 'good'}>
              <summary>
                <span class="work-number">{index + 1}</span>
                <span class="work-verdict" data-status={STATUS[standing]}>
                  <Icon name={ICONS[standing] ?? 'open'} />
                  {words(`conversation.status.${standing}`)}
                </span>
                <span class="work-gist">{talk.title}</span>
              </summary>
              <div class="work-body">
                <div class="item-prompt">
                  <p>{talk.situation}</p>
                </div>
                {ended && <p>{words('conversation.points', { points: pointsOf(talk, runs) })}</p>}
                {runs.map((one, number) => (
                  <Ran
                    key={number}
                    task={task}
                    talk={talk}
                    run={one}
                    title={
                      runs.length > 1
                        ? words('conversation.work.run', { number: number + 1 })
                        : words('conversation.work.way')
                    }
                    words={words}
                  />
                ))}
                {!ended && run && run.length > 0 && (
                  <>
                    <p>{words('conversation.broken-off')}</p>
                    <Log turns={follow(talk, run)?.turns ?? []} words={words} />
                  </>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Ran(props: {
  readonly task: ConversationTask;
  readonly talk: Talk;
  readonly run: Run;
  readonly title: string;
  readonly words: Words;
}) {
  const { task, talk, run, title, words } = props;
  const way = follow(talk, run);
  if (!way) return null;
  return (
    <>
      <WayMap task={task} talk={talk} way={way} title={title} words={words} />
      {way.at.end && (
        <p>
          <strong>{way.at.end.title}</strong> {way.at.end.text}{' '}
          {way.at.end.customer && <Stays customer={way.at.end.customer} words={words} />}
        </p>
      )}
    </>
  );
}
