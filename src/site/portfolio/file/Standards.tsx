import { findingsIn } from '../../../core/standards/notebook.ts';
import { SLOTS } from '../../../core/standards/standard.ts';
import { languageOf } from '../../../ui/language-of.ts';
import { sayingOf } from '../../checker/sheet.ts';
import { fromChecker } from '../standards.ts';
import type { PartProps } from './Document.tsx';

/** The standards of the checker that were chosen, each with what the checker says of it. */
export function Standards({ input, words }: PartProps) {
  const { collected, portfolio, speech } = input;
  const { chosen } = fromChecker(collected, portfolio);
  return (
    <>
      <p>{speech.words('portfolio.standards.how')}</p>
      {chosen.map((entry, index) => {
        const findings = findingsIn(entry, speech.language);
        const { does = '' } = entry.standard;
        return (
          <div key={entry.id} class="folio-standard">
            <h3>{words('checker.standard', { number: index + 1 })}</h3>
            {entry.as === 'text' ? (
              <p class="folio-said" lang={languageOf(does)}>
                {does.trim()}
              </p>
            ) : (
              <table class="folio-table folio-slots">
                <tbody>
                  {SLOTS.flatMap((slot) => {
                    const text = entry.standard[slot]?.trim();
                    return text ? [{ slot, text }] : [];
                  }).map(({ slot, text }) => (
                    <tr key={slot}>
                      <th scope="row">{words(`checker.slot.${slot}`)}</th>
                      <td class="folio-said" lang={languageOf(text)}>
                        {text}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {findings.length === 0 ? (
              <p class="folio-small">{words('checker.row.none')}</p>
            ) : (
              <ul class="folio-small">
                {findings.map((finding) => (
                  <li key={finding.id}>{sayingOf(finding, entry, words)}</li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </>
  );
}
