import type { Portfolio } from '../../core/portfolio/decisions.ts';
import { standingOf } from '../../core/portfolio/evidence.ts';
import type { ReflectionState } from '../../kinds/reflection/task.ts';
import { missing } from '../../kinds/workshop/state/standing.ts';
import type { WorkshopState } from '../../kinds/workshop/state/types.ts';
import { STEPS, type WorkshopTask } from '../../kinds/workshop/task.ts';
import type { Words } from '../../ui/words.ts';
import { siteUrl } from '../site-url.ts';
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
import { fromChecker, standardsShown, standingIn } from './standards.ts';
import { isWanted } from './wanted.ts';

/** The parts every portfolio can have, in their usual order; other works come before the last two. */
export const PARTS = [
  'circle',
  'workshop',
  'standards',
  'capstone',
  'rubric',
  'evidence',
  'certificate',
] as const;
export type CorePart = (typeof PARTS)[number];

/** What there is of a part, what is missing and where that is made. */
export interface Found {
  /** In plain words; '' where there is nothing. */
  readonly has: string;
  /** A sentence each. */
  readonly lacks: readonly string[];
  readonly link?: { readonly href: string; readonly name: string };
}

/** What there is of each part. */
export const FOUND: Readonly<
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
  workshop: (all, speech, portfolio) => {
    const { words } = speech;
    const { workshop } = all.core;
    const link = linkTo(CORE.workshop, speech);
    if (!workshop) return { has: '', lacks: [words('portfolio.lacks.workshop')], link };
    const [task, state] = [workshop.task as WorkshopTask, workshop.state as WorkshopState];
    const count = standingIn(state);
    const open = STEPS.filter((step) => missing(task, state, step).length > 0);
    const steps = listed(
      open.map((step) => task.steps[step].name),
      words,
    );
    const together =
      isWanted('standards', portfolio) && fromChecker(all, portfolio).chosen.length > 0;
    const lacks = [
      // With some of the checker it is said there, of all of them.
      ...(together ? [] : tooFew(count, words)),
      ...(open.length > 0 ? [words('portfolio.lacks.steps', { steps })] : []),
    ];
    const has = words('portfolio.has.workshop', { count });
    return { has, lacks, link, ...fromOf(workshop, speech, has) };
  },
  standards: (all, speech, portfolio) => {
    const { words, language } = speech;
    const { fresh, chosen } = fromChecker(all, portfolio);
    const doubles = all.notebook.length - fresh.length;
    const href = siteUrl(`${language}/standards-checker.html`);
    const link = { href, name: words('checker.title') };
    if (fresh.length === 0) return { has: '', lacks: [words('portfolio.lacks.fresh')] };
    if (chosen.length === 0) return { has: '', lacks: [words('portfolio.lacks.ticked')] };
    const count = words('portfolio.has.workshop', { count: chosen.length });
    const has = doubles > 0 ? words('portfolio.has.doubles', { has: count, doubles }) : count;
    const isIn = isWanted('standards', portfolio);
    return { has, lacks: isIn ? tooFew(standardsShown(all, portfolio), words) : [], link };
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

/** What is said of fewer standards than the capstone asks for. */
function tooFew(count: number, words: Words): readonly string[] {
  const wanted = STANDARDS_WANTED;
  return count < wanted ? [words('portfolio.lacks.standards', { count, wanted })] : [];
}

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
