import { isBold } from './block.ts';
import type { Role, Shape } from './shapes.ts';

/** Colours of an exported drawing: those of the site's tokens, by name. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly strong: string;
  readonly accent: string;
  readonly soft: string;
  readonly onAccent: string;
  readonly truth: string;
  readonly truthSoft: string;
  readonly fail: string;
}

/** The site's colours on light and on dark, for files that leave it. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#fbfaf6',
    raised: '#ffffff',
    ink: '#1b2320',
    quiet: '#55605b',
    line: '#dcd9cd',
    strong: '#868b80',
    accent: '#0b6258',
    soft: '#dcece8',
    onAccent: '#ffffff',
    truth: '#b23f12',
    truthSoft: '#fbe6da',
    fail: '#a3301f',
  },
  dark: {
    paper: '#131816',
    raised: '#1a211e',
    ink: '#e8ece8',
    quiet: '#a3afa9',
    line: '#33403a',
    strong: '#75837c',
    accent: '#6fd0bf',
    soft: '#163b35',
    onAccent: '#08211d',
    truth: '#f29a6b',
    truthSoft: '#40261a',
    fail: '#ff9d8a',
  },
};

/** The site's colours as they are on screen: they follow the reader's mode. */
export const LIVE: Palette = {
  paper: 'var(--paper)',
  raised: 'var(--raised)',
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  line: 'var(--line)',
  strong: 'var(--line-strong)',
  accent: 'var(--accent)',
  soft: 'var(--accent-soft)',
  onAccent: 'var(--accent-ink)',
  truth: 'var(--truth)',
  truthSoft: 'var(--truth-soft)',
  fail: 'var(--warn)',
};

/** Presentation attributes of a shape. */
export function lookOf(shape: Shape, palette: Palette): Readonly<Record<string, string | number>> {
  if (shape.is === 'text') {
    const weight = isBold(shape.role) ? { 'font-weight': 600 } : {};
    return { fill: inkOf(shape.role, palette), ...weight };
  }
  return (
    (shape.is === 'path' ? lines : areas)(palette)[shape.role] ?? areas(palette)[shape.role] ?? {}
  );
}

function inkOf(role: Role, { ink, quiet, accent, truth, onAccent }: Palette): string {
  const inks: Partial<Record<Role, string>> = {
    'number-on-truth': onAccent,
    'fail-letter': onAccent,
    'label-truth': truth,
    'phase-name': accent,
    share: accent,
    muted: quiet,
  };
  return inks[role] ?? ink;
}

type Looks = Partial<Record<Role, Readonly<Record<string, string | number>>>>;

function lines({ accent, line, strong, ink, quiet }: Palette): Looks {
  const line_ = (stroke: string, width: number, more = {}) => {
    return { fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round', ...more };
  };
  return {
    ring: line_(accent, 2, { 'stroke-linecap': 'round' }),
    leader: line_(strong, 1),
    rule: line_(strong, 1),
    grid: line_(line, 1),
    'rule-visibility': line_(ink, 2),
    curve: line_(accent, 2.5, { 'stroke-linecap': 'round' }),
    share: line_(accent, 5),
    muted: line_(quiet, 1.5, { 'stroke-linecap': 'round' }),
  };
}

function areas(palette: Palette): Looks {
  const { paper, raised, line, strong, accent, soft, truth, truthSoft, fail } = palette;
  const halo = { stroke: paper, 'stroke-width': 1.5, 'stroke-linejoin': 'round' };
  return {
    phase: { fill: soft },
    band: { fill: soft, 'fill-opacity': 0.5 },
    dot: { fill: raised, stroke: accent, 'stroke-width': 1.5 },
    'dot-truth': { fill: truth },
    star: { fill: truth, ...halo },
    gauge: { fill: raised, stroke: strong },
    point: { fill: accent, ...halo },
    unknown: { fill: paper, stroke: strong, 'stroke-width': 1.5 },
    fail: { fill: fail, ...halo },
    cell: { fill: raised, stroke: line },
    'cell-truth': { fill: truthSoft, stroke: truth },
    'cell-internal': { fill: paper, stroke: strong, 'stroke-dasharray': '4 3' },
    drop: { fill: accent, 'fill-opacity': 0.35, stroke: accent },
  };
}
