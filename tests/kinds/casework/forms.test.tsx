import { describe, expect, test } from 'vitest';
import { casework } from '../../../src/kinds/casework/model.ts';
import { check, given, pick, plain, play, screen, shown, solved, tickets, words } from './desk.tsx';

const cells = (html: string) =>
  [...html.matchAll(/<td><p class="matrix-cell">(.*?)<\/td>/g)].map(([, cell]) =>
    plain(cell ?? '').trim(),
  );
const go = { do: 'go', item: '' } as const;

describe('a slip with a few fields', () => {
  test('shows what is filled in so far', () => {
    const blank = shown(tickets, play(tickets, 'greeting'));
    expect(blank.match(/data-filled="false"/g)).toHaveLength(2);
    const begun = shown(tickets, play(tickets, 'greeting', pick('greeting', 'way', 'no')));
    expect(begun).toMatch(/class="ticket-field" data-filled="true" aria-hidden="true">No</);
    expect(begun.match(/data-filled="false"/g)).toHaveLength(1);
  });

  test('once the answer was asked for, has it in its fields in place of what was wrong', () => {
    const wrong = [
      pick('greeting', 'thing', 'yes'),
      pick('greeting', 'way', 'yes'),
      check('greeting'),
    ];
    const told = play(tickets, 'greeting', ...wrong, { do: 'reveal', item: 'greeting' });
    const fields = [...shown(tickets, told).matchAll(/ticket-field"[^>]*>(.*?)</g)];
    const right = casework.items(tickets)[0]?.stage('place', {}).asks ?? [];
    expect(fields.map(([, text]) => text)).toEqual(
      right.map(({ options }) => options.find(({ correct }) => correct)?.text),
    );
  });

  test('names the fields still empty, and what is said of each by its name', () => {
    expect(screen(tickets, 'greeting')).toContain(
      words('staged.check.first', { asks: 'Is it the right thing, Is it done the right way' }),
    );
    const moves = [pick('greeting', 'thing', 'yes'), pick('greeting', 'way', 'yes')];
    const text = screen(tickets, 'greeting', ...moves, check('greeting'));
    expect(text).toContain('Is it done the right way: Yes Forty words?');
    expect(text).toContain('Is it the right thing: Yes It is.');
  });
});

test('many questions stand in rows, counted where some are still open', () => {
  const moves = ['one', 'two'].map((ask) => pick('goal', ask, 'no'));
  const text = screen(tickets, 'goal', ...moves);
  expect(text).toContain(words('staged.check.left', { count: 3 }));
  expect(casework.items(tickets)[1]?.order).toEqual(['test']);
});

describe('the picture in the summary', () => {
  test('is empty at first, and says how much is open', () => {
    const text = screen(tickets, '', go);
    expect(text).toContain(words('casework.matrix.open', { count: 2 }));
    expect(cells(shown(tickets, play(tickets, '')))).toEqual([
      'Yes, Yes None yet',
      'Yes, No None yet',
      'No, Yes None yet',
      'No, No None yet',
    ]);
  });

  test('has a case where it stands once that is settled, with what was decided after', () => {
    const wrong = [
      pick('greeting', 'thing', 'no'),
      pick('greeting', 'way', 'no'),
      check('greeting'),
    ];
    const tried = shown(tickets, play(tickets, 'greeting', ...wrong, go));
    expect(cells(tried).join()).not.toContain('The long greeting');
    const done = shown(tickets, play(tickets, 'greeting', ...solved(tickets, 'greeting'), go));
    expect(cells(done)).toContain('No, Yes The long greeting Fix');
  });

  test('handed in and told, has every case where it belongs', () => {
    const closed = given(tickets, false, true);
    expect(cells(shown(closed, play(closed, '')))).toContain('No, Yes The long greeting Fix');
  });

  test('where nothing is told there is none', () => {
    const blind = given(tickets, true);
    expect(shown(blind, play(blind, '', ...solved(blind, 'greeting')))).not.toContain('matrix');
  });
});
