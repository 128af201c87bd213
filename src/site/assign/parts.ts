import { LIMITS, type Part } from '../../core/assign/assignment.ts';

type Parts = readonly Part[];

/** `parts` with `exercise` at the end, or without it if it was among them. */
export function toggled(parts: Parts, exercise: string): Parts {
  if (parts.some((part) => part.exercise === exercise)) {
    return parts.filter((part) => part.exercise !== exercise);
  }
  return parts.length < LIMITS.parts ? [...parts, { exercise }] : parts;
}

/** `parts` with the one at `index` moved by `step` places, as far as there are any. */
export function moved(parts: Parts, index: number, step: number): Parts {
  const part = parts[index];
  const to = Math.max(0, Math.min(parts.length - 1, index + step));
  if (!part || to === index) return parts;
  return parts.toSpliced(index, 1).toSpliced(to, 0, part);
}

/** `parts` with another in the place of the one on the same exercise. */
export function replaced(parts: Parts, next: Part): Parts {
  return parts.map((part) => (part.exercise === next.exercise ? next : part));
}

/** `part` with only this scene, or with the choice of all for ''. */
export function withScene({ scene: _, ...part }: Part, scene: string): Part {
  return scene ? { ...part, scene } : part;
}

/** `part` with so many of its `all` items. */
export function withItems({ items: _, ...part }: Part, items: number, all: number): Part {
  return items > 0 && items < all ? { ...part, items } : part;
}
