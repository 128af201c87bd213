import { buildHandIn, closes, receiptOf } from './build-hand-in.ts';
import type { Session } from './session.ts';

/**
 * Hands in what there is: makes the hand-in, closes the work where that belongs to it, and keeps the
 * receipt; answers its fingerprint. Nothing is closed unless the hand-in could be made.
 */
export async function handIn(session: Session, now: () => number = Date.now): Promise<string> {
  const { assignment, record, places, language } = session;
  const at = now();
  const made = buildHandIn(record.$record.get(), places, language, at);
  const { writeHandIn } = await import('../../exchange/hand-in.ts');
  const written = await writeHandIn(assignment, made);
  const receipt = receiptOf(assignment, made, places, written);
  if (closes(assignment)) for (const { work } of places) work.finish(at);
  record.addReceipt(receipt);
  return receipt.fingerprint;
}
