import { standingOf } from '../../core/portfolio/evidence.ts';
import { inChosenOrder } from '../../core/portfolio/order.ts';
import type { ReflectionState } from '../../kinds/reflection/task.ts';
import { isWritten, missing, presentOf } from '../../kinds/workshop/state/standing.ts';
import type { WorkshopState } from '../../kinds/workshop/state/types.ts';
import { STEPS, type WorkshopTask } from '../../kinds/workshop/task.ts';
import type { Portfolio } from '../../store/portfolio.ts';
import type { Words } from '../../ui/words.ts';
import {
  CAPSTONE_CRITERIA,
  CAPSTONE_PARTS,
  CORE,
  isAnswered,
  STANDARDS_WANTED,
} from './capstone.ts';
import { chosenCircles, circlesIn } from './circles.ts';
import type { Collected, Source } from './collect.ts';
import type { Speech } from './props.ts';

/** The parts every portfolio can have, in their usual order; other works come before the last two. */
export const PARTS = [
  'circle',
  'workshop',
  'capstone',
  'rubric',
  'evidence',
  'certificate',
] as const;
export type CorePart = (typeof PARTS)[number];

/** How the id of a part begins that is one more work; the exercise's id follows. */
export const WORK = 'work:';

/** A part of the portfolio, as the page lists it. */
export interface Part {
  readonly id: string;
  readonly name: string;
  /** `missing`: there is nothing to show. */
  readonly standing: 'there' | 'partly' | 'missing';
  /** What there is, in plain words; '' where there is nothing. */
  readonly has: string;
  /** What is missing, a sentence each. */
  readonly lacks: readonly string[];
  /** Where what is missing is made. */
  readonly link?: { readonly href: string; readonly name: string };
  /** Whether it is to go into the file. It does only if there is something to show. */
  readonly wanted: boolean;
}

/** All parts in the order that was chosen. */
export function partsOf(
  collected: Collected,
  portfolio: Portfolio,
  speech: Speech,
): readonly Part[] {
  const others = otherWorks(collected).filter(({ id }) => portfolio.shown[id]);
  const ids = [...PARTS.slice(0, -2), ...others.map(({ id }) => id), ...PARTS.slice(-2)];
  return inChosenOrder(ids, portfolio.order).map((id) => {
    const rest = others.find((one) => one.id === id);
    if (rest) {
      const name = speech.title(rest.exercise);
      return { id, name, standing: 'there', has: '', lacks: [], wanted: true };
    }
    const name = speech.words(`portfolio.part.${id}`);
    const wanted = portfolio.shown[id] ?? true;
    const found = FOUND[id as CorePart](collected, speech, portfolio);
    const standing = found.has === '' ? 'missing' : found.lacks.length > 0 ? 'partly' : 'there';
    return { id, name, standing, wanted, ...found };
  });
}

/** Works that no part shows of itself, as parts that can be taken in. */
export function otherWorks({ own }: Collected): readonly { id: string; exercise: string }[] {
  const core: readonly string[] = Object.values(CORE);
  return own
    .filter(({ exercise }) => !core.includes(exercise.id))
    .map(({ exercise: { id } }) => ({ id: WORK + id, exercise: id }));
}

type Found = Pick<Part, 'has' | 'lacks' | 'link'>;

const FOUND: Readonly<
  Record<CorePart, (all: Collected, speech: Speech, portfolio: Portfolio) => Found>
