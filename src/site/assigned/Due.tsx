import { useEffect, useState } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { momentText } from '../assign/when.ts';
import { dueIn, spanText } from './span.ts';

interface DueProps {
  readonly assignment: Pick<Assignment, 'due' | 'zone' | 'collect'>;
  readonly language: Language;
  /** Leaves out the clocks it was set with. */
  readonly brief?: boolean;
  readonly words: Words;
}

/** When the assignment is due, by the reader's clocks and by those it was set with, and how long that is. */
export function Due({ assignment, language, words, brief = false }: DueProps) {
  const now = useMinutes();
  const { due, zone, collect } = assignment;
  if (due === null) return null;
  const own = momentText(due, ownZone(), language);
  const theirs = !brief && zone && safeMoment(due, zone, language);
  const { late, span } = dueIn(due, now);
  const time = spanText(span, language);
  const word = late ? (collect === 'none' ? 'over' : 'late') : 'left';
  return (
    <div class="given-due" data-late={late}>
      <p>{words('assigned.due', { time: own })}</p>
      {theirs && theirs !== own && (
        <p class="muted">{words('assigned.due.zone', { zone, time: theirs })}</p>
      )}
      <p class="given-left" aria-live="off">
        {words(`assigned.due.${word}`, { time })}
      </p>
    </div>
  );
}

/** The zone this device is set to. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The present, looked at again often enough for minutes. */
function useMinutes(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), OFTEN_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const OFTEN_MS = 10_000;

/** Nothing for a zone this browser does not know. */
function safeMoment(at: number, zone: string, language: Language): string {
  try {
    return momentText(at, zone, language);
  } catch {
    return '';
  }
}
