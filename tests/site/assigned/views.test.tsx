import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Banner } from '../../../src/site/assigned/Banner.tsx';
import { HandingIn } from '../../../src/site/assigned/HandingIn.tsx';
import { handIn } from '../../../src/site/assigned/hand-in.ts';
import { Overview } from '../../../src/site/assigned/Overview.tsx';
import type { Place } from '../../../src/site/assigned/place.ts';
import { ReceiptView } from '../../../src/site/assigned/ReceiptView.tsx';
import { openSession, type Session } from '../../../src/site/assigned/session.ts';
import { aSession, library, pickIn } from './classroom.ts';
import { nothing, propsOf, textOf, words } from './reading.tsx';

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://course.example/en/assignment.html#sqa1'));
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

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
    const text = textOf(<Overview {...propsOf(session)} save={nothing} remove={nothing} />);
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

  test('says how one is told and how many attempts there are, where nothing is special too', async () => {
    const text = textOf(
      <Overview {...propsOf(await aSession())} save={nothing} remove={nothing} />,
    );
    expect(text).toContain('You see at once how you did');
    expect(text).toContain('As many attempts as you like');
  });

  test('says whose it is where somebody opened it before, with the way to remove it', async () => {
    const session = await aSession();
    session.record.fill('name', '赵敏');
    const { assignment, shelf } = session;
    const again = await openSession(library, assignment, shelf, false, 'en');
    const text = (of: Session) =>
      textOf(<Overview {...propsOf(of)} save={nothing} remove={nothing} />);
    expect(text(session)).not.toContain('Opened here by');
    expect(text(again)).toContain('Opened here by 赵敏 Remove from this computer…');
    expect(text(session)).toContain('Remove from this computer…');
  });

  test('warns before work that was never handed in, or not sent, is removed', async () => {
    const session = await aSession({ feedback: 'after' });
    const text = () => textOf(<Overview {...propsOf(session)} save={nothing} remove={nothing} />);
    expect(text()).not.toContain('it is lost');
    pickIn(session, 0, 'single', 'seen');
    expect(text()).toContain('The work here was never handed in.');
    const fingerprint = await handIn(session);
    expect(text()).toContain('has not been sent to the instructor. Once removed');
    session.record.markSent(fingerprint);
    expect(text()).not.toContain('it is lost');
  });

  test('says handed in only once the hand-in was saved, copied or shared', async () => {
    const session = await aSession({ feedback: 'after' });
    pickIn(session, 0, 'single', 'seen');
    const fingerprint = await handIn(session);
    const html = () =>
      renderToString(<Overview {...propsOf(session)} save={nothing} remove={nothing} />);
    expect(html()).toContain('Ready, not yet sent to your instructor');
    expect(html()).toContain('Send it now');
    expect(html()).not.toMatch(/data-done="true"|handed in ·|Everything has been handed in/);
    session.record.markSent(fingerprint);
    expect(html()).toMatch(/data-done="true"[^>]*>handed in ·/);
    expect(html()).not.toContain('not yet sent');
  });

  test('says of the file to go on with that anyone can read it', async () => {
    const text = textOf(
      <Overview {...propsOf(await aSession())} save={nothing} remove={nothing} />,
    );
    expect(text).toContain('Anyone who gets this file can read it');
  });

  test('counts answers but tells no points before they are handed in', async () => {
    const session = await aSession({ feedback: 'after' });
    pickIn(session, 0, 'single', 'seen');
    const text = textOf(<Overview {...propsOf(session)} save={nothing} remove={nothing} />);
    expect(text).toContain('finished 1 of 2');
    expect(text).not.toContain('points');
  });

  test('shows receipts, the newest first', async () => {
    const session = await aSession();
    pickIn(session, 0, 'single', 'seen');
    const first = await handIn(session);
    const second = await handIn(session, () => Date.now() + 60_000);
    const text = textOf(<Overview {...propsOf(session)} save={nothing} remove={nothing} />);
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

  test('says that it replaces an earlier one, where there is one', async () => {
    const session = await aSession();
    pickIn(session, 0, 'single', 'seen');
    const text = () => textOf(<HandingIn {...propsOf(session)} done={nothing} />);
    expect(text()).not.toContain('It replaces');
    await handIn(session);
    expect(text()).toContain('It replaces hand-in 1.');
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
