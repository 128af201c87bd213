import type { Finding } from '../../../core/class/book.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useSpeech } from '../speech.ts';
import { findingWords } from './finding-words.ts';

/** What to know about a hand-in, each with what it means; nothing where there is nothing. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const speech = useSpeech();
  if (findings.length === 0) return null;
  return (
    <section class="student-findings">
      <h3>
        <Icon name="flag" />
        {speech.words('book.findings')}
      </h3>
      <ul class="student-notes">
        {findingWords(findings, speech).map(({ is, texts, advice }) => (
          <li key={is}>
            {texts.map((text) => (
              <strong key={text}>{text} </strong>
            ))}
            <span>{advice}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
