import { SLOTS, type Standard } from '../../../core/standards/standard.ts';
import { type Run, wordDiff } from '../../../core/word-diff.ts';
import { languageOf } from '../../../ui/language-of.ts';
import type { Words } from '../../../ui/words.ts';

interface ComparedProps {
  readonly before: Standard;
  readonly after: Standard;
  readonly words: Words;
}

/** A standard before and after, side by side, slot by slot, with the words that changed marked. */
export function Compared({ before, after, words }: ComparedProps) {
  const filled = SLOTS.filter((slot) => before[slot] || after[slot]);
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
        {filled.map((slot) => {
          const [left, right] = [before[slot] ?? '', after[slot] ?? ''];
          const text = left + right;
          const runs = wordDiff(left, right, languageOf(text) === 'en' ? 'en' : 'zh');
          return (
            <tr key={slot}>
              <th scope="row">{words(`checker.slot.${slot}`)}</th>
              <td lang={languageOf(text)} data-label={words('workshop.before')}>
                <Side runs={runs} without="new" />
              </td>
              <td lang={languageOf(text)} data-label={words('workshop.after')}>
                <Side runs={runs} without="gone" />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
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
