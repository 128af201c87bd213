import { type ModuleStanding, standingOf } from '../../../core/portfolio/evidence.ts';
import { languageOf } from '../../../ui/language-of.ts';
import type { ModuleHead, Speech } from '../props.ts';
import type { FileInput } from './input.ts';

interface CertificateProps {
  readonly input: FileInput;
  /** As a document of its own. */
  readonly alone?: boolean;
}

/** Which modules are finished, with what the word means, and who has not checked it: nobody has. */
export function Certificate({ input, alone = false }: CertificateProps) {
  const { speech, portfolio, collected, date } = input;
  const { words, day, version, modules } = speech;
  const all = modules.map((module) => ({
    module,
    standing: standingOf(module.exercises, collected.evidence),
  }));
  const done = all.filter(({ standing }) => standing.finished);
  const open = all.filter(({ standing }) => !standing.finished);
  const name = portfolio.name.trim();
  return (
    <div class="folio-certificate">
      <p class="eyebrow">{words('site.name')}</p>
      {alone && <h1>{words('portfolio.part.certificate')}</h1>}
      <p class="folio-holder">
        {name ? (
          <strong lang={languageOf(name)}>{name}</strong>
        ) : (
          <span class="muted">{words('portfolio.certificate.nameless')}</span>
        )}
      </p>
      <p>{words('portfolio.certificate.says', { count: done.length, all: modules.length })}</p>
      <Finished done={done} speech={speech} />
      <p class="folio-small">{words('portfolio.certificate.means')}</p>
      {open.length > 0 && (
        <>
          <p class="folio-small">
            <strong>{words('portfolio.certificate.open')}</strong>
          </p>
          <ul class="folio-small folio-modules">
            {open.map(({ module, standing }) => (
              <li key={module.id}>{openWords(module, standing, speech)}</li>
            ))}
          </ul>
        </>
      )}
      <dl class="folio-facts">
        <div>
          <dt>{words('portfolio.certificate.date')}</dt>
          <dd>{day(date)}</dd>
        </div>
        {version && (
          <div>
            <dt>{words('portfolio.certificate.version')}</dt>
            <dd>{version}</dd>
          </div>
        )}
        <div>
          <dt>{words('portfolio.certificate.fingerprint')}</dt>
          <dd class="folio-print">{collected.fingerprint}</dd>
        </div>
      </dl>
      <p class="folio-claim">{words('portfolio.origin')}</p>
    </div>
  );
}

interface FinishedProps {
  readonly done: readonly { readonly module: ModuleHead; readonly standing: ModuleStanding }[];
  readonly speech: Speech;
}

const COLUMNS = ['module', 'exercises', 'first', 'best', 'finished'] as const;

function Finished({ done, speech }: FinishedProps) {
  const { words, points, shortDay } = speech;
  const head = (name: string) => words(`portfolio.certificate.${name}`);
  const said = (score: ModuleStanding['first']) =>
    words('portfolio.points', { points: points(score.points), max: points(score.max) });
  return (
    <table class="folio-table">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {head(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {done.map(({ module, standing }) => (
          <tr key={module.id}>
            <th scope="row">{module.name}</th>
            <td data-label={head('exercises')}>{points(standing.done)}</td>
            <td data-label={head('first')}>{said(standing.first)}</td>
            <td data-label={head('best')}>{said(standing.best)}</td>
            <td data-label={head('finished')}>{shortDay(standing.date ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function openWords({ name }: ModuleHead, { scored, done }: ModuleStanding, { words }: Speech) {
  return scored === 0
    ? words('portfolio.certificate.unscored', { name })
    : words('portfolio.certificate.left', { name, done, count: scored });
}
