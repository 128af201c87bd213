import { useEffect, useId, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import type { Words } from '../../../ui/words.ts';
import type { Picture } from '../task.ts';
import type { DetailNow } from './now.ts';

interface RoomProps {
  readonly picture: Picture;
  readonly details: readonly DetailNow[];
  /** The detail on screen; empty for none. */
  readonly at: string;
  readonly pick: (id: string) => void;
  /** Pointed at a place where there is nothing to say. */
  readonly miss: () => void;
  readonly words: Words;
}

/**
 * The drawing, with a button over every detail: unseen until the keyboard is on it, marked once it
 * was found. It can be enlarged, and then moves about in a frame of its own.
 */
export function Room({ picture, details, at, pick, miss, words }: RoomProps) {
  const id = useId();
  const [zoom, setZoom] = useState(0);
  // The page has it on paper and in its data: a third time would only make it heavier.
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const { svg, alt, width, height, spots } = picture;
  const share = (length: number, whole: number) => `${((100 * length) / whole).toFixed(3)}%`;
  return (
    <div class="room">
      <div class="room-tools">
        <Tool
          icon="minus"
          label={words('scene.smaller')}
          off={zoom === 0}
          act={() => setZoom(zoom - 1)}
        />
        <Tool
          icon="plus"
          label={words('scene.larger')}
          off={zoom === ZOOMS.length - 1}
          act={() => setZoom(zoom + 1)}
        />
      </div>
      <p class="visually-hidden" id={id}>
        {alt}
      </p>
      <section
        class="room-frame"
        aria-label={words('scene.picture')}
        aria-describedby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
        tabIndex={0}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard there is no pointing beside a detail */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: details are buttons; this only answers a miss */}
        <div
          class="room-canvas"
          style={{ '--zoom': ZOOMS[zoom], aspectRatio: `${width} / ${height}` }}
          onClick={(event) => !(event.target as Element).closest('button') && miss()}
        >
          <div
            class="room-drawing"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: isThere ? svg : '' }}
          />
          {details.map(({ id, name, number, icon, status, standing }) => {
            const spot = spots.find((one) => one.id === id);
            if (!spot) return null;
            return (
              <button
                key={id}
                type="button"
                class="spot"
                data-standing={standing}
                data-found={number !== undefined}
                data-here={id === at}
                aria-pressed={id === at}
                aria-label={words('scene.spot', { name, status })}
                style={{
                  left: share(spot.x, width),
                  top: share(spot.y, height),
                  width: share(spot.width, width),
                  height: share(spot.height, height),
                  // How far its mark may stand out before the frame cuts it off.
                  '--x': (100 * spot.x) / width,
                  '--y': (100 * spot.y) / width,
                }}
                onClick={() => pick(id)}
              >
                {number !== undefined && (
                  <span class="spot-mark">{icon ? <Icon name={icon} /> : number}</span>
                )}
              </button>
            );
          })}
        </div>
      </section>
    </div>
  );
}

/** How many times the width of its frame the drawing can have. */
const ZOOMS = [1, 1.5, 2.25] as const;

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly off: boolean;
  readonly act: () => void;
}

function Tool({ icon, label, off, act }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      title={label}
      aria-disabled={off}
      onClick={() => !off && act()}
    >
      <Icon name={icon} />
    </button>
  );
}
