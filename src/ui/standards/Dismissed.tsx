import { isReadyReason } from '../../core/standards/dismissal.ts';
import { languageOf } from '../language-of.ts';
import type { Words } from '../words.ts';
import type { FindingListProps } from './FindingList.tsx';
import { Place } from './Place.tsx';

/** What was dismissed stays in sight, with its reason and the way back. */
export function Dismissed(props: FindingListProps) {
  const { findings, standard, inSlots, dismissals, recall, words } = props;
  return (
    <details class="standards-dismissed" open={!recall}>
      <summary>{words('checker.dismissed', { count: findings.length })}</summary>
      <ul class="standards-put">
        {findings.map((finding) => {
          const reason = dismissals[finding.id] ?? '';
          return (
            <li key={finding.id}>
              <p class="standards-flaw">{words(`checker.flaw.${finding.flaw}.name`)}</p>
              <Place finding={finding} standard={standard} inSlots={inSlots} words={words} />
              <p>
                {words('checker.because')}{' '}
                <span lang={isReadyReason(reason) ? undefined : languageOf(reason)}>
                  {reasonWords(reason, words)}
                </span>
              </p>
              {recall && (
                <button type="button" class="button small" onClick={() => recall(finding.id)}>
                  {words('checker.recall')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** A reason in words, whether ready or the author's own. */
export function reasonWords(reason: string, words: Words): string {
  return isReadyReason(reason) ? words(`checker.reason.${reason}`) : reason;
}
