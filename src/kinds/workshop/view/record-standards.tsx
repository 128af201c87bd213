import { SLOTS, type Standard } from '../../../core/standards/standard.ts';
import { Heading } from '../../../ui/Heading.tsx';
import { reasonWords } from '../../../ui/standards/Dismissed.tsx';
import type { Words } from '../../../ui/words.ts';
import { momentOf, truthsOf } from '../state/standing.ts';
import { listed } from './listed.ts';
import { Share } from './Share.tsx';
import type { WholeProps } from './WholeWork.tsx';
import { empty, Table } from './written.tsx';

/** Every standard in its slots; on paper four empty ones where there are none. */
export function StandardsRecord({ task, state, words, paper = false, beside }: WholeProps) {
  const { standards } = state;
  const truths = truthsOf(state);
  const bare = truths.length > 0 ? truths.map(({ id }) => id) : empty(Math.max(4, task.truths));
  const nameOf = (id: string) => truths.find((moment) => moment.id === id)?.name ?? '';
  const blank = paper && standards.length === 0 ? bare : [];
  return (
    <>
      {standards.map((one) => (
        <div key={one.id} class="workshop-block">
          <Heading below={2} class="workshop-card-title">
            {momentOf(state, one) || words('workshop.no-moment')}
          </Heading>
          <InSlots standard={one.first} words={words} paper={paper} />
          {Object.values(one.dismissed).length > 0 && (
            <p class="muted">
              {words('workshop.dismissed.because', {
                reasons: listed(
                  Object.values(one.dismissed).map((reason) => reasonWords(reason, words)),
                  'between',
                  words,
                ),
              })}
            </p>
          )}
          {beside?.(one)}
        </div>
      ))}
      {blank.map((id) => (
        <div key={id} class="workshop-block">
          <p class="workshop-card-title">{nameOf(id) || words('workshop.head.moment')}</p>
          <InSlots standard={{}} words={words} paper />
        </div>
      ))}
    </>
  );
}

interface InSlotsProps {
  readonly standard: Standard;
  readonly words: Words;
  readonly paper: boolean;
}

/** A standard as a table of its slots. */
export function InSlots({ standard, words, paper }: InSlotsProps) {
  const heads = [words('workshop.head.slot'), words('workshop.head.text')];
  const shown = paper ? SLOTS : SLOTS.filter((slot) => standard[slot]);
  const rows = shown.map((slot) => ({
    id: slot,
    cells: [words(`checker.slot.${slot}`), standard[slot] ?? ''],
  }));
  return rows.length > 0 ? (
    <Table heads={heads} rows={rows} roomy={paper} />
  ) : (
    <p class="muted">{words('workshop.nothing')}</p>
  );
}

/** The log of all standards, and how often each was kept. */
export function TrialRecord({ state, words, paper = false }: WholeProps) {
  const heads = ['date', 'where', 'seen', 'kept', 'what'].map((one) =>
    words(`workshop.log.${one}`),
  );
  const tried = state.standards.filter(({ rows }) => rows.length > 0);
  const none = empty(6).map((id) => ({ id, cells: ['', '', '', '', ''] }));
  if (tried.length === 0) return paper ? <Table heads={heads} rows={none} roomy /> : null;
  return (
    <>
      {tried.map((one) => (
        <div key={one.id} class="workshop-block">
          <Heading below={2} class="workshop-card-title">
            {momentOf(state, one) || words('workshop.no-moment')}
          </Heading>
          <Table
            heads={heads}
            rows={one.rows.map(({ id, date, where, seen, kept, what }) => ({
              id,
              cells: [date, where, seen ?? '', kept ?? '', what],
            }))}
          />
          <Share rows={one.rows} words={words} />
        </div>
      ))}
    </>
  );
}
