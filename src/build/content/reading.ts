/**
 * How long `text` takes to read, in minutes, not rounded: 400 Chinese characters or 200 words of
 * other letters a minute. A rule of thumb for careful reading, on the slow side of what studies find
 * for silent reading (English non-fiction: 175 to 300 words a minute, Brysbaert 2019, “How many
 * words do we read per minute?”, Journal of Memory and Language 109); no measurement of this course.
 */
export function readingMinutes(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(
    /(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}.,’'-])*/gu,
  );
  return characters / CHARACTERS + (words?.length ?? 0) / WORDS;
}

const CHARACTERS = 400;
const WORDS = 200;
