import type { Plan } from '../draw/plan.ts';
import type { Circle, Moment } from '../state/circle.ts';

/** Interface words by key, such as those of `service-circle.column.number`. */
export type Say = (key: string) => string;

/**
 * A circle as a table: a line of headings, the moments in the customer's order, then what happens
 * below the line of visibility. `plan` is the same circle with its names filled in.
 */
export function circleRows(circle: Circle, plan: Plan, say: Say): readonly (readonly string[])[] {
  const phases = new Map(plan.phases.map(({ id, name }) => [id, name]));
  const names = new Map(plan.moments.map(({ id, name }) => [id, name]));
  const rows: readonly Row[] = [
    ...circle.moments.map((moment, index) => ({
      ...cellsOf(moment, say),
      number: `${index + 1}`,
      phase: phases.get(moment.phase) ?? '',
      name: names.get(moment.id) ?? '',
    })),
    ...plan.below.map(({ name, layer, under }) => ({
      phase: say(`service-circle.row.${layer}`),
      name,
      serves: names.get(under) ?? '',
    })),
  ];
  return [
    COLUMNS.map((column) => say(`service-circle.column.${column}`)),
    ...rows.map((row) => COLUMNS.map((column) => row[column] ?? '')),
  ];
}

const COLUMNS = [
  'number',
  'phase',
  'name',
  'truth',
  'reason',
  'fail',
  'device',
  'proof',
  'expects',
  'factor',
  'part',
  'feeling',
  'who',
  'evidence',
  'standard',
  'accuracy',
  'serves',
] as const;

type Row = { readonly [column in (typeof COLUMNS)[number]]?: string };

/** Why a moment decides, and how it is error-proofed, count only while it is so marked. */
function cellsOf(moment: Moment, say: Say): Row {
  const { truth, fail, factor, part, feeling, accuracy } = moment;
  const { proof, expects, who, evidence, standard } = moment;
  const among = (prefix: string, value: string) =>
    value ? say(`service-circle.${prefix}.${value}`) : '';
  return {
    truth: truth ? say('service-circle.yes') : '',
    reason: truth ? among('reason', moment.reason) : '',
    fail: fail ? say('service-circle.yes') : '',
    device: fail ? among('device', moment.device) : '',
    proof: fail ? proof : '',
    expects,
    factor: among('factor', factor),
    part: part ? among(`part.${factor}`, part) : '',
    feeling: feeling === null ? '' : say(`service-circle.feeling.${feeling}`),
    who,
    evidence,
    standard,
    accuracy: accuracy === null ? '' : `${accuracy}`,
  };
}
