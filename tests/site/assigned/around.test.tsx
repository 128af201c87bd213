import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Foot } from '../../../src/site/assigned/Foot.tsx';
import { handIn } from '../../../src/site/assigned/hand-in.ts';
import { InApp } from '../../../src/site/assigned/InApp.tsx';
import { Opened } from '../../../src/site/assigned/Opened.tsx';
import type { Place } from '../../../src/site/assigned/place.ts';
import { progressOf } from '../../../src/site/assigned/progress.ts';
import type { Session } from '../../../src/site/assigned/session.ts';
import { aSession, pickIn } from './classroom.ts';
import { nothing, textOf, words } from './reading.tsx';

vi.mock('../../../src/site/assigned/name.ts', () => ({
  nameOf: ({ title }: { readonly title: string }) => title,
}));

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://course.example/en/assignment.html#sqa1'));
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

describe('below an exercise', () => {
  const footOf = (session: Session, send?: () => void) => {
    const { assignment, places } = session;
    const place = places[0] as Place;
    const progress = progressOf(assignment, place);
    return textOf(<Foot {...{ assignment, place, progress, words, send }} />);
  };

  test('a new attempt is asked about first: what goes, what counts, how many are left', async () => {
    const session = await aSession({ feedback: 'after', attempts: 3 });
    pickIn(session, 0, 'single', 'seen');
    expect(footOf(session)).not.toContain('Start a new attempt');
    await handIn(session);
    const text = footOf(session);
    expect(text).toMatch(/Start a new attempt .*Start a new attempt\? .*Not now/);
    expect(text).toContain('Your present answers are cleared');
    expect(text).toContain('The last attempt counts');
    expect(text).toContain('New attempts left: 2');
  });

  test('it is not said to be handed in while it is not sent', async () => {
    const session = await aSession({ feedback: 'after' });
    pickIn(session, 0, 'single', 'seen');
    await handIn(session);
    expect(footOf(session, nothing)).toMatch(/not yet sent.* Send it now/);
    expect(footOf(session)).toContain('has been handed in');
  });
});

describe('the list of assignments opened before', () => {
  test('says whose each is, leads to sending what was not sent, and offers to remove it', async () => {
    const session = await aSession({ title: 'Week 3' });
    pickIn(session, 0, 'single', 'seen');
    session.record.fill('name', '赵敏');
    const fingerprint = await handIn(session);
    const list = () => (
      <Opened
        records={[session.record.$record.get()]}
        language="en"
        words={words}
        shelf={session.shelf}
        remove={nothing}
      />
    );
    expect(textOf(list())).toMatch(/Ready, not yet sent.*Opened here by 赵敏.*Remove from this/);
    expect(renderToString(list())).toContain(`?receipt=${fingerprint}#`);
    expect(renderToString(list())).not.toContain('data-done="true"');
    session.record.markSent(fingerprint);
    expect(textOf(list())).toContain('Handed in on');
    expect(textOf(list())).not.toContain('Send it now');
  });
});

describe('in the browser of a chat app', () => {
  const WECHAT = 'Mozilla/5.0 (iPhone) AppleWebKit/605 Mobile/15E148 MicroMessenger/8.0.42(0x1)';
  test.each([
    [WECHAT, 'WeChat'],
    ['Mozilla/5.0 (Linux; Android 13) Chrome/109 MQQBrowser/6.2 TBS/046 QQ/8.9.80', 'QQ'],
    ['Mozilla/5.0 (iPhone) AppleWebKit/605 AliApp(DingTalk/7.0.40) com.laiwang', 'DingTalk'],
  ])('%s: one is told what to do', (userAgent, app) => {
    vi.stubGlobal('navigator', { userAgent });
    const text = textOf(<InApp collects words={words} />);
    expect(text).toContain(`You are in ${app}’s built-in browser`);
    expect(text).toContain('Copy as a code');
    expect(textOf(<InApp collects={false} words={words} />)).not.toContain('Copy as a code');
  });

  test.each(['Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile Safari/537.36', 'MQQBrowser/14.3'])(
    '%s: nothing is said',
    (userAgent) => {
      vi.stubGlobal('navigator', { userAgent });
      expect(renderToString(<InApp collects words={words} />)).toBe('');
    },
  );
});
