import { useId } from 'preact/hooks';
import {
  type Assignment,
  FIELDS,
  type Field,
  HAND_IN_LIMITS,
} from '../../core/assign/assignment.ts';
import type { AssignedRecord } from '../../store/record.ts';
import type { Words } from '../../ui/words.ts';

interface FieldsProps {
  readonly assignment: Pick<Assignment, 'ask'>;
  readonly record: Pick<AssignedRecord, 'fields'>;
  readonly fill: (field: Field, text: string) => void;
  readonly words: Words;
  /** Fields to be named as missing. */
  readonly missing?: readonly Field[];
}

/** What the instructor asks of the student, kept as it is typed. */
export function Fields({ assignment, record, fill, words, missing = [] }: FieldsProps) {
  const id = useId();
  const asked = FIELDS.filter((field) => assignment.ask[field] !== undefined);
  if (asked.length === 0) return null;
  return (
    <div class="assignment-fields">
      {asked.map((field) => {
        const isRequired = assignment.ask[field] === 'required';
        const isMissing = missing.includes(field);
        const how = isRequired ? 'required' : 'optional';
        return (
          <div key={field} class="field">
            <label for={`${id}-${field}`}>
              {words(`assigned.field.${field}`)}
              <span class="muted"> {words(`assigned.field.${how}`)}</span>
            </label>
            <input
              type="text"
              id={`${id}-${field}`}
              name={field}
              autocomplete={field === 'name' ? 'name' : 'off'}
              maxLength={HAND_IN_LIMITS.field}
              required={isRequired}
              aria-invalid={isMissing}
              aria-describedby={isMissing ? `${id}-${field}-missing` : undefined}
              value={record.fields[field] ?? ''}
              onInput={({ currentTarget }) => fill(field, currentTarget.value)}
            />
            {isMissing && (
              <p class="field-missing" id={`${id}-${field}-missing`}>
                {words('assigned.field.missing')}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
