import '../../styles/gradebook.css';
import '../../styles/gradebook-bring.css';
import '../../styles/gradebook-table.css';
import '../../styles/gradebook-student.css';
import '../../styles/gradebook-items.css';
import '../../styles/gradebook-class.css';
import '../../styles/gradebook-print.css';
import '../../styles/work.css';
import '../../styles/class-circle.css';
import '../../styles/circle-work.css';
import '../../styles/staged-class.css';
import { exercises, loadTask } from 'virtual:exercises';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { kinds } from '../../kinds/index.ts';
import { browserBooks } from '../../store/book.ts';
import {
  addKey,
  allKeys,
  dropAssignment,
  keepAssignment,
  keptAssignments,
} from '../../store/desk.ts';
import { HeadingRank } from '../../ui/Heading.tsx';
import { wordsFrom } from '../../ui/words.ts';
import type { ObjectiveText } from '../gradebook/class/Objectives.tsx';
import { formatOf } from '../gradebook/format.ts';
import { openDesk } from '../gradebook/open-desk.ts';
import { Page } from '../gradebook/Page.tsx';
import { type Speech, SpeechContext } from '../gradebook/speech.ts';

interface GradebookProps {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  /** What the course's objectives say and where they are taught, by id. */
  readonly objectives: Readonly<Record<string, ObjectiveText>>;
}

/** The instructor's gradebook, bound to the course and to what this browser keeps. */
export function Gradebook({ language, words: table, objectives }: GradebookProps) {
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: wordsFrom(table),
      format: formatOf(language),
      title: (id) => exercises.find((one) => one.id === id)?.title[language] ?? id,
    }),
    [language, table],
  );
  const desk = useMemo(
    () =>
      openDesk({
        language,
        course: { exercises, loadTask, kinds },
        books: browserBooks(),
        store: {
          assignments: async () => (await keptAssignments()).map(({ assignment }) => assignment),
          keep: (assignment) => keepAssignment(assignment, language, true),
          drop: dropAssignment,
          keys: allKeys,
          addKey,
        },
        now: Date.now,
      }),
    [language],
  );
  return (
    <SpeechContext.Provider value={speech}>
      <HeadingRank.Provider value={3}>
        <Page desk={desk} objectives={objectives} />
      </HeadingRank.Provider>
    </SpeechContext.Provider>
  );
}
