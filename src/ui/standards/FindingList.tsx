import { useId, useRef } from 'preact/hooks';
import type { Dismissals } from '../../core/standards/dismissal.ts';
import { sorted } from '../../core/standards/dismissal.ts';
import type { Finding, Standard } from '../../core/standards/standard.ts';
import { Heading } from '../Heading.tsx';
import type { Words } from '../words.ts';
import { Dismissed } from './Dismissed.tsx';
import { FindingCard } from './FindingCard.tsx';
import { Heard } from './Heard.tsx';

export interface FindingListProps {
  /** What `check` found; of a text, the one slot `does` holds it. */
  readonly findings: readonly Finding[];
  /** What was checked, for quoting it. */
  readonly standard: Standard;
  /** Whether it was written in slots, which are then named. */
  readonly inSlots: boolean;
  readonly dismissals: Dismissals;
  /** Absent where nothing can be changed. */
  readonly dismiss?: ((id: string, reason: string) => void) | undefined;
  readonly recall?: ((id: string) => void) | undefined;
  /** Address of a page of the course (`m06/pitfalls.html#average`) in the page's language. */
  readonly pageAt?: ((path: string) => string) | undefined;
  /** Whether its heading ranks below those around it. */
  readonly below?: boolean;
  readonly words: Words;
}

/** What a standard's checker found, each with the way to dismiss it, and what was dismissed. */
export function FindingList(props: FindingListProps) {
  const { findings, standard, dismissals, dismiss, recall, below = true, words } = props;
  const id = useId();
  const start = useRef<HTMLDivElement>(null);
  const { open, put } = sorted(findings, dismissals);
  const isBlank = !Object.values(standard).some((text) => text?.trim());
  const says = isBlank
    ? words('checker.blank')
    : open.length === 0
      ? words(put.length > 0 ? 'checker.only-dismissed' : 'checker.none')
      : words('checker.found', { count: open.length });
  // The button that was pressed is gone with its finding: the keyboard goes on from the heading.
  const thenFocus = (act: () => void) => {
    act();
    start.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };
  return (
    <div class="standards-findings" ref={start}>
      <Heading id={id} tabIndex={-1} below={below}>
        {words('checker.findings')}
      </Heading>
      <p class="standards-count" data-state={isBlank ? 'blank' : open.length > 0 ? 'open' : 'none'}>
        {says}
      </p>
      <Heard text={says} />
      {open.length > 0 && (
        <ul class="standards-list" aria-labelledby={id}>
          {[...new Set(open.map(({ flaw }) => flaw))].map((flaw) => (
            <FindingCard
              key={flaw}
              {...props}
              flaw={flaw}
              findings={open.filter((one) => one.flaw === flaw)}
              dismiss={dismiss && ((one, reason) => thenFocus(() => dismiss(one, reason)))}
            />
          ))}
        </ul>
      )}
      {put.length > 0 && (
        <Dismissed
          {...props}
          findings={put}
          recall={recall && ((one: string) => thenFocus(() => recall(one)))}
        />
      )}
    </div>
  );
}
