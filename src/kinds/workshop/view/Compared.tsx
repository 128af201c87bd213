import { useMemo } from 'preact/hooks';
import { SLOTS, type Standard } from '../../../core/standards/standard.ts';
import { type Run, wordDiff } from '../../../core/word-diff.ts';
import { languageOf } from '../../../ui/language-of.ts';
import type { Words } from '../../../ui/words.ts';

interface ComparedProps {
  readonly before: Standard;
  readonly after: Standard;
  readonly words: Words;
}

/**
 * A standard before and after, side by side, slot by slot, with the words that changed marked. What
 * stayed as it was stands there once.
 */
export function Compared({ before, after, words }: ComparedProps) {
  const rows = useMemo(() => rowsOf(before, after), [before, after]);
  return (
    <table class="workshop-table workshop-compared">
      <thead>
        <tr>
          <td />
          <th scope="col">{words('workshop.before')}</th>
          <th scope="col">{words('workshop.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ slot, lang, runs }) => (
          <tr key={slot}>
            <th scope="row">{words(`checker.slot.${slot}`)}</th>
            {before[slot] === after[slot] ? (
              <td lang={lang} colSpan={2}>
                {after[slot]}
              </td>
            ) : (
              <>
                <td lang={lang} data-label={words('workshop.before')}>
                  <Side runs={runs} without="new" />
                </td>
                <td lang={lang} data-label={words('workshop.after')}>
                  <Side runs={runs} without="gone" />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The slots in use, and what became of the words in each: not to be found out at every key. */
function rowsOf(before: Standard, after: Standard) {
  return SLOTS.filter((slot) => before[slot] || after[slot]).map((slot) => {
    const [left, right] = [before[slot] ?? '', after[slot] ?? ''];
    const lang = languageOf(left + right);
    return { slot, lang, runs: wordDiff(left, right, lang === 'en' ? 'en' : 'zh') };
  });
}

function Side({ runs, without }: { readonly runs: readonly Run[]; readonly without: Run['is'] }) {
  return (
    <>
      {runs
        .filter(({ is }) => is !== without)
        .map(({ text, is }, index) =>
          is === 'gone' ? (
            <del key={index}>{text}</del>
          ) : is === 'new' ? (
            <ins key={index}>{text}</ins>
          ) : (
            text
          ),
        )}
    </>
  );
}
