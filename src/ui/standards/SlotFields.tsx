import { useId } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { type Finding, SLOTS, type Slot, type Standard } from '../../core/standards/standard.ts';
import type { Words } from '../words.ts';
import { StandardField } from './StandardField.tsx';

export interface SlotFieldsProps {
  readonly standard: Standard;
  /** The language the standard is written in. */
  readonly language: Language;
  /** What still stands of what was found: the slots concerned are marked. */
  readonly findings?: readonly Finding[];
  readonly change: (slot: Slot, text: string) => void;
  readonly closed?: boolean;
  readonly words: Words;
}

/** A standard to be written slot by slot, each with the question it answers. */
export function SlotFields({
  standard,
  language,
  findings = [],
  change,
  closed = false,
  words,
}: SlotFieldsProps) {
  const id = useId();
  return (
    <div class="standards-slots">
      {SLOTS.map((slot) => {
        const count = findings.filter((finding) => finding.slot === slot).length;
        return (
          <div class="standards-field" key={slot} data-found={count > 0}>
            <label for={`${id}-${slot}`}>{words(`checker.slot.${slot}`)}</label>
            <p id={`${id}-${slot}-asks`}>{words(`checker.slot.${slot}.asks`)}</p>
            <StandardField
              id={`${id}-${slot}`}
              text={standard[slot] ?? ''}
              language={language}
              describedBy={`${id}-${slot}-asks`}
              rows={slot === 'does' ? 3 : 2}
              closed={closed}
              change={(text) => change(slot, text)}
              words={words}
            />
            {count > 0 && <p class="standards-here">{words('checker.here', { count })}</p>}
          </div>
        );
      })}
    </div>
  );
}
