import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../core/language.ts';
import { dismissed, recalled, sorted } from '../../core/standards/dismissal.ts';
import {
  type Entry,
  entryLanguage,
  findingsIn,
  turned,
  written,
} from '../../core/standards/notebook.ts';
import { FindingList } from '../../ui/standards/FindingList.tsx';
import { SlotFields } from '../../ui/standards/SlotFields.tsx';
import { StandardField } from '../../ui/standards/StandardField.tsx';
import type { Words } from '../../ui/words.ts';
import { siteUrl } from '../site-url.ts';

interface EditorProps {
  readonly entry: Entry;
  /** The page's language. */
  readonly language: Language;
  readonly change: (entry: Entry) => void;
  readonly words: Words;
}

/** One standard, as a text or in slots, with what the checker says about it beside it. */
export function Editor({ entry, language, change, words }: EditorProps) {
  const id = useId();
  const own = entryLanguage(entry, language);
  const findings = findingsIn(entry, language);
  const { open } = sorted(findings, entry.dismissals);
  return (
    <div class="checker-editor">
      <div class="checker-write">
        <div class="checker-ways">
          <fieldset>
            <legend>{words('checker.as')}</legend>
            {(['text', 'slots'] as const).map((as) => (
              <label key={as}>
                <input
                  type="radio"
                  name={`${id}-as`}
                  checked={entry.as === as}
                  onChange={() => change(turned(entry, as))}
                />
                {words(`checker.as.${as}`)}
              </label>
            ))}
          </fieldset>
          <label class="checker-language">
            {words('checker.language')}
            <select
              value={entry.language ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change({ ...entry, language: LANGUAGES.find((one) => one === value) ?? null })
              }
            >
              <option value="">
                {words('checker.language.guess', { language: words(`checker.language.${own}`) })}
              </option>
              {LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {words(`checker.language.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {entry.as === 'slots' ? (
          <SlotFields
            standard={entry.standard}
            language={own}
            findings={open}
            change={(slot, text) => change(written(entry, slot, text))}
            words={words}
          />
        ) : (
          <div class="standards-field">
            <label for={`${id}-text`}>{words('checker.text')}</label>
            <p id={`${id}-asks`}>{words('checker.text.asks')}</p>
            <StandardField
              id={`${id}-text`}
              text={entry.standard.does ?? ''}
              language={own}
              describedBy={`${id}-asks`}
              rows={6}
              change={(text) => change(written(entry, 'does', text))}
              words={words}
            />
          </div>
        )}
      </div>
      <div class="checker-beside">
        <FindingList
          findings={findings}
          standard={entry.standard}
          inSlots={entry.as === 'slots'}
          below={false}
          dismissals={entry.dismissals}
          dismiss={(finding, reason) =>
            change({ ...entry, dismissals: dismissed(entry.dismissals, finding, reason) })
          }
          recall={(finding) =>
            change({ ...entry, dismissals: recalled(entry.dismissals, finding) })
          }
          pageAt={(path) => siteUrl(`${language}/${path}`)}
          words={words}
        />
      </div>
    </div>
  );
}
