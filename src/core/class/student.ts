import type { HandIn } from '../assign/hand-in.ts';

/**
 * Whose work a hand-in is: by the student number where one is given, else by name and class, else by
 * the device. Another name under one number is another student, lest somebody who mistypes a number
 * take a classmate's place. Full-width signs, capitals and spaces make no difference.
 */
export function studentKey({ student, device }: Pick<HandIn, 'student' | 'device'>): string {
  const number = folded(student.number);
  const name = folded(student.name);
  if (number) return `number:${number} ${name}`;
  // Folded text has no spaces, so one parts the two without doubt.
  return name ? `name:${name} ${folded(student.class)}` : `device:${device}`;
}

/** The key of somebody who is known by one hand-in alone: parted from another of the same name. */
export function aloneKey(fingerprint: string): string {
  return `alone:${fingerprint}`;
}

/** `text` as it is compared: compatible signs alike (NFKC), without capitals and spaces. */
export function folded(text = ''): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
