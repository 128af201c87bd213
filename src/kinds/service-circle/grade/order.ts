import { isMoment, type Scene, type SceneMoment } from '../task.ts';

/** What must come before what: `[earlier, later]`, with everything that follows from it. */
export type Pair = readonly [earlier: string, later: string];

const known = new WeakMap<Scene, readonly Pair[]>();

/** All pairs of a scene's partial order: its transitive closure. */
export function pairsOf(scene: Scene): readonly Pair[] {
  const ready = known.get(scene) ?? closure(scene.events.filter(isMoment));
  known.set(scene, ready);
  return ready;
}

/**
 * How far a sequence keeps a partial order: the share of its pairs that are there in the right
 * order, from 0 to 1. A pair with a missing event is not kept. Orders that the partial order
 * leaves open cost nothing (Kendall's count of concordant pairs, over the comparable pairs only).
 */
export function concordance(
  pairs: readonly Pair[],
  sequence: readonly string[],
): { readonly share: number; readonly broken: readonly Pair[] } {
  const at = new Map(sequence.map((id, index) => [id, index]));
  let kept = 0;
  const broken: Pair[] = [];
  for (const pair of pairs) {
    const [earlier, later] = [at.get(pair[0]), at.get(pair[1])];
    if (earlier === undefined || later === undefined) continue;
    if (earlier < later) kept++;
    else broken.push(pair);
  }
  return { share: pairs.length === 0 ? 1 : kept / pairs.length, broken };
}

/**
 * Everything that has to come before each event, found by walking back along `after`. An event that
 * stands in a loop comes before itself.
 */
export function comesBefore(moments: readonly Ordered[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(moments.map((moment) => [moment.id, moment]));
  return new Map(
    moments.map(({ id, after }) => {
      const before = new Set<string>();
      const walk = (one: string) => {
        if (before.has(one)) return;
        before.add(one);
        for (const earlier of byId.get(one)?.after ?? []) walk(earlier);
      };
      for (const one of after) walk(one);
      return [id, before];
    }),
  );
}

type Ordered = Pick<SceneMoment, 'id' | 'after'>;

function closure(moments: readonly Ordered[]): readonly Pair[] {
  return [...comesBefore(moments)].flatMap(([id, before]) =>
    [...before].filter((earlier) => earlier !== id).map((earlier): Pair => [earlier, id]),
  );
}
