import fc from 'fast-check';
import { SLOTS } from '../../src/core/standards/standard.ts';
import { FACTORS, STEPS, type WorkshopTask } from '../../src/kinds/workshop/task.ts';

type Move = Readonly<Record<string, unknown>>;

/** For workshops: everything in any order, texts that are too long and broken ones among them. */
export function workshopMoves(task: unknown): fc.Arbitrary<readonly Move[]> {
  const { places, rubric } = task as WorkshopTask;
  const made = (kind: string, more: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ do: fc.constant(kind), ...more });
  const numbered = (name: string) =>
    fc.constantFrom(`${name}-1`, `${name}-2`, `${name}-3`, 'nobody', '');
  const [moment, id, row] = [numbered('moment'), numbered('standard'), numbered('row')];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', ' ', 'Pays \uD83D', '请等\r\n十分钟', '长'.repeat(2500), '<b>x</b>'),
  );
  const flag = fc.constantFrom(true, false);
  const level = fc.constantFrom(
    ...rubric.flatMap((one) => one.levels.map((each) => [one.id, each.id])),
    ['nobody', ''],
  );
  const brought = fc.array(
    fc.record({
      ...{ name: text, truth: flag, why: text, says: text, standard: text },
      factor: fc.constantFrom(...FACTORS, '', 'x'),
    }),
    { maxLength: 4 },
  );
  const move = fc.oneof(
    { weight: 4, arbitrary: made('add', { name: text }) },
    { weight: 4, arbitrary: made('standard', { moment }) },
    {
      weight: 4,
      arbitrary: made('slot', {
        id,
        draft: fc.constantFrom('first', 'revised', 'x'),
        slot: fc.constantFrom(...SLOTS, 'x'),
        text,
      }),
    },
    made('go', { step: fc.constantFrom(...STEPS, 'nowhere') }),
    made('place', { place: fc.constantFrom(...places.map((one) => one.id), 'own', '', 'x') }),
    made('text', { field: fc.constantFrom('about', 'posted', 'changed', 'seed'), text }),
    made('moment', { id: moment, field: fc.constantFrom('name', 'why', 'says', 'id'), text }),
    made('truth', { id: moment, is: flag }),
    made('factor', { id: moment, factor: fc.constantFrom(...FACTORS, '', 'x') }),
    made('shift', { id: moment, by: fc.constantFrom(-1, 1, 2) }),
    made('remove', { id: moment }),
    made('bring', { moments: brought, instead: flag }),
    made('under', { id, moment }),
    made('discard', { id }),
    made('dismiss', {
      id,
      finding: fc.constantFrom('vague:how:soon', 'x', '__proto__'),
      reason: text,
    }),
    made('row', { id, date: fc.constantFrom('2026-03-14', 'soon', '') }),
    made('entry', { id, row, field: fc.constantFrom('date', 'where', 'what', 'id'), text }),
    made('count', {
      id,
      row,
      field: fc.constantFrom('seen', 'kept', 'id'),
      value: fc.constantFrom(null, 0, -0, 10, 12, 2.5, -1, 1e12),
    }),
    made('strike', { id, row }),
    made('revise', { id, is: flag }),
    made('why', { id, text }),
    made('drop', { id, is: flag }),
    level.map(([criterion, one]) => ({ do: 'level', criterion, level: one })),
  );
  return fc.array(move, { maxLength: 40 });
}

/** What a student does who gets through most of it. */
export function workshopPlay(task: WorkshopTask, luck: () => number): readonly Move[] {
  const place = task.places[Math.floor(luck() * task.places.length)];
  const moments = Array.from({ length: 8 }, (_, index) => index + 1);
  const truths = [2, 4, 7];
  return [
    { do: 'place', place: place?.id },
    ...moments.map((number) => ({ do: 'add', name: `Moment number ${number}` })),
    ...truths.flatMap((number) => truthMoves(`moment-${number}`)),
    ...truths.flatMap((number, index) =>
      standardMoves(`moment-${number}`, `standard-${index + 1}`, luck),
    ),
    { do: 'revise', id: 'standard-1', is: true },
    { do: 'slot', id: 'standard-1', draft: 'revised', slot: 'by', text: 'within 2 minutes' },
    { do: 'why', id: 'standard-1', text: 'It took longer at noon.' },
    { do: 'drop', id: 'standard-2', is: true },
    { do: 'why', id: 'standard-2', text: 'Nobody noticed it.' },
    ...task.rubric.flatMap((one) => {
      const level = one.levels[Math.floor(luck() * one.levels.length)];
      return [{ do: 'level', criterion: one.id, level: level?.id }];
    }),
    {
      do: 'text',
      field: 'posted',
      text: 'You wait no longer than ten minutes. If you do, call us.',
    },
    { do: 'text', field: 'changed', text: 'The limit, because it was kept only half the time.' },
  ];
}

function truthMoves(id: string): readonly Move[] {
  return [
    { do: 'truth', id, is: true },
    { do: 'moment', id, field: 'why', text: 'Everybody remembers it.' },
    { do: 'moment', id, field: 'says', text: 'I stood there and nobody looked up.' },
    { do: 'factor', id, factor: 'people' },
    { do: 'moment', id, field: 'need', text: 'Respect' },
  ];
}

function standardMoves(moment: string, id: string, luck: () => number): readonly Move[] {
  const vague = luck() < 0.5;
  const texts = {
    who: 'The clerk at the desk',
    does: 'looks up and speaks first',
    how: vague ? 'warmly, as soon as possible' : 'in 38 of 40 arrivals',
    by: 'within 10 seconds',
    when: 'from 6:00 to 24:00',
    need: 'to be noticed',
    told: 'on the sign at the door',
  };
  return [
    { do: 'standard', moment },
    ...SLOTS.map((slot) => ({ do: 'slot', id, draft: 'first', slot, text: texts[slot] })),
    { do: 'row', id, date: '2026-03-14' },
    { do: 'entry', id, row: 'row-1', field: 'where', text: 'the desk, with Lin' },
    { do: 'count', id, row: 'row-1', field: 'seen', value: 10 },
    { do: 'count', id, row: 'row-1', field: 'kept', value: Math.floor(luck() * 11) },
    { do: 'entry', id, row: 'row-1', field: 'what', text: 'The telephone rang.' },
  ];
}