> = {
  circle: ({ core: { circle } }, speech, { circles }) => {
    const { words } = speech;
    const drawn = circle ? circlesIn(circle, words) : [];
    const link = linkTo(CORE.circle, speech);
    if (!circle || drawn.length === 0) {
      return { has: '', lacks: [words('portfolio.lacks.circle')], link };
    }
    const chosen = chosenCircles(drawn, circles);
    if (chosen.length === 0) return { has: '', lacks: [words('portfolio.lacks.chosen')] };
    const bare = chosen.filter(({ truths }) => truths === 0);
    const lacks = bare.map(({ name }) => words('portfolio.lacks.truths', { name }));
    const has = chosen.map((one) => words('portfolio.has.circle', { ...one })).join(' ');
    return { has, lacks, link, ...fromOf(circle, speech, has) };
  },
  workshop: ({ core: { workshop } }, speech) => {
    const { words } = speech;
    const link = linkTo(CORE.workshop, speech);
    if (!workshop) return { has: '', lacks: [words('portfolio.lacks.workshop')], link };
    const [task, state] = [workshop.task as WorkshopTask, workshop.state as WorkshopState];
    const count = state.standards.filter((one) => {
      const present = presentOf(one);
      return present !== undefined && isWritten(present);
    }).length;
    const open = STEPS.filter((step) => missing(task, state, step).length > 0);
    const steps = listed(
      open.map((step) => task.steps[step].name),
      words,
    );
    const wanted = STANDARDS_WANTED;
    const lacks = [
      ...(count < wanted ? [words('portfolio.lacks.standards', { count, wanted })] : []),
      ...(open.length > 0 ? [words('portfolio.lacks.steps', { steps })] : []),
    ];
    const has = words('portfolio.has.workshop', { count });
    return { has, lacks, link, ...fromOf(workshop, speech, has) };
  },
  capstone: ({ core: { capstone } }, speech) => {
    const { words } = speech;
    const link = linkTo(CORE.capstone, speech);
    if (!capstone) return { has: '', lacks: [words('portfolio.lacks.capstone')], link };
    const open = CAPSTONE_PARTS.filter((id) => !isAnswered(capstone.state as ReflectionState, id));
    const parts = listed(
      open.map((id) => words(`portfolio.text.${id}`)),
      words,
    );
    const count = CAPSTONE_PARTS.length;
    const has = words('portfolio.has.capstone', { done: count - open.length, count });
    const lacks = open.length > 0 ? [words('portfolio.lacks.parts', { parts })] : [];
    return { has, lacks, link, ...fromOf(capstone, speech, has) };
  },
  rubric: ({ core: { capstone, workshop } }, speech) => {
    const { words } = speech;
    const link = linkTo(CORE.capstone, speech);
    if (!capstone && !workshop) return { has: '', lacks: [words('portfolio.lacks.rubric')], link };
    const state = (capstone?.state ?? { seed: 0, answers: {} }) as ReflectionState;
    const open = CAPSTONE_CRITERIA.filter((id) => !isAnswered(state, id));
    const count = CAPSTONE_CRITERIA.length;
    const list = listed(
      open.map((id) => words(`portfolio.criterion.${id}`)),
      words,
    );
    const lacks = open.length > 0 ? [words('portfolio.lacks.judged', { list })] : [];
    return {
      has: words('portfolio.has.rubric', { done: count - open.length, count }),
      lacks,
      link,
    };
  },
  evidence: ({ evidence }, { words }) =>
    evidence.size === 0
      ? { has: '', lacks: [words('portfolio.lacks.evidence')] }
      : { has: words('portfolio.has.evidence', { count: evidence.size }), lacks: [] },
  certificate: ({ evidence }, { words, modules }) => {
    const all = modules.map((one) => standingOf(one.exercises, evidence));
    const done = all.filter(({ finished }) => finished).length;
    return done === 0
      ? { has: '', lacks: [words('portfolio.lacks.certificate')] }
      : {
          has: words('portfolio.has.certificate', { done, count: modules.length }),
          lacks: [],
        };
  },
};

function linkTo(exercise: string, { exerciseAt, title }: Speech) {
  return { href: exerciseAt(exercise), name: title(exercise) };
}

/** Names one after the other. */
function listed(names: readonly string[], words: Words): string {
  return names.length === 0
    ? ''
    : names.reduce((first, next) => words('portfolio.list', { first, next }));
}

/** What there is, with the assignment it was done for. */
function fromOf({ from }: Source, { words }: Speech, has: string): Pick<Found, 'has'> | undefined {
  return from === undefined
    ? undefined
    : { has: words('portfolio.has.from', { has, title: from }) };
}
