import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import { circleView } from '../../../src/kinds/service-circle/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { after, barber, hide, inOrder, set, task } from './desk.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen } = circleView;

function screen(...moves: readonly CircleMove[]): string {
  return render(<Screen task={task} state={after(...moves)} words={words} move={() => {}} />);
}

/** How a criterion is marked, and what is said of it. */
function criterion(html: string, name: string): { tone: string; text: string } {
  const rows = html.split('<li class="criterion"').slice(1);
  const row = rows.find((one) => one.includes(`>${name}</strong>`)) ?? '';
  const tag = row.slice(0, row.indexOf('>'));
  return { tone: /data-tone="([^"]*)"/.exec(tag)?.[1] ?? '', text: row.replace(/<[^>]*>/g, ' ') };
}

describe('after a check', () => {
  const { order, fails } = task.criteria;

  test('a criterion that lacks points is not marked as right, and says what is wrong', () => {
    const html = screen(...inOrder, hide('cut', 'backstage'), { do: 'check' });
    const { tone, text } = criterion(html, order.name);
    expect(tone).toBe('so-so');
    expect(text).toContain('“Customer: cut”');
  });

  test('one with all its points is, even where something else was tried as well', () => {
    const proofed = (id: string, device: 'check' | 'remind') => [
      set(id, 'fail', true),
      set(id, 'device', device),
      set(id, 'proof', 'A mirror'),
    ];
    const moves = [...inOrder, ...proofed('cut', 'check'), ...proofed('pay', 'remind')];
    expect(criterion(screen(...moves, { do: 'check' }), fails.name).tone).toBe('good');
  });

  test('one without any point is marked as wrong', () => {
    expect(criterion(screen(...inOrder, { do: 'check' }), fails.name).tone).toBe('bad');
  });
});

test('before a check nothing is told that is for afterwards', () => {
  const secrets = barber.events.flatMap((event) => [
    event.because,
    ...(event.place === 'circle' && event.truth ? [event.truth.because] : []),
    ...(event.place === 'circle' && event.fail ? [event.fail.risk, event.fail.idea] : []),
  ]);
  const html = screen(...inOrder, { do: 'hint', criterion: 'truths' });
  expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
  expect(html).toContain(task.criteria.truths.hint);
  expect(criterion(html, task.criteria.order.name).tone).toBe('');
});

test('words of the learner’s own are words, whatever they look like', () => {
  const html = screen(...inOrder, set('cut', 'name', '<img src=x onerror=alert(1)>'));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x');
});
