import { useRef, useState } from 'preact/hooks';
import { toCsv, toXlsx } from '../../../exchange/table.ts';
import { download } from '../../../ui/download.ts';
import { titleOf } from '../../assigned/title.ts';
import { fileName } from '../../file-name.ts';
import { Confirm } from '../Confirm.tsx';
import type { ObjectiveText } from '../class/Objectives.tsx';
import type { OpenBook } from '../desk.ts';
import { useSpeech } from '../speech.ts';
import { downloadBook } from './download-book.ts';
import { rowWords } from './row-words.ts';
import { SHEETS, sheetOf } from './sheets.ts';

interface FilesProps {
  readonly book: OpenBook;
  readonly objectives: Readonly<Record<string, ObjectiveText>>;
  readonly drop: () => void;
}

/** The gradebook as files: tables to go on with elsewhere, the whole of it to keep; and its end. */
export function Files({ book, objectives, drop }: FilesProps) {
  const speech = useSpeech();
  const { words, title, language } = speech;
  const first = useRef<HTMLDialogElement>(null);
  const second = useRef<HTMLDialogElement>(null);
  const name = titleOf(book.assignment, title, language, words);
  const count = book.received.length;
  const own = rowWords(speech, (objective) => objectives[objective]?.text ?? objective);
  const [lacking, setLacking] = useState(false);
  const excel = async () => {
    setLacking(false);
    const sheets = SHEETS.map((one) => ({
      name: words(`book.sheet.${one}`),
      rows: sheetOf(one, book, own),
    }));
    download(fileName([name, words('book.title')], 'xlsx'), await toXlsx(sheets));
  };
  return (
    <div class="book-files">
      <section>
        <h2>{words('book.tables')}</h2>
        <p>{words('book.tables.text')}</p>
        <div role="alert">{lacking && <p class="notice">{words('notice.not-loaded')}</p>}</div>
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => void excel().catch(() => setLacking(true))}
          >
            {words('book.tables.excel')}
          </button>
          {SHEETS.map((one) => (
            <button
              key={one}
              type="button"
              class="button small"
              onClick={() => {
                const file = fileName([name, words(`book.sheet.${one}`)], 'csv');
                download(file, toCsv(sheetOf(one, book, own)), 'text/csv');
              }}
            >
              {words('book.tables.csv', { sheet: words(`book.sheet.${one}`) })}
            </button>
          ))}
        </div>
      </section>
      <section>
        <h2>{words('book.whole')}</h2>
        <p>{words('book.whole.text')}</p>
        <button type="button" class="button" onClick={() => downloadBook(book, speech)}>
          {words('book.save')}
        </button>
      </section>
      <section>
        <h2>{words('book.delete')}</h2>
        <p>{words('book.delete.text', { count })}</p>
        <button type="button" class="button" onClick={() => first.current?.showModal()}>
          {words('book.delete.ask')}
        </button>
      </section>
      <Confirm
        dialog={first}
        title={words('book.delete.title', { title: name })}
        text={words('book.delete.goes', { count, comments: commentsIn(book) })}
        yes={words('book.delete.on')}
        no={words('book.keep')}
        act={() => second.current?.showModal()}
      />
      <Confirm
        dialog={second}
        title={words('book.delete.sure')}
        text={words('book.delete.sure.text')}
        yes={words('book.delete.yes')}
        no={words('book.keep')}
        act={drop}
      />
    </div>
  );
}

function commentsIn({ notes }: OpenBook): number {
  return Object.values(notes.remarks)
    .flatMap((own) => Object.values(own))
    .filter(({ comment, points }) => comment !== '' || points !== null).length;
}
