import type { Assignment } from '../../src/core/assign/assignment.ts';
import type { HandIn } from '../../src/core/assign/hand-in.ts';
import { writeHandIn } from '../../src/exchange/hand-in.ts';
import { newKey } from '../../src/exchange/key.ts';
import { tokenFile } from '../../src/exchange/token.ts';

/** A file as an instructor drops it. */
export interface ClassFile {
  readonly name: string;
  readonly text: string;
}

/** Hand-ins as the files students send. */
export function filesOf(
  assignment: Assignment,
  handIns: readonly HandIn[],
): Promise<readonly ClassFile[]> {
  return Promise.all(
    handIns.map(async (handIn, index) => {
      const { token } = await writeHandIn(assignment, handIn);
      const who = handIn.student.name ?? handIn.device;
      return { name: `${who}-${index}.txt`, text: tokenFile(`Work of ${who}`, token) };
    }),
  );
}

/** Hand-ins pasted as a group chat has them: names and times between them, lines quoted and broken. */
export async function chatOf(
  assignment: Assignment,
  handIns: readonly HandIn[],
  broken = 60,
): Promise<string> {
  const tokens = await Promise.all(handIns.map((handIn) => writeHandIn(assignment, handIn)));
  return tokens
    .map(({ token }, index) => {
      const lines = token.match(new RegExp(`.{1,${broken}}`, 'g')) ?? [];
      return `${handIns[index]?.student.name ?? ''} 08:${10 + (index % 50)}\n作业：\n> ${lines.join('\n> ')}\n`;
    })
    .join('\n谢谢老师！\n\n');
}

/** What else turns up among the files of a class, by what is odd about it. */
export async function oddFiles(
  assignment: Assignment,
  handIn: HandIn,
): Promise<Readonly<Record<'cut' | 'damaged' | 'wrong-key' | 'other-assignment', ClassFile>>> {
  const file = async (
    name: string,
    as: Assignment,
    own: HandIn,
    spoil = (token: string) => token,
  ) => ({
    name: `${name}.txt`,
    text: tokenFile('Work', spoil((await writeHandIn(as, own)).token)),
  });
  const stranger = { ...assignment, id: 'ANXTHER000' };
  const elsewhere = { ...handIn, assignment: stranger.id };
  const { public: key } = await newKey();
  return {
    cut: await file('cut', assignment, handIn, (token) => token.slice(0, token.length / 2)),
    damaged: await file('damaged', assignment, handIn, bent),
    'wrong-key': await file('wrong-key', { ...assignment, collect: 'sealed', key }, handIn),
    'other-assignment': await file('other-assignment', { ...stranger, collect: 'open' }, elsewhere),
  };
}

/** `token` with one letter in its middle changed. */
function bent(token: string): string {
  const at = Math.floor(token.length / 2);
  return `${token.slice(0, at)}${token[at] === 'x' ? 'y' : 'x'}${token.slice(at + 1)}`;
}
