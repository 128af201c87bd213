import type { RefObject } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import { useLater } from '../../../ui/later.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useWidth } from '../../../ui/width.ts';
import type { Words } from '../../../ui/words.ts';
import type { Plan } from '../draw/plan.ts';
import { draw, VIEWS, type ViewName } from '../draw/views.ts';
import type { CircleMove } from '../state/move.ts';
import type { Board as DropBoard } from './drag.ts';
import { Landing, moveOf } from './Landing.tsx';
import { Shapes } from './Shapes.tsx';

interface BoardProps {
  /** What this drawing is among others on the page. */
  readonly label: string;
  readonly plan: Plan;
  readonly words: Words;
  readonly open: string;
  /** Something that waits for a place: the next press on the drawing is that place. */
  readonly armed: string;
  readonly pick: (id: string) => void;
  readonly put: (move: CircleMove) => void;
  readonly handle?: RefObject<DropBoard>;
  readonly view: ViewName;
  readonly show: (view: ViewName) => void;
}

/** From so many moments on, drawing takes longer than a keystroke may. */
const MANY = 60;
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

/** The drawing: three views of one circle, with zoom; picked and dragged with any pointer. */
export function Board(props: BoardProps) {
  const { label, words, open, armed, pick, put, view, show } = props;
  const plan = useLater(props.plan, props.plan.moments.length > MANY);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const [zoom, setZoom] = useState<number>(1);
  /** Said aloud from the first change on. */
  const zoomed = useRef(false);
  const key = JSON.stringify(plan);
  const drawing = useMemo(() => draw[view](plan, Math.max(width, 288)), [key, view, width]);

  const at = (dragged: string, x: number, y: number) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return undefined;
    const scale = drawing.width / box.width;
    return drawing.at((x - box.left) * scale, (y - box.top) * scale, dragged);
  };
  const press = (event: MouseEvent) => {
    const of = (event.target as Element).closest<SVGElement>('[data-of]')?.dataset['of'];
    if (armed !== '') {
      const found = at(armed, event.clientX, event.clientY);
      if (found) put(moveOf(armed, found.target));
    } else if (of !== undefined) pick(of);
  };
  const size = {
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    width: drawing.width * zoom,
    height: drawing.height * zoom,
  };
  const fit = Math.min(1, width / drawing.width);
  const zoomTo = (next: number) => {
    zoomed.current = true;
    setZoom(next);
  };
  const change = (by: 1 | -1) => {
    const next = by > 0 ? ZOOMS.find((one) => one > zoom) : ZOOMS.findLast((one) => one < zoom);
    if (next !== undefined) zoomTo(next);
  };
  return (
    <section class="board" aria-label={label}>
      <div class="board-bar">
        <Tabs
          id={id}
          label={words('service-circle.views')}
          tabs={VIEWS}
          tab={view}
          show={show}
          nameOf={(one) => words(`service-circle.view.${one}`)}
        />
        <span class="board-zoom">
          <Zoom
            icon="minus"
            title={words('service-circle.zoom.out')}
            off={zoom <= (ZOOMS[0] ?? 0)}
            run={() => change(-1)}
          />
          <button
            type="button"
            class="tool zoom-now"
            title={words('service-circle.zoom.fit')}
            onClick={() => zoomTo(fit)}
          >
            {words('service-circle.zoom.now', { percent: Math.round(zoom * 100) })}
          </button>
          <Zoom
            icon="plus"
            title={words('service-circle.zoom.in')}
            off={zoom >= (ZOOMS.at(-1) ?? 1)}
            run={() => change(1)}
          />
          <span class="visually-hidden" role="status">
            {zoomed.current &&
              words('service-circle.zoom.now', { percent: Math.round(zoom * 100) })}
          </span>
        </span>
      </div>
      {armed !== '' && <p class="board-armed">{words('service-circle.board.armed')}</p>}
      <div
        class="board-frame"
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${view}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        ref={frame}
      >
        {width > 0 && (
          <div class="board-paper" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list does the same with keys */}
            <svg
              ref={svg}
              class={`drawing drawing-${view}`}
              role="img"
              aria-label={words(`service-circle.view.${view}.label`, {
                name: plan.name,
                count: plan.moments.length,
              })}
              {...size}
              data-drop="board"
              onClick={press}
            >
              <Shapes drawing={drawing} open={open} />
            </svg>
            <Landing handle={props.handle} zoom={zoom} at={at} />
          </div>
        )}
      </div>
    </section>
  );
}

interface ZoomProps {
  readonly icon: 'plus' | 'minus';
  readonly title: string;
  readonly off: boolean;
  readonly run: () => void;
}

function Zoom({ icon, title, off, run }: ZoomProps) {
  return (
    <button type="button" class="tool" title={title} aria-disabled={off} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}
