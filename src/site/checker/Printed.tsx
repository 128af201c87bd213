import type { Language } from '../../core/language.ts';
import { findingsIn, isWritten, type Notebook } from '../../core/standards/notebook.ts';
import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';
import { linesOf, sayingOf } from './sheet.ts';

interface PrintedProps {
  readonly notebook: Notebook;
  readonly language: Language;
  readonly words: Words;
}

/** Every standard with what was found and what was dismissed, on paper only. */
export function Printed({ notebook, language, words }: PrintedProps) {
  return (
    <ol class="checker-printed">
      {notebook.filter(isWritten).map((entry) => {
        const findings = findingsIn(entry, language);
        return (
          <li key={entry.id}>
            {linesOf(entry, words).map((line) => (
              <p key={line} lang={languageOf(line)}>
                {line}
              </p>
            ))}
            {findings.length === 0 && <p>{words('checker.row.none')}</p>}
            <ul class="checker-said">
              {findings.map((finding) => (
                <li key={finding.id}>{sayingOf(finding, entry, words)}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
