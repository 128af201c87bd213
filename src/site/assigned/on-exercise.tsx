import { exercises } from 'virtual:exercises';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assignment, Part } from '../../core/assign/assignment.ts';
import type { AnyKind } from '../../core/kind.ts';
import type { Language } from '../../core/language.ts';
import { openAssigned } from '../../store/assigned.ts';
import { writeAssignedFile } from '../../store/assigned-file.ts';
import { $changes, browserShelf } from '../../store/browser.ts';
import { memoryShelf, type Shelf } from '../../store/shelf.ts';
import styles from '../../styles/assigned.css?inline';
import { download } from '../../ui/download.ts';
import { type Words, wordsFrom } from '../../ui/words.ts';
import { keptName } from '../file-name.ts';
import type { FromLink } from '../islands/island.tsx';
import { pageLanguage } from '../islands/page-language.ts';
import type { AnyView } from '../islands/views.ts';
import { loadWords } from '../load-words.ts';
import { AssignedLive } from './AssignedLive.tsx';
import { Banner } from './Banner.tsx';
import { ASSIGNED_WORDS } from './own-words.ts';
import { type Head, openPlace } from './place.ts';
import { Refusal } from './Refusal.tsx';
import { isPreview, readLink } from './read-link.ts';
import { takeFile } from './session.ts';

/** The exercise of a page, as its island has it. */
export interface OnPage {
  readonly kind: AnyKind;
  readonly view: AnyView;
  readonly task: unknown;
  readonly exercise: string;
  readonly words: Readonly<Record<string, string>>;
}

/** What the assignment in `hash`, the address's fragment, makes of the exercise of this page. */
export async function followLink(page: OnPage, hash: string): Promise<FromLink> {
  const language = pageLanguage();
  addStyles();
  const words = wordsFrom({ ...page.words, ...(await loadWords(language, ASSIGNED_WORDS)) });
  const read = readLink(
    hash,
    exercises.map(({ id }) => id),
  );
  if ('problem' in read) {
    return { Refusal: () => <Refusal words={words} why={read.problem} /> };
  }
  const { assignment } = read;
  const [part] = assignment.parts;
  const head = exercises.find(({ id }) => id === page.exercise);
  const single = assignment.collect === 'none' && assignment.parts.length === 1;
  if (!single || !part || !head || part.exercise !== head.id) {
    const to = exercises.find(({ id }) => id === part?.exercise);
    const why = !single ? 'whole' : to ? 'other' : 'missing';
    const props = { words, assignment, language, title: to?.title[language] ?? '' };
    return { Refusal: () => <Refusal {...props} why={why} /> };
  }
  const preview = isPreview(location.search);
  const shelf = preview ? memoryShelf() : browserShelf();
  const props = { ...page, words, language, assignment, part, head, preview, shelf };
  return { Exercise: () => <Given key={hash} {...props} /> };
}

/** The rules come along with the script: pages with exercises lack them, too. */
function addStyles(): void {
  if (document.getElementById(STYLES_ID)) return;
  const element = document.createElement('style');
  element.id = STYLES_ID;
  element.textContent = styles;
  document.head.append(element);
}

const STYLES_ID = 'assigned-styles';

interface GivenProps extends Omit<OnPage, 'words' | 'exercise'> {
  readonly words: Words;
  readonly language: Language;
  readonly assignment: Assignment;
  readonly part: Part;
  readonly head: Head;
  readonly preview: boolean;
  readonly shelf: Shelf;
}

/** The exercise under what the assignment has set, kept apart from the reader's own work on it. */
function Given(props: GivenProps) {
  const { kind, view, task, words, language, assignment, part, head, preview, shelf } = props;
  const [turn, reopen] = useState(0);
  const place = useMemo(() => {
    const { seed } = openAssigned(assignment, shelf).$record.get();
    return openPlace(head, kind, task, assignment, part, seed, shelf);
  }, [turn]);
  useEffect(() => (preview ? undefined : $changes.listen(place.work.refresh)), [place]);
  const save = () => {
    const name = keptName(assignment.title || head.title[language], words);
    download(name, writeAssignedFile(assignment.id, shelf));
  };
  const open = (text: string) => {
    const problem = takeFile(assignment, shelf, text);
    if (problem) place.work.tell({ about: problem });
    else reopen(turn + 1);
  };
  return (
    <>
      <Banner
        assignment={assignment}
        place={place}
        preview={preview}
        language={language}
        words={words}
      />
      <AssignedLive
        key={turn}
        assignment={assignment}
        place={place}
        view={view}
        words={words}
        rank={2}
        kept={!preview}
        save={save}
        open={open}
      />
    </>
  );
}
