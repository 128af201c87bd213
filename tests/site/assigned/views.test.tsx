import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../../content/i18n/en.json' with { type: 'json' };
import { Banner } from '../../../src/site/assigned/Banner.tsx';
import { HandingIn } from '../../../src/site/assigned/HandingIn.tsx';
import { handIn } from '../../../src/site/assigned/hand-in.ts';
import { Overview } from '../../../src/site/assigned/Overview.tsx';
import type { Place } from '../../../src/site/assigned/place.ts';
import { progressOf } from '../../../src/site/assigned/progress.ts';
import { ReceiptView } from '../../../src/site/assigned/ReceiptView.tsx';
import type { Session } from '../../../src/site/assigned/session.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { aSession, pickIn } from './classroom.ts';

const words = wordsFrom(en);
const nothing = () => {};

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://course.example/en/assignment.html#sqa1'));
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

const propsOf = (session: Session) => ({
  session,
  words,
  title: 'Week 3',
  record: session.record.$record.get(),
  progress: session.places.map((place) => progressOf(session.assignment, place)),
  go: nothing,
});

/** What is read on screen; fails where a word is missing. */
function textOf(view: ComponentChild): string {
  const text = renderToString(<div>{view}</div>)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text).not.toMatch(/\b(assigned|notice|ex)\.[a-z]|\{\w+\}|undefined/);
  return text;
}

describe('the whole of an assignment', () => {
  test('says what is asked, how far one is, and what this course does not have', async () => {
    const session = await aSession({
      parts: [{ exercise: 'one', items: 1 }, { exercise: '~5f3c01' }],
      note: 'Before Thursday.',
      attempts: 2,
      hints: false,
      feedback: 'after',
      due: Date.now() - 3 * 3_600_000,
      zone: 'Asia/Shanghai',
    });
    const text = textOf(<Overview {...propsOf(session)} save={nothing} />);
    for (const part of [
      'Before Thursday.',
      'Questions: 1 drawn from 2',
      'No hints',
      'Up to 2 attempts',
      'not begun',
      'Late by 3 hours',
      '(codes: ~5f3c01)',
      'There is nothing to hand in yet',
      'Name (required)',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('counts answers but tells no points before they are handed in', async () => {
    const session = await aSession({ feedback: 'after' });
    pickIn(session, 0, 'single', 'seen');
    const text = textOf(<Overview {...propsOf(session)} save={nothing} />);
    expect(text).toContain('answered 1 of 2');
    expect(text).not.toContain('points');
  });

  test('shows receipts, the newest first', async () => {
    const session = await aSession();
    pickIn(session, 0, 'single', 'seen');
    const first = await handIn(session);
    const second = await handIn(session, () => Date.now() + 60_000);
    const text = textOf(<Overview {...propsOf(session)} save={nothing} />);
    expect(text.indexOf(second)).toBeGreaterThan(0);
    expect(text.indexOf(second)).toBeLessThan(text.indexOf(first));
  });
});

describe('handing in', () => {
  test('names what is not answered and who can read it', async () => {
    const session = await aSession({ feedback: 'after' });
    pickIn(session, 0, 'single', 'seen');
    const text = textOf(<HandingIn {...propsOf(session)} done={nothing} />);
    expect(text).toContain('Not fully answered: “Exercise one”, “Exercise two”');
    expect(text).toContain('It is not sealed');
    expect(text).toContain('these answers cannot be changed');
  });

  test('is blocked, with what to do, where sealing is impossible', async () => {
    const session = await aSession({ collect: 'sealed', key: 'A'.repeat(43) });
    pickIn(session, 0, 'single', 'seen');
    const view = <HandingIn {...propsOf(session)} done={nothing} />;
    expect(textOf(view)).not.toContain('without https');
    expect(renderToString(view)).toContain('aria-disabled="false"');
    vi.stubGlobal('crypto', {});
    expect(textOf(view)).toContain('without https');
    expect(renderToString(view)).not.toContain('aria-disabled="false"');
  });
});

describe('the receipt', () => {
  test('shows name, turn, fingerprint, lateness and points', async () => {
    const session = await aSession({ feedback: 'after', due: 60_000, zone: 'UTC' });
    pickIn(session, 0, 'single', 'seen');
    session.record.fill('name', 'Ann');
    const fingerprint = await handIn(session);
    const receipt = session.record.$record.get().receipts.at(-1);
    if (!receipt) throw new Error('No receipt');
    const text = textOf(<ReceiptView {...propsOf(session)} receipt={receipt} />);
    for (const part of ['Ann', fingerprint, 'late by', '1 of 2 points', 'Total 1 of 4 points']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Copy as a code');
  });

  test('tells no points where none are given', async () => {
    const session = await aSession({ feedback: 'never' });
    pickIn(session, 0, 'single', 'seen');
    await handIn(session);
    const [receipt] = session.record.$record.get().receipts;
    if (!receipt) throw new Error('No receipt');
    expect(textOf(<ReceiptView {...propsOf(session)} receipt={receipt} />)).not.toContain('points');
  });
});

test('above an exercise opened by a link stands what is set, and the way to one’s own work', async () => {
  const session = await aSession({ title: 'Week 3', note: 'Try it.', collect: 'none' });
  const html = renderToString(
    <Banner
      assignment={session.assignment}
      place={session.places[0] as Place}
      preview={false}
      language="en"
      words={words}
    />,
  );
  expect(html).toContain('Week 3');
  expect(html).toContain('your own work on this exercise is not touched');
  expect(html).toContain('href="/en/assignment.html"');
});
