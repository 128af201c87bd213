import type { HandIn } from '../../core/assign/hand-in.ts';
import { buildHandIn, closes, receiptOf } from './build-hand-in.ts';
import { refreshSession, type Session } from './session.ts';

/**
 * Hands in what there is: makes the hand-in, closes the work where that belongs to it, and keeps the
 * receipt; answers its fingerprint. Nothing is closed unless the hand-in could be made, and what is
 * closed is what is in it: work that changes in another tab meanwhile is put in as well.
 */
export async function handIn(session: Session, now: () => number = Date.now): Promise<string> {
  const { assignment, record, places, language } = session;
  const { writeHandIn } = await import('../../exchange/hand-in.ts');
  const at = now();
  const build = () => {
    if (!session.preview) refreshSession(session);
    return buildHandIn(record.$record.get(), places, language, at);
  };
  let made = build();
  let written = await writeHandIn(assignment, made);
  for (let newest = build(); !isSame(made, newest); newest = build()) {
    made = newest;
    written = await writeHandIn(assignment, made);
  }
  const receipt = receiptOf(assignment, made, places, written);
  if (closes(assignment)) for (const { work } of places) work.finish(at);
  record.addReceipt(receipt);
  return receipt.fingerprint;
}

function isSame(one: HandIn, other: HandIn): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
