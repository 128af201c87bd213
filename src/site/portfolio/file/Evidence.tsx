import type { Score, Evidence as Shown } from '../../../core/portfolio/evidence.ts';
import { languageOf } from '../../../ui/language-of.ts';
import type { Speech } from '../props.ts';
import type { FileInput } from './input.ts';

const COLUMNS = ['exercise', 'state', 'first', 'best', 'attempts', 'begun', 'changed'] as const;

/** What was done by module, as far as the attempts show it, and what was handed in from here. */
export function Evidence({ input: { speech, collected } }: { readonly input: FileInput }) {
  const { words, modules } = speech;
  const { evidence, handedIn } = collected;
  const head = (name: string) => words(`portfolio.evidence.${name}`);
  const all = modules.map(({ id, name, exercises }) => {
    const begun = exercises.flatMap((one) => {
      const found = evidence.get(one.id);
      return found ? [{ id: one.id, found }] : [];
    });
    return { id, name, begun, left: exercises.length - begun.length };
  });
  const untouched = all.filter(({ begun }) => begun.length === 0);
  return (
    <>
      <p>{head('how')}</p>
      <table class="folio-table folio-evidence">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {head(column)}
              </th>
            ))}
          </tr>
        </thead>
        {all
          .filter(({ begun }) => begun.length > 0)
          .map(({ id, name, begun, left }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={COLUMNS.length}>
                  {name}
                  {left > 0 && <small> {words('portfolio.evidence.left', { count: left })}</small>}
                </th>
              </tr>
              {begun.map((one) => (
                <Row key={one.id} exercise={one.id} found={one.found} speech={speech} />
              ))}
            </tbody>
          ))}
      </table>
      {untouched.length > 0 && (
        <>
          <h3>{words('portfolio.evidence.untouched')}</h3>
          <ul class="folio-small folio-modules">
            {untouched.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {handedIn.length > 0 && <HandedIn speech={speech} handedIn={handedIn} />}
    </>
  );
}

interface RowProps {
  readonly exercise: string;
  readonly found: Shown;
  readonly speech: Speech;
}

function Row({ exercise, found, speech }: RowProps) {
  const { words, shortDay, title } = speech;
  const { done, attempts, first, best, begun, changed } = found;
  const cells = [
    words(done ? 'portfolio.evidence.done' : 'portfolio.evidence.open'),
    scoreWords(first, speech),
    scoreWords(best, speech),
    speech.points(attempts),
    shortDay(begun),
    shortDay(changed),
  ];
  return (
    <tr>
      <th scope="row">{title(exercise)}</th>
      {cells.map((cell, index) => {
        const column = COLUMNS[index + 1] as string;
        return (
          <td key={column} data-label={words(`portfolio.evidence.${column}`)}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

/** Points out of those there are; plain words where nothing is scored. */
function scoreWords(score: Score | undefined, { words, points }: Speech): string {
  if (!score) return words('portfolio.evidence.unscored');
  return words('portfolio.points', { points: points(score.points), max: points(score.max) });
}

function HandedIn(props: Pick<FileInput['collected'], 'handedIn'> & { readonly speech: Speech }) {
  const { speech, handedIn } = props;
  const { words, shortDay } = speech;
  const heads = ['assignment', 'turn', 'handed', 'fingerprint'] as const;
  return (
    <>
      <h3>{words('portfolio.handed')}</h3>
      <p>{words('portfolio.handed.how')}</p>
      <table class="folio-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(`portfolio.handed.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {handedIn.map((one) => (
            <tr key={one.fingerprint}>
              <th scope="row" lang={languageOf(one.title)}>
                {one.title}
              </th>
              <td data-label={words('portfolio.handed.turn')}>{one.turn}</td>
              <td data-label={words('portfolio.handed.handed')}>{shortDay(one.handed)}</td>
              <td data-label={words('portfolio.handed.fingerprint')} class="folio-print">
                {one.fingerprint}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
