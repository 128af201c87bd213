import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { commonZones, dueAt, localTime, ownZone, zones } from './due.ts';
import { momentText } from './when.ts';

interface DueFieldProps {
  readonly words: Words;
  readonly language: Language;
  readonly due: string;
  readonly zone: string;
  readonly set: (due: string, zone: string) => void;
}

/** Until when, by whose clocks; and what that comes to. */
export function DueField({ words, language, due, zone, set }: DueFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isPartial, setPartial] = useState(false);
  const own = zone ? ownZone() : '';
  const names = useMemo(() => (zone ? zones([own, zone]) : []), [own, zone]);
  const found = dueAt(due, zone);
  const clear = () => {
    // What is only half typed is no value that could be cleared by another.
    if (input.current) input.current.value = '';
    setPartial(false);
    set('', zone);
    input.current?.focus();
  };
  return (
    <fieldset class="assign-due">
      <legend>{words('assign.due')}</legend>
      <div class="assign-pair">
        <div class="field">
          <label for={id}>{words('assign.due.when')}</label>
          <input
            id={id}
            ref={input}
            type="datetime-local"
            // Without it a year has six digits, and typing never gets to the time.
            max="9999-12-31T23:59"
            value={due}
            aria-describedby={`${id}-is`}
            aria-invalid={isPartial}
            onInput={(event) => {
              setPartial(false);
              set(event.currentTarget.value, zone);
            }}
            onBlur={(event) => setPartial(event.currentTarget.validity.badInput)}
          />
        </div>
        <div class="field">
          <label for={`${id}-zone`}>{words('assign.due.zone')}</label>
          <select
            id={`${id}-zone`}
            value={zone}
            onChange={(event) => set(due, event.currentTarget.value)}
          >
            {own && zoneOption(own)}
            <optgroup label={words('assign.due.zone.common')}>
              {commonZones(own).map(zoneOption)}
            </optgroup>
            <optgroup label={words('assign.due.zone.all')}>{names.map(zoneOption)}</optgroup>
          </select>
        </div>
      </div>
      <div id={`${id}-is`} class="assign-due-is" aria-live="polite">
        {isPartial && <p class="assign-wrong">{words('assign.due.partial')}</p>}
        {found && <p>{words('assign.due.is', { when: momentText(found.at, zone, language) })}</p>}
        {found && zone !== own && (
          <p>{words('assign.due.here', { when: momentText(found.at, own, language) })}</p>
        )}
        {found?.skipped && (
          <p class="assign-wrong">
            {words('assign.due.skipped', {
              asked: due.slice(-5),
              time: localTime(found.at, zone).slice(-5),
            })}
          </p>
        )}
        {found && found.at < Date.now() && <p class="assign-wrong">{words('assign.due.past')}</p>}
        {!found && !isPartial && <p>{words('assign.due.none')}</p>}
      </div>
      {(due || isPartial) && (
        <button type="button" class="link" onClick={clear}>
          {words('assign.due.clear')}
        </button>
      )}
    </fieldset>
  );
}

function zoneOption(name: string) {
  return (
    <option key={name} value={name}>
      {name.replaceAll('_', ' ')}
    </option>
  );
}
