import { download } from '../../ui/download.ts';
import type { Words } from '../../ui/words.ts';
import { fileName } from '../file-name.ts';
import { siteUrl } from '../site-url.ts';
import { type Filter, isNarrow, minutesOf } from './filter.ts';
import { sheetOf } from './sheet.ts';
import type { MapData, MapRow } from './types.ts';

interface ShownProps {
  readonly words: Words;
  readonly data: MapData;
  readonly filter: Filter;
  /** What the filter leaves. */
  readonly rows: readonly MapRow[];
  /** Leaves nothing out any more. */
  readonly clear: () => void;
}

/** How much the filter leaves, and what can be done with it. */
export function Shown({ words, data, filter, rows, clear }: ShownProps) {
  const narrow = isNarrow(filter);
  const most = filter.minutes;
  const values = { count: rows.length, all: data.rows.length, minutes: minutesOf(rows), most };
  const said = most > 0 ? 'map.shown.fit' : narrow ? 'map.shown.some' : 'map.shown';
  const save = () => {
    const addressOf = (path: string) => new URL(siteUrl(path), location.href).href;
    const sheet = sheetOf(rows, data, words, addressOf);
    download(fileName([words('map.file')], 'csv'), sheet, 'text/csv');
  };
  return (
    <div class="map-shown">
      <p role="status">{rows.length === 0 ? words('map.none') : words(said, values)}</p>
      <div class="buttons">
        {narrow && (
          <button type="button" class="button small" onClick={clear}>
            {words('map.clear')}
          </button>
        )}
        {rows.length > 0 && (
          <>
            <button type="button" class="button small" onClick={save}>
              {words('map.save')}
            </button>
            <button type="button" class="button small" onClick={() => print()}>
              {words('map.print')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
