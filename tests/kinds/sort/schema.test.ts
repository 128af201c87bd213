import { describe, expect, test } from 'vitest';
import { sortSchema } from '../../../src/kinds/sort/schema.ts';

const both = (en: string) => ({ zh: `${en}。`, en });

const bins = [
  { id: 'user', name: both('User'), gist: both('is served'), otherwise: both('Not served.') },
  { id: 'payer', name: both('Payer'), gist: both('pays') },
];

const card = {
  id: 'mother',
  version: 1,
  objectives: ['m01-o1'],
  text: both('She pays and reads.'),
  bins: { user: both('She reads.'), payer: both('She pays.') },
  accepted: ['user', 'payer'],
  reasons: [
    { id: 'reads', text: both('She reads.'), for: ['user'], feedback: both('Use.') },
    { id: 'pays', text: both('She pays.'), for: ['payer'], feedback: both('Money.') },
    { id: 'nice', text: both('She is nice.'), for: [], feedback: both('So what?') },
  ],
  because: both('She is both.'),
};

/** Where the author is told to look, with what is said there. */
function complaints(change: object, more: object = {}): readonly string[] {
  const items = [{ ...card, ...change }];
  const read = sortSchema.safeParse({ ask: both('Who?'), bins, items, ...more });
  return read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

test('a card with reasons, and one without, is what an author may write', () => {
  expect(complaints({})).toEqual([]);
  expect(complaints({ reasons: undefined, hint: both('Who?') })).toEqual([]);
});

describe('an author is told', () => {
  test('of an accepted bin that is none', () => {
    expect(complaints({ accepted: ['nobody'], reasons: undefined })).toContainEqual(
      expect.stringContaining('items.0.accepted.0: a bin named under "bins" (user, payer)'),
    );
  });

  test('of a card that lies right nowhere', () => {
    expect(complaints({ accepted: [], reasons: undefined }).join()).toContain('items.0.accepted');
  });

  test('of an accepted bin without feedback of its own', () => {
    const { payer } = card.bins;
    expect(complaints({ bins: { payer } })).toEqual([
      'items.0.bins.user: feedback of the card\'s own, since "user" is accepted',
    ]);
  });

  test('of a bin about which nothing is said anywhere', () => {
    const { user } = card.bins;
    const some = { bins: { user }, accepted: ['user'], reasons: undefined };
    expect(complaints(some)).toEqual([
      'items.0.bins.payer: feedback for this bin, here or as the "otherwise" of the bin',
    ]);
  });

  test('of feedback for a bin that is none', () => {
    expect(complaints({ bins: { ...card.bins, thief: both('No.') } }).join()).toContain(
      'items.0.bins.thief: a bin named under "bins"',
    );
  });

  test('of a reason for a bin that is not accepted', () => {
    const some = { accepted: ['user'], reasons: card.reasons.slice(0, 2) };
    expect(complaints(some).join()).toContain('items.0.reasons.1.for.0: an accepted bin (user)');
  });

  test('of an accepted bin that no reason speaks for', () => {
    const reasons = card.reasons.filter(({ id }) => id !== 'pays');
    expect(complaints({ reasons }).join()).toContain('items.0.reasons: a good reason for "payer"');
  });

  test('of ids used twice', () => {
    const reasons = [...card.reasons, ...card.reasons.slice(0, 1)];
    expect(complaints({ reasons }).join()).toContain('items.0.reasons.3.id: an id of its own');
    expect(complaints({}, { bins: [...bins, ...bins.slice(0, 1)] }).join()).toContain('bins.2.id');
  });
});
