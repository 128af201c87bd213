import { hash } from '../../src/core/random.ts';
import type { ConversationTask, Talk } from '../../src/kinds/conversation/task.ts';
import type { ExplorerItem, ExplorerTask } from '../../src/kinds/explorer/task.ts';
import type { ReflectionTask } from '../../src/kinds/reflection/task.ts';
import {
  type CircleTask,
  isInternal,
  isMoment,
  type SceneMoment,
} from '../../src/kinds/service-circle/task.ts';
import type { WorkshopTask } from '../../src/kinds/workshop/task.ts';
import { allocationPlay } from './allocation.ts';
import { quizItems } from './quiz-items.ts';
import { type Choose, stagedItems, stagedWay } from './staged.ts';
import { workshopPlay } from './workshop.ts';

/** A made-up student at work: how able (0–1), and where their luck comes from. */
export interface Player {
  readonly ability: number;
  /** Numbers in [0, 1). */
  readonly luck: () => number;
  /** Whether answers are checked at once; a test takes them unchecked. */
  readonly checks: boolean;
}

type Moves = readonly Readonly<Record<string, unknown>>[];

/** What `player` does about an assigned task of `kind`, by the moves every learner has. */
export function movesOf(kind: string, task: unknown, player: Player): Moves {
  const play = PLAYS[kind];
  if (!play)
    throw new Error(`Nobody here can play "${kind}": say how in tests/helpers/players.ts.`);
  return play(kind, task, player);
}

/** By kind: one line each. */
const PLAYS: Readonly<Record<string, (kind: string, task: unknown, player: Player) => Moves>> = {
  choice: quizMoves,
  'pitfall-quiz': quizMoves,
  explorer: (_, task, player) => explorerMoves(task as ExplorerTask, player),
  'service-circle': (_, task, player) => circleMoves(task as CircleTask, player),
  rebuild: stagedPlay,
  sort: stagedPlay,
  casework: stagedPlay,
  scene: stagedPlay,
  reflection: (_, task, player) => reflectionMoves(task as ReflectionTask, player),
  conversation: (_, task, player) => conversationMoves(task as ConversationTask, player),
  allocation: (_, task, player) => allocationPlay(task, player.checks, (id) => knows(player, id)),
  workshop: (_, task, player) => workshopPlay(task as WorkshopTask, player.luck),
};

/** Whether it is known: a logistic curve over how able the player is and how hard the item. */
function knows({ ability, luck }: Player, item: string): boolean {
  const hardness = 0.15 + 0.6 * (hash(item) / 0x1_0000_0000);
  return luck() < 1 / (1 + Math.exp(-6 * (ability - hardness)));
}

function oneOf<T>(list: readonly T[], { luck }: Player): T | undefined {
  return list[Math.floor(luck() * list.length)];
}

/** The first of a list is three times out of four the one that tempts. */
function tempting<T>(list: readonly T[], player: Player): T | undefined {
  return player.luck() < 0.75 ? list[0] : oneOf(list, player);
}

function quizMoves(kind: string, task: unknown, player: Player): Moves {
  return quizItems(kind, task).flatMap(({ id: item, options, multiple }) => {
    if (player.luck() < 0.04) return [];
    const right = options.filter(({ correct }) => correct).map(({ id }) => id);
    const wrong = options.filter(({ correct }) => !correct).map(({ id }) => id);
    const slip = tempting(wrong, player);
    const known = knows(player, item);
    const picked = known || !slip ? right : multiple ? [...right, slip] : [slip];
    const give = (ids: readonly string[]) => [
      ...ids.map((option) => ({ do: 'pick', item, option })),
      ...(player.checks ? [{ do: 'check', item, sure: Math.floor(player.luck() * 3) }] : []),
    ];
    const again = player.checks && !known && player.luck() < 0.5 ? give(right) : [];
    return [{ do: 'go', item }, ...give(picked), ...again];
  });
}

/** Whatever is worked out in stages: all is looked at, and every choice may be known or not. */
function stagedPlay(kind: string, task: unknown, player: Player): Moves {
  return stagedItems(kind, task).flatMap((item) => {
    if (player.luck() < 0.04) return [];
    const choose: Choose = (right, all, ask) => {
      const wrong = all.filter((id) => !right.includes(id));
      const known = knows(player, `${item.id} ${ask}`);
      return (known ? oneOf(right, player) : tempting(wrong, player)) ?? all[0] ?? '';
    };
    return [{ do: 'go', item: item.id }, ...stagedWay(item, choose, player.checks)];
  });
}

