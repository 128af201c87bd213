import { Lines } from '../../../ui/Lines.tsx';
import { truthsOf } from '../state/standing.ts';
import { OWN, placeOf } from '../task.ts';
import { listed } from './listed.ts';
import { Ring } from './Ring.tsx';
import type { WholeProps } from './WholeWork.tsx';
import { empty, Table, Text } from './written.tsx';

/** Which scene; on paper all of them while none is chosen. */
export function PlaceRecord({ task, state, words, paper }: WholeProps) {
  const place = placeOf(task, state.place);
  const own = state.place === OWN;
  return (
    <>
      {state.place === '' && paper && (
        <ul class="sheet-options">
          {task.places.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
          {task.only === undefined && <li>{words('workshop.own')}</li>}
        </ul>
      )}
      {place && (
        <p>
          <strong>{place.title}</strong> {place.text}{' '}
          {words('workshop.promise', { promise: place.promise })}
        </p>
      )}
      {own && <p>{words('workshop.own')}</p>}
      <Text text={state.about} lines={paper ? 2 : 0} />
    </>
  );
}

/** The ring and the list of moments, with the moments of truth marked. */
export function FlowRecord({ task, state, words, paper }: WholeProps) {
  const { moments } = state;
  if (moments.length === 0) return <Lines class="workshop-lines" count={task.moments.most} />;
  return (
    <div class="workshop-flow">
      <ol class="workshop-flow-names">
        {moments.map(({ id, name, truth, why }) => (
          <li key={id} data-truth={truth}>
            {name}
            {truth && ` ★ ${words('workshop.truth')}`}
            {truth && <Text text={why} lines={paper ? 1 : 0} />}
          </li>
        ))}
      </ol>
      <div class="workshop-flow-ring">
        <Ring moments={moments} words={words} />
      </div>
    </div>
  );
}

/** What customers say at the moments of truth, and what that hangs on. */
export function FactorsRecord({ task, state, words, paper = false }: WholeProps) {
  const truths = truthsOf(state);
  const heads = ['moment', 'says', 'factor', 'need'].map((head) => words(`workshop.head.${head}`));
  const rows = truths.map(({ id, name, says, factor, key, need }) => {
    const kind = factor && words(`workshop.factor.${factor}`);
    const hangs = listed([kind, key].filter(Boolean), 'between', words);
    return { id, cells: [name, says, hangs, need] };
  });
  const bare = paper && rows.length === 0 ? empty(Math.max(4, task.truths)) : [];
  const none = bare.map((id) => ({ id, cells: ['', '', '', ''] }));
  return <Table heads={heads} rows={[...rows, ...none]} roomy={paper} />;
}
