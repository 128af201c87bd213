import { useId } from 'preact/hooks';
import type { Words } from '../../ui/words.ts';
import type { Filter } from './filter.ts';
import { MOST_MINUTES } from './place.ts';
import type { MapData } from './types.ts';

interface FiltersProps {
  readonly words: Words;
  readonly data: MapData;
  readonly filter: Filter;
  readonly change: (some: Partial<Filter>) => void;
}

/** What narrows the map down. */
export function Filters({ words, data, filter, change }: FiltersProps) {
  const id = useId();
  const kinds = [...new Set(data.rows.map(({ kind }) => kind))].filter((kind) => kind !== 'page');
  const nameOf = (module: { number: number; title: string }) =>
    words('site.dot', {
      left: words('module.label', { number: module.number }),
      right: module.title,
    });
  const offered = data.modules.filter((module) => !filter.module || module.id === filter.module);
  /** An objective of another module would leave nothing. */
  const chooseModule = (module: string) => {
    const keeps = data.modules.some(
      (one) =>
        (!module || one.id === module) && one.objectives.some(({ id }) => id === filter.objective),
    );
    change({ module, objective: keeps ? filter.objective : '' });
  };
  return (
    <search class="map-filters" aria-label={words('map.filter')}>
      <div class="map-field wide">
        <label for={`${id}-objective`}>{words('map.objective')}</label>
        <select
          id={`${id}-objective`}
          autocomplete="off"
          value={filter.objective}
          onChange={(event) => change({ objective: event.currentTarget.value })}
        >
          <option value="">{words('map.objective.all')}</option>
          {offered.map((module) => (
            <optgroup key={module.id} label={nameOf(module)}>
              {module.objectives.map(({ id: objective, label, text }) => (
                <option key={objective} value={objective}>
                  {words('map.objective.option', { label, text })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div class="map-field">
        <label for={`${id}-text`}>{words('map.text')}</label>
        <input
          id={`${id}-text`}
          type="search"
          autocomplete="off"
          value={filter.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <div class="map-field">
        <label for={`${id}-module`}>{words('map.module')}</label>
        <select
          id={`${id}-module`}
          autocomplete="off"
          value={filter.module}
          onChange={(event) => chooseModule(event.currentTarget.value)}
        >
          <option value="">{words('map.module.all')}</option>
          {data.modules.map((module) => (
            <option key={module.id} value={module.id}>
              {nameOf(module)}
            </option>
          ))}
        </select>
      </div>
      <div class="map-field">
        <label for={`${id}-what`}>{words('map.what')}</label>
        <select
          id={`${id}-what`}
          autocomplete="off"
          value={filter.what}
          onChange={(event) => change({ what: event.currentTarget.value })}
        >
          <option value="">{words('map.what.all')}</option>
          <option value="pages">{words('map.what.pages')}</option>
          <option value="exercises">{words('map.what.exercises')}</option>
          {(filter.chosen.length > 0 || filter.what === 'chosen') && (
            <option value="chosen">
              {words('map.what.chosen', { count: filter.chosen.length })}
            </option>
          )}
          <optgroup label={words('map.what.kinds')}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words(`map.kind.${kind}`)}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div class="map-field">
        <label for={`${id}-time`}>
          {words('map.time')} <small class="muted">{words('map.time.hint')}</small>
        </label>
        <input
          id={`${id}-time`}
          type="number"
          inputMode="numeric"
          min="1"
          max={MOST_MINUTES}
          autocomplete="off"
          value={filter.minutes || ''}
          onInput={(event) => change({ minutes: wholeMinutes(event.currentTarget.value) })}
        />
      </div>
    </search>
  );
}

/** What is no number of minutes narrows nothing. */
function wholeMinutes(typed: string): number {
  const minutes = Math.floor(Number(typed));
  return minutes > 0 ? Math.min(minutes, MOST_MINUTES) : 0;
}
