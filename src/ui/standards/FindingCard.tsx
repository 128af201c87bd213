import { useId, useState } from 'preact/hooks';
import { LESSONS } from '../../core/standards/lessons.ts';
import type { Finding, Flaw } from '../../core/standards/standard.ts';
import { DismissForm } from './DismissForm.tsx';
import type { FindingListProps } from './FindingList.tsx';
import { Place } from './Place.tsx';

interface FindingCardProps extends FindingListProps {
  readonly flaw: Flaw;
}

/** One kind of weak spot: where it was found, why it is weak, what to do instead. */
export function FindingCard(props: FindingCardProps) {
  const { flaw, findings, pageAt, words } = props;
  const id = useId();
  return (
    <li class="standards-finding" data-flaw={flaw}>
      <p class="standards-flaw" id={id}>
        {words(`checker.flaw.${flaw}.name`)}
      </p>
      <ul class="standards-spots" aria-labelledby={id}>
        {findings.map((finding) => (
          <Spot key={finding.id} {...props} finding={finding} named={id} />
        ))}
      </ul>
      <p>{words(`checker.flaw.${flaw}.why`)}</p>
      <p>
        <strong>{words('checker.do')}</strong> {words(`checker.flaw.${flaw}.do`)}
      </p>
      {pageAt && (
        <p>
          <a href={pageAt(LESSONS[flaw])}>{words(`checker.lesson.${flaw}`)}</a>
        </p>
      )}
    </li>
  );
}

interface SpotProps extends FindingListProps {
  readonly finding: Finding;
  /** The id of the flaw's name. */
  readonly named: string;
}

/** One place where it was found, with the way to dismiss it. */
function Spot({ finding, named, standard, inSlots, dismiss, words }: SpotProps) {
  const id = useId();
  const [asks, ask] = useState(false);
  return (
    <li>
      <div class="standards-spot">
        <Place id={id} finding={finding} standard={standard} inSlots={inSlots} words={words} />
        {dismiss && !asks && (
          <button
            type="button"
            class="button small"
            aria-describedby={`${named} ${id}`}
            onClick={() => ask(true)}
          >
            {words('checker.dismiss')}
          </button>
        )}
      </div>
      {dismiss && asks && (
        <DismissForm
          about={`${named} ${id}`}
          dismiss={(reason) => dismiss(finding.id, reason)}
          cancel={() => ask(false)}
          words={words}
        />
      )}
    </li>
  );
}
