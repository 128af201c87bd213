import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { languageIn } from '../../../core/language.ts';
import type { Slot, Standard } from '../../../core/standards/standard.ts';
import { PageAt } from '../../../ui/page-at.ts';
import { FindingList } from '../../../ui/standards/FindingList.tsx';
import { SlotFields } from '../../../ui/standards/SlotFields.tsx';
import { findingsIn, wordsOf } from '../findings.ts';
import { isWritten } from '../state/standing.ts';
import type { DraftName, Written } from '../state/types.ts';
import type { StepProps } from './props.ts';

interface CheckedProps extends StepProps {
  readonly own: Written;
  readonly draft: DraftName;
  readonly standard: Standard;
  /** What stands below the findings. */
  readonly children?: ComponentChildren;
}

/** A standard to be written slot by slot, and the checker beside it where something may be told. */
export function Checked({ task, act, words, own, draft, standard, children }: CheckedProps) {
  const { id, dismissed } = own;
  const pageAt = useContext(PageAt);
  const blind = task.assigned?.blind ?? false;
  const findings = useMemo(() => (blind ? [] : findingsIn(standard)), [blind, standard]);
  const open = findings.filter((one) => !Object.hasOwn(dismissed, one.id));
  const change = (slot: Slot, text: string) => act({ do: 'slot', id, draft, slot, text });
  const dismiss = (finding: string, reason: string) => act({ do: 'dismiss', id, finding, reason });
  return (
    <div class="workshop-standard" data-item={id} data-focus={`${draft}:${id}`} tabIndex={-1}>
      <SlotFields
        standard={standard}
        language={languageIn(wordsOf(standard))}
        findings={open}
        change={change}
        words={words}
      />
      <div class="workshop-beside">
        {!blind && (
          <FindingList
            findings={findings}
            standard={isWritten(standard) ? standard : {}}
            inSlots
            dismissals={dismissed}
            dismiss={dismiss}
            recall={(finding) => dismiss(finding, '')}
            pageAt={pageAt}
            words={words}
          />
        )}
        {children}
      </div>
    </div>
  );
}
