import { toCsv } from '../../core/csv.ts';
import type { Language } from '../../core/language.ts';
import { isWritten, type Notebook } from '../../core/standards/notebook.ts';
import { download } from '../../ui/download.ts';
import type { Words } from '../../ui/words.ts';
import { fileName } from '../file-name.ts';
import { rowsOf, textOf } from './sheet.ts';

interface ExportsProps {
  readonly notebook: Notebook;
  readonly language: Language;
  readonly words: Words;
}

/** The whole list to take along: as a table, as a text, on paper. */
export function Exports({ notebook, language, words }: ExportsProps) {
  if (!notebook.some(isWritten)) return null;
  const name = (ending: string) => fileName([words('checker.file')], ending);
  return (
    <div class="checker-exports">
      <p>{words('checker.export')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button small"
          onClick={() =>
            download(name('csv'), toCsv(rowsOf(notebook, language, words)), 'text/csv')
          }
        >
          {words('checker.export.csv')}
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => download(name('txt'), textOf(notebook, language, words), 'text/plain')}
        >
          {words('checker.export.text')}
        </button>
        <button type="button" class="button small" onClick={() => window.print()}>
          {words('checker.export.print')}
        </button>
      </div>
      <p class="muted">{words('checker.kept')}</p>
    </div>
  );
}
