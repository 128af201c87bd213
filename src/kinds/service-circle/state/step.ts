import { entryOf } from '../../../core/entry.ts';
import { type CircleTask, CRITERIA, hintsOf, LAYERS, sceneOf } from '../task.ts';
import { beginScene } from './begin.ts';
import type { Circle, CircleState, Moment, SceneWork } from './circle.ts';
import { agree, fieldValue, isPercent } from './fields.ts';
import { handIn } from './hand-in.ts';
import { LONGEST_NAME, MOST_MOMENTS } from './limits.ts';
import type { CircleMove, Field } from './move.ts';
import { addPhase, namePhase, removePhase, shiftPhase } from './phases.ts';
import { isOwn, nextId, place, putBelow, shift, take } from './place.ts';
import { readCircle } from './read-circle.ts';

/** The state after `move`; `state` itself when the move is impossible. */
export function step(task: CircleTask, state: CircleState, move: CircleMove): CircleState {
  if (move.do === 'scene') return openScene(task, state, move.scene);
  const work = state.works[state.scene];
  if (!work || task.assigned?.closed) return state;
  const next = change(task, state.scene, work, move);
  if (next === work) return state;
  const counted = move.do === 'check' ? state.scene : state.counted;
  return { ...state, counted, works: { ...state.works, [state.scene]: next } };
}

function openScene(task: CircleTask, state: CircleState, scene: string): CircleState {
  if (scene === state.scene) return state;
  if (scene === '') return task.only === undefined ? { ...state, scene } : state;
  const kept = entryOf(state.works, scene);
  const work = kept ?? beginScene(task, scene);
  return work ? { ...state, scene, works: { ...state.works, [scene]: work } } : state;
}

function change(task: CircleTask, id: string, work: SceneWork, move: CircleMove): SceneWork {
  switch (move.do) {
    case 'hint': {
      if (!CRITERIA.includes(move.criterion)) return work;
      const opened = work.hints[move.criterion] ?? 0;
      if (opened >= hintsOf(task, move.criterion)) return work;
      return { ...work, hints: { ...work.hints, [move.criterion]: opened + 1 } };
    }
    case 'check':
      return sceneOf(task, id) && !task.assigned?.blind ? handIn(work) : work;
    case 'reveal':
      return work.handed.length > 0 && !work.revealed && !task.assigned?.blind
        ? { ...work, revealed: true }
        : work;
    default: {
      const circle = edit(task, id, work.circle, move);
      return circle === work.circle ? work : { ...work, circle };
    }
  }
}

function edit(task: CircleTask, scene: string, circle: Circle, move: CircleMove): Circle {
  switch (move.do) {
    case 'place':
      return isKnown(task, scene, circle, move.id)
        ? place(circle, move.id, move.phase, move.before)
        : circle;
    case 'shift':
      return Math.abs(move.by) === 1 ? shift(circle, move.id, move.by) : circle;
    case 'below':
      return isKnown(task, scene, circle, move.id) && LAYERS.includes(move.layer)
        ? putBelow(circle, move.id, move.layer, move.under)
        : circle;
    case 'take':
      return take(circle, move.id);
    case 'add':
      return made(circle, move.name, (id) => place(circle, id, move.phase, move.before));
    case 'add-below':
      return LAYERS.includes(move.layer)
        ? made(circle, move.name, (id) => putBelow(circle, id, move.layer, move.under))
        : circle;
    case 'set':
      return set(circle, move.id, move.field, move.value);
    case 'name': {
      const name = text(move.name);
      const below = circle.below.map((one) => (one.id === move.id ? { ...one, name } : one));
      const same = below.every((one, index) => one.name === circle.below[index]?.name);
      return same ? circle : { ...circle, below };
    }
    case 'title':
      return text(move.name) === circle.name ? circle : { ...circle, name: text(move.name) };
    case 'accuracy':
      return isPercent(move.value) && move.value !== circle.accuracy
        ? { ...circle, accuracy: move.value }
        : circle;
    case 'phase-add':
      return addPhase(circle, text(move.name));
    case 'phase-name':
      return namePhase(circle, move.phase, text(move.name));
    case 'phase-shift':
      return Math.abs(move.by) === 1 ? shiftPhase(circle, move.phase, move.by) : circle;
    case 'phase-remove':
      return removePhase(circle, move.phase);
    case 'paste':
      return readCircle(move.circle, sceneOf(task, scene)) ?? circle;
    default:
      return circle;
  }
}

/** `put` with a name of the learner's own, if it is one and there is room. */
function made(circle: Circle, wanted: string, put: (id: string) => Circle): Circle {
  const name = text(wanted).trim();
  const full = circle.moments.length + circle.below.length >= MOST_MOMENTS;
  if (name === '' || full) return circle;
  const id = nextId(circle);
  const after = put(id);
  if (after === circle) return circle;
  const named = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.map((one) => (one.id === id ? { ...one, name } : one));
  return { ...after, moments: named(after.moments), below: named(after.below) };
}

function set(circle: Circle, id: string, field: Field, wanted: unknown): Circle {
  const moment = circle.moments.find((one) => one.id === id);
  const value = Object.hasOwn(moment ?? {}, field) ? fieldValue(field, wanted) : undefined;
  if (!moment || value === undefined) return circle;
  const changed = agree({ ...moment, [field]: value } as Moment);
  if (changed[field] === moment[field]) return circle;
  return { ...circle, moments: circle.moments.map((one) => (one === moment ? changed : one)) };
}

/** Events of the scene and what the learner has made: nothing else can be moved. */
function isKnown(task: CircleTask, scene: string, circle: Circle, id: string): boolean {
  if (isOwn(id)) return [...circle.moments, ...circle.below].some((one) => one.id === id);
  return sceneOf(task, scene)?.events.some((event) => event.id === id) ?? false;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_NAME) : '';
}
