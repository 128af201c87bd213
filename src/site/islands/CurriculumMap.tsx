import '../../styles/map.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { useLater } from '../../ui/later.ts';
import { wordsFrom } from '../../ui/words.ts';
import { ChosenBar } from '../map/ChosenBar.tsx';
import { Filters } from '../map/Filters.tsx';
import { EVERYTHING, type Filter, filtered, isNarrow } from '../map/filter.ts';
import { ModuleTable } from '../map/ModuleTable.tsx';
import { filterIn, placeOf } from '../map/place.ts';
import { Shown } from '../map/Shown.tsx';
import type { MapData } from '../map/types.ts';
import { NARROW } from '../narrow.ts';

interface CurriculumMapProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  readonly data: MapData;
}

/** The map of the course. Filter and choice stand in the page's address, and nowhere else. */
export function CurriculumMap({ language, words: table, data }: CurriculumMapProps) {
  const words = useMemo(() => wordsFrom(table), [table]);
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  useEffect(() => {
    const read = () => setFilter(filterIn(location.hash, data));
    if (location.hash) read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [data]);
  const narrow = useNarrow();
  const place = useRef<HTMLDivElement>(null);
  /** What was just used may go with its own effect; the keyboard then goes on at the first of these. */
  const onward = useRef<readonly string[]>([]);
  useEffect(() => {
    if (onward.current.length === 0 || document.activeElement !== document.body) return;
    const places = onward.current.map((one) => place.current?.querySelector<HTMLElement>(one));
    places.find((one) => one)?.focus();
    onward.current = [];
  });
  const change = (some: Partial<Filter>, goOn: readonly string[] = []) => {
    onward.current = goOn;
    const next = { ...filter, ...some };
    setFilter(next);
    keepInAddress(placeOf(next));
  };
  const late = useLater(filter, true);
  const rows = useMemo(() => filtered(data, late), [data, late]);
  const toggle = (id: string) => {
    const { chosen } = filter;
    const others = chosen.filter((one) => one !== id);
    change({ chosen: chosen.includes(id) ? others : [...chosen, id] }, [ROW, FILTER]);
  };
  return (
    <div class="map" ref={place}>
      <Filters words={words} data={data} filter={filter} change={change} />
      <Shown
        words={words}
        data={data}
        filter={late}
        rows={rows}
        clear={() => {
          change({ ...EVERYTHING, chosen: filter.chosen }, [FILTER]);
        }}
      />
      {data.modules.map((module) => (
        <ModuleTable
          key={module.id}
          words={words}
          language={language}
          module={module}
          data={data}
          rows={rows.filter((row) => row.module === module.id)}
          objective={late.objective}
          chosen={filter.chosen}
          folded={narrow && !isNarrow(late)}
          toggle={toggle}
        />
      ))}
      <p class="muted map-note">{words('map.minutes-note')}</p>
      {filter.chosen.length > 0 && (
        <ChosenBar
          words={words}
          language={language}
          rows={data.rows.filter(({ id }) => filter.chosen.includes(id))}
          minutes={filter.minutes}
          clear={() => {
            const what = filter.what === 'chosen' ? '' : filter.what;
            change({ chosen: [], what }, [ROW, FILTER]);
          }}
        />
      )}
    </div>
  );
}

/** Whether the screen is narrow; not so before that is known, nor on paper. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const screen = matchMedia(NARROW);
    const look = () => setNarrow(screen.matches);
    look();
    screen.addEventListener('change', look);
    return () => screen.removeEventListener('change', look);
  }, []);
  return narrow;
}

function keepInAddress(fragment: string): void {
  try {
    history.replaceState(history.state, '', location.href.replace(/#.*/, '') + fragment);
  } catch {
    // Safari takes a hundred in half a minute; the next change comes through again.
  }
}

const ROW = '[open] .map-choose input';
const FILTER = '.map-filters select';
