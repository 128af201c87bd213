import { describe, expect, test } from 'vitest';
import { diagnosisSchema } from '../../../src/kinds/diagnosis/schema.ts';

const both = (en: string) => ({ zh: `${en}。`, en });
const cure = (id: string, correct: boolean, more: object = {}) => ({
  ...{ id, text: both(id), correct, feedback: both(`About ${id}`) },
  ...more,
});

const one = {
  id: 'hotel',
  version: 1,
  objectives: ['m03-o3'],
  title: both('The hotel'),
  situation: both('Bills are wrong.'),
  least: 2,
  clues: ['rule', 'log', 'lobby'].map((id) => ({ id, source: both(id), finding: both('So.') })),
  answer: 'doing',
  diagnoses: { doing: both('Right.'), saying: both('No.') },
  cures: [cure('step', true), cure('survey', false, { fits: 'saying' }), cure('plants', false)],
  because: both('So it is.'),
};

/** Where the author is told to look, with what is said there. */
function complaints(change: object): string {
  const task = {
    ask: both('Which?'),
    cureAsk: both('What first?'),
    diagnoses: ['doing', 'saying'].map((id) => ({ id, name: both(id), gist: both(id) })),
    items: [{ ...one, ...change }],
  };
  const issues = diagnosisSchema.safeParse(task).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}

test('a case, also with clues that tell and without a hint, is what an author may write', () => {
  expect(complaints({})).toBe('');
  const clues = one.clues.map((clue) => ({ ...clue, telling: true }));
  expect(complaints({ clues, hint: both('Is there a rule?') })).toBe('');
});

describe('an author is told', () => {
  test('of more clues to ask for than there are', () => {
    expect(complaints({ least: 4 })).toBe('items.0.least: at most 3, as there are no more clues');
  });

  test('of an answer that is no diagnosis', () => {
    expect(complaints({ answer: 'luck' })).toContain(
      'items.0.answer: a diagnosis named under "diagnoses" (doing, saying)',
    );
  });

  test('of a diagnosis about which nothing is said, and of one that is none', () => {
    expect(complaints({ diagnoses: { doing: both('Right.'), luck: both('No.') } })).toBe(
      [
        'items.0.diagnoses.luck: a diagnosis named under "diagnoses" (doing, saying)',
        'items.0.diagnoses.saying: feedback for this diagnosis',
      ].join('\n'),
    );
  });

  test('of cures of which none is right, or fewer than two are wrong', () => {
    const [step, survey, plants] = one.cures;
    expect(complaints({ cures: [survey, plants] })).toBe('items.0.cures: at least one right cure');
    expect(complaints({ cures: [step, plants] })).toBe(
      'items.0.cures: at least two cures that are wrong',
    );
  });

  test('of a cure that is said to fit what it cannot', () => {
    const fits = (correct: boolean, name: string) =>
      complaints({ cures: [...one.cures, cure('more', correct, { fits: name })] });
    expect(fits(true, 'saying')).toContain('items.0.cures.3.fits: no "fits"');
    expect(fits(false, 'doing')).toContain('items.0.cures.3.fits: another diagnosis');
    expect(fits(false, 'luck')).toContain('items.0.cures.3.fits: a diagnosis named under');
  });

  test('of ids used twice', () => {
    expect(complaints({ clues: [...one.clues, ...one.clues] })).toContain('items.0.clues.3.id');
    expect(complaints({ cures: [...one.cures, ...one.cures] })).toContain('items.0.cures.3.id');
  });
});
