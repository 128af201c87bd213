import { atom } from 'nanostores';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Book, Entry, Exercises, Notes, Received } from '../../core/class/book.ts';
import { mergeNotes } from '../../core/class/merge.ts';
import { studentsOf } from '../../core/class/roster.ts';
import { afterMerge, isKeyAlone, joined, reportOn, withKeys } from './bring/report.ts';
import { sourcesIn } from './bring/sources.ts';
import { type Desk, NOTHING, type Shown } from './desk.ts';
import { gradeAll, loadExercises } from './grade-all.ts';
import { importSources, type Source } from './import.ts';
import { changedOwner, changedRemark } from './notes.ts';
import type { Ports } from './ports.ts';

/** The instructor's gradebooks on this page; `$shown` changes whenever something is to be seen. */
export function openDesk({ language, course, books, store, now }: Ports): Desk {
  const $shown = atom<Shown>(NOTHING);
  const show = (part: Partial<Shown>) => $shown.set({ ...$shown.get(), ...part });
  /** Of the open book, by fingerprint. */
  let entries = new Map<string, Entry>();
  /** Hand-ins of assignments nobody here knows yet. */
  const waiting = new Map<string, Received>();
  /** What could not be opened for want of a key, by its text. */
  const locked = new Map<string, Source>();
  let stopImport = new AbortController();
  let stopGrading = new AbortController();

  const showBook = (
    assignment: Assignment,
    exercises: Exercises,
    received: readonly Received[],
    notes: Notes,
  ) => {
    const graded = received.flatMap(({ fingerprint }) => entries.get(fingerprint) ?? []);
    const students = studentsOf(graded, notes);
    const book = { assignment, exercises, received, notes, students };
    show({ book, grading: null, failed: false });
  };

  /** Grades what is not graded yet; the newest call alone shows what came of it. */
  const grade = async (assignment: Assignment) => {
    stopGrading.abort();
    stopGrading = new AbortController();
    const { signal } = stopGrading;
    const { id } = assignment;
    const loading = loadExercises(assignment, course, language).catch(() => undefined);
    const [exercises, received] = await Promise.all([loading, books.list(id)]);
    if (signal.aborted) return;
    if (!exercises) return show({ grading: null, failed: true });
    const fresh = received.filter(({ fingerprint }) => !entries.has(fingerprint));
    const tell = (far: { readonly done: number; readonly of: number }) =>
      signal.aborted || show({ grading: { assignment: id, ...far } });
    const graded = await gradeAll(assignment, fresh, exercises, tell, signal);
    if (signal.aborted) return;
    for (const entry of graded) entries.set(entry.received.fingerprint, entry);
    // Last, so that what was said meanwhile is in them.
    const notes = await books.notes(id);
    if (!signal.aborted) showBook(assignment, exercises, received, notes);
  };

  const recount = async () => {
    const prints = await books.fingerprints();
    show({ counts: Object.fromEntries([...prints].map(([id, own]) => [id, own.size])) });
  };

  const choose = async (id: string) => {
    const assignment = $shown.get().assignments.find((one) => one.id === id);
    if ($shown.get().book?.assignment.id !== id) {
      stopGrading.abort();
      entries = new Map();
      const grading = assignment ? { assignment: id, done: 0, of: 0 } : null;
      show({ book: null, grading, failed: false });
    }
    if (assignment) await grade(assignment);
  };

  const keep = async (assignments: readonly Assignment[]) => {
    if (assignments.length === 0) return;
    show({ assignments: [...assignments, ...$shown.get().assignments] });
    // Not stored, they last as long as the page; the books say so already.
    await Promise.all(assignments.map((one) => store.keep(one).catch(() => undefined)));
  };

  const takeIn = async (sources: readonly Source[]) => {
    stopImport.abort();
    stopImport = new AbortController();
    const { signal } = stopImport;
    show({ importing: { done: 0, of: sources.length, found: 0 } });
    const prints = [...(await books.fingerprints()).values()];
    const imported = await importSources(
      sources,
      {
        assignments: $shown.get().assignments,
        keys: $shown.get().keys,
        known: new Set(prints.flatMap((own) => [...own])),
        exercises: course.exercises.map(({ id }) => id),
        now,
      },
      (importing) => show({ importing }),
      signal,
    );
    await keep(imported.assignments);
    for (const one of imported.waiting) waiting.set(one.fingerprint, one);
    for (const one of imported.locked) locked.set(`${one.name} ${await one.text()}`, one);
    const known = new Set($shown.get().assignments.map(({ id }) => id));
    const freed = [...waiting.values()].filter(({ handIn }) => known.has(handIn.assignment));
    for (const { fingerprint } of freed) waiting.delete(fingerprint);
    const received = [...imported.accepted, ...freed];
    await books.add(received);
    await recount();
    show({ importing: null });
    return reportOn(imported, received, $shown.get().assignments);
  };

  /** The assignment whose book is open, or being opened. */
  const atHand = () => {
    const { book, grading } = $shown.get();
    return book?.assignment.id ?? grading?.assignment ?? '';
  };

  /**
   * Where to look after work came in: here if some of it belongs here, else where most does. A book
   * that is open, or being opened since before the work was there, is graded anew.
   */
  const lookAt = async (report: Awaited<ReturnType<typeof takeIn>>): Promise<string> => {
    const here = atHand();
    const most = [...report.taken].sort((a, b) => b.count - a.count)[0]?.assignment;
    const at = report.taken.some(({ assignment }) => assignment.id === here) ? here : most?.id;
    const next = at ?? (here || (report.assignments[0]?.id ?? ''));
    if (next && next === here) await choose(next);
    return next;
  };

  const changeNotes = async (change: (notes: Notes) => Notes) => {
    const { book } = $shown.get();
    if (!book) return;
    const notes = await books.changeNotes(book.assignment.id, change);
    const present = $shown.get().book;
    if (present?.assignment.id !== book.assignment.id) return;
    showBook(book.assignment, present.exercises, present.received, notes);
  };

  const merge = async (book: Book) => {
    const { id } = book.assignment;
    if (!$shown.get().assignments.some((one) => one.id === id)) await keep([book.assignment]);
    const held = (await books.fingerprints()).get(id) ?? new Set();
    const fresh = book.received.filter(({ fingerprint }) => !held.has(fingerprint));
    await books.add(fresh);
    await books.changeNotes(id, (mine) => mergeNotes(mine, book.notes));
    const { report } = $shown.get();
    if (report) show({ report: afterMerge(report, book, fresh.length) });
    await recount();
    if (atHand() === id) await choose(id);
  };

  return {
    $shown,
    merge,
    choose,
    async open() {
      const [assignments, keys] = await Promise.all([
        store.assignments().catch(() => []),
        store.keys().catch(() => []),
      ]);
      show({ assignments, keys });
      await recount();
      show({ ready: true });
    },
    async bring(brought) {
      const before = $shown.get().report;
      const report = await takeIn(sourcesIn(brought));
      show({ report: before && isKeyAlone(report) ? withKeys(before, report) : report });
      return lookAt(report);
    },
    cancel: () => stopImport.abort(),
    dismiss: () => show({ report: null }),
    async useKey(key) {
      show({ keys: [key, ...$shown.get().keys] });
      await store.addKey(key).catch(() => undefined);
      const again = [...locked];
      locked.clear();
      const { report } = $shown.get();
      const opened = await takeIn(again.map(([, source]) => source));
      if (opened.stopped) for (const [text, source] of again) locked.set(text, source);
      const keys = report?.keys.filter((one) => one.public !== key.public) ?? [];
      show({ report: report ? joined({ ...report, keys }, opened) : opened });
      return lookAt(opened);
    },
    remark: (student, exercise, remark) =>
      changeNotes((notes) => changedRemark(notes, student, exercise, remark)),
    own: (fingerprint, student) =>
      changeNotes((notes) => changedOwner(notes, fingerprint, student)),
    async remove({ handIn, fingerprint }) {
      await books.remove(handIn.assignment, fingerprint);
      entries.delete(fingerprint);
      await recount();
      await choose(handIn.assignment);
    },
    async putBack(received) {
      await books.add([received]);
      await recount();
      await choose(received.handIn.assignment);
    },
    async drop(id) {
      await books.clear(id);
      await store.drop(id).catch(() => undefined);
      if ($shown.get().book?.assignment.id === id) show({ book: null });
      show({ assignments: $shown.get().assignments.filter((one) => one.id !== id) });
      await recount();
    },
  };
}