function explorerMoves({ items }: ExplorerTask, player: Player): Moves {
  return items.flatMap((item) => {
    if (player.luck() < 0.04) return [];
    const check = { do: 'check', item: item.id };
    const end = player.checks ? check : { do: 'keep', item: item.id };
    return [{ do: 'go', item: item.id }, ...explorerAnswer(item, player), end];
  });
}

function explorerAnswer(
  { id: item, number, setting, options }: ExplorerItem,
  player: Player,
): Moves {
  const known = knows(player, item);
  if (number) {
    const slip = tempting(number.mistakes, player)?.value ?? Math.round(player.luck() * 100);
    return [{ do: 'type', item, value: known ? number.answer : slip }];
  }
  if (setting) {
    const moves = setting.solution.map(({ id, value }) => ({ do: 'set', parameter: id, value }));
    return known ? moves : moves.slice(1);
  }
  const fitting = (options ?? []).filter(({ correct }) => correct === known);
  return [{ do: 'pick', item, option: tempting(fitting, player)?.id }];
}

function conversationMoves({ items }: ConversationTask, player: Player): Moves {
  return items.flatMap((talk) => [{ do: 'go', item: talk.id }, ...talkMoves(talk, player)]);
}

/** From node to node; somebody who goes round in circles gives up in the end. */
function talkMoves({ id: item, start, nodes }: Talk, player: Player): Moves {
  const moves: Moves[number][] = [];
  let at = nodes.find(({ id }) => id === start);
  while (at?.replies && moves.length < 30) {
    const known = knows(player, `${item} ${at.id}`);
    const fitting = at.replies.filter(({ worth }) => (worth === 'good') === known);
    const reply = tempting(fitting, player) ?? oneOf(at.replies, player);
    moves.push({ do: 'reply', item, reply: reply?.id });
    at = nodes.find(({ id }) => id === reply?.to);
  }
  return moves;
}

function reflectionMoves({ items }: ReflectionTask, player: Player): Moves {
  return items.flatMap(({ id: item, choices = [], length }) => {
    if (player.luck() < 0.1) return [];
    const picked = oneOf(choices, player)?.id;
    const text = `I asked twice about ${item}, and nobody looked up.`;
    return [
      ...(picked === undefined ? [] : [{ do: 'choose', item, choice: picked }]),
      ...(length === 'none' ? [] : [{ do: 'write', item, text, by: 'adding' }]),
    ];
  });
}

function circleMoves(task: CircleTask, player: Player): Moves {
  const scene = task.scenes.find(({ id }) => id === task.only) ?? oneOf(task.scenes, player);
  if (!scene) return [];
  const moments = mixed(scene.events.filter(isMoment), player);
  const place = (id: string, phase: string) => ({ do: 'place', id, phase, before: '' });
  const inner = scene.events.filter(isInternal).map(({ id, place: layer, under }) => {
    if (knows(player, id)) return { do: 'below', id, layer, under };
    return place(id, oneOf(scene.phases, player)?.id ?? '');
  });
  return [
    { do: 'scene', scene: scene.id },
    ...moments.map(({ id, phase }) => place(id, phase)),
    ...inner,
    ...moments.flatMap((moment) => marked(moment, player)),
    ...(player.checks ? [{ do: 'check' }] : []),
  ];
}

/** Every now and then neighbours change places, the more often the less able the player is. */
function mixed(moments: readonly SceneMoment[], { ability, luck }: Player): readonly SceneMoment[] {
  const list = [...moments];
  for (let at = 1; at < list.length; at++) {
    if (luck() > (1 - ability) / 2) continue;
    list.splice(at - 1, 2, list[at] as SceneMoment, list[at - 1] as SceneMoment);
  }
  return list;
}

function marked({ id, truth, fail, feeling }: SceneMoment, player: Player): Moves {
  const set = (field: string, value: unknown) => ({ do: 'set', id, field, value });
  const star = truth ? knows(player, `${id} truth`) : player.luck() > 0.6 + player.ability / 2;
  const slip = fail !== undefined && player.luck() < player.ability;
  return [
    ...(star ? [set('truth', true), set('reason', truth?.reasons[0] ?? 'decision')] : []),
    ...(slip ? [set('fail', true), set('device', fail.devices[0]), set('proof', fail.idea)] : []),
    ...(player.luck() < player.ability ? [set('feeling', feeling)] : []),
  ];
}
