import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { conversationExamples } from '../../../src/kinds/conversation/examples.ts';
import { conversation } from '../../../src/kinds/conversation/model.ts';
import type {
  ConversationMove,
  ConversationState,
  ConversationTask,
} from '../../../src/kinds/conversation/task.ts';
import { conversationView } from '../../../src/kinds/conversation/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { allGiven } from '../../helpers/given.ts';
import { whenThere } from '../../helpers/late.ts';
import { again, BADLY, given, play, say, talk, task, WELL } from './play.ts';

const words = wordsFrom(interfaceWords.en);
const { Screen, Sheet, Work, Class, now } = conversationView;
const summary: ConversationMove = { do: 'go', item: '' };

function show(own: ConversationTask, state: ConversationState): string {
  return plain(render(<Screen task={own} state={state} words={words} move={() => {}} />));
}

function screen(own: ConversationTask, ...moves: readonly ConversationMove[]): string {
  return show(own, play(own, ...moves));
}

function sheet(own: ConversationTask, ...moves: readonly ConversationMove[]): string {
  return plain(render(<Sheet task={own} state={play(own, ...moves)} words={words} />));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"');
}

const replies = talk.nodes.flatMap((node) => node.replies ?? []);
const feedback = replies.map((reply) => reply.feedback);
const judged = (text: string) => [
  ...feedback.filter((one) => text.includes(one)),
  ...(['good', 'fair', 'poor'] as const)
    .flatMap((one) => [
      words(`conversation.worth.${one}`),
      words(`conversation.outcome.${one === 'fair' ? 'mixed' : one}`),
    ])
    .filter((one) => text.includes(` ${one} `)),
];

describe('while a talk goes on', () => {
  test('nothing is told about a reply before it was said', () => {
    const shown = screen(task);
    expect(judged(shown)).toEqual([]);
    expect(shown).toContain(talk.situation);
    expect(shown).not.toContain('And when do I get it back?');
    expect(judged(sheet(task))).toEqual([]);
  });

  test('one hears about the last reply only, and what it moved', () => {
    const shown = screen(task, ...say('policy', 'start-again'));
    expect(feedback.filter((one) => shown.includes(one))).toEqual([
      'It costs you a turn, not the talk.',
    ]);
    expect(shown).toContain('Trust has gone up: low.');
    expect(shown).toContain('¥30 / ¥40');
    expect(shown).not.toContain(words('conversation.leave'));
  });
});

describe('the mirror', () => {
  const [first] = talk.nodes[0]?.replies?.filter(({ id }) => id === 'policy') ?? [];
  const said = first?.mirror ?? 'none';

  test('what the other will say next is told once the reply was said, and not before', () => {
    expect(screen(task)).not.toContain(said);
    expect(screen(task, ...say('policy'))).toContain(said);
    expect(sheet(task, ...say('policy'))).toContain(said);
  });

  test('it is not told where nothing is', () => {
    expect(screen(given({ blind: true }), ...say('policy'))).not.toContain(said);
  });
});

describe('the debrief', () => {
  const text = task.debrief?.[0]?.text ?? 'none';
  const stays = words('conversation.customer.stays');
  const leaves = words('conversation.customer.leaves');

  test('it says who leaves, and what made the difference once every talk was had', () => {
    const one = screen(task, ...say(...BADLY), summary);
    expect(one).toContain(leaves);
    expect(one).toContain(words('conversation.stakes', { stakes: talk.stakes ?? '' }));
    expect(one).toContain(words('conversation.debrief.open'));
    expect(one).not.toContain(text);
    const reply: ConversationMove = { do: 'reply', item: 'wrong-desk', reply: 'walk' };
    const all = screen(task, ...say(...BADLY), { do: 'go', item: 'wrong-desk' }, reply, summary);
    expect(all).toContain(text);
    expect(all).toContain(stays);
    expect(all).not.toContain(words('conversation.debrief.open'));
  });

  test('a better go takes the place of a worse one', () => {
    const better = screen(task, ...say(...BADLY), again, ...say(...WELL), summary);
    expect(better).toContain(stays);
    expect(better).not.toContain(leaves);
  });

  test('handed in, with everything told, it says what made the difference, whoever had no talk', () => {
    const closed = given({ closed: true });
    for (const state of [play(task, summary), play(task, ...say(...BADLY), summary)]) {
      expect(show(closed, state)).toContain(text);
      expect(show(closed, state)).not.toContain(words('conversation.debrief.open'));
    }
  });

  test('where there is none, none is promised', () => {
    const { debrief: _, ...bare } = task;
    const shown = screen(bare, ...say(...BADLY), summary);
    expect(shown).toContain(leaves);
    expect(shown).not.toContain(words('conversation.debrief.open'));
  });

  test('there is none before a talk has ended, nor where nothing is told', () => {
    expect(screen(task, summary)).not.toContain(words('conversation.debrief'));
    expect(screen(given({ blind: true }), ...say(...BADLY), summary)).not.toContain(leaves);
  });
});

describe('after the end', () => {
  const shown = screen(task, ...say(...BADLY));

  test('it says how it ended, what it turned on, what it earned and how that is counted', () => {
    for (const said of [
      'She goes to the bank',
      'It turned on your reply 2: “As I said.”',
      words('conversation.turned.badly'),
      words('conversation.points', { points: 0 }),
      words('conversation.counts'),
    ]) {
      expect(shown).toContain(said);
    }
  });

  test('every turn shows the roads not taken and the way back to it', () => {
    for (const said of [
      'I am so very sorry.',
      'They would say: “And when do I get it back?”',
      'They would say: “You charged me twice.”',
    ]) {
      expect(shown).toContain(said);
    }
    expect(shown.split(words('conversation.back')).length - 1).toBe(2);
  });

  test('of roads that were never near it, nothing is told', () => {
    expect(shown).not.toContain('By six tonight.');
  });

  test('another go can be broken off', () => {
    expect(screen(task, ...say(...BADLY), again)).toContain(words('conversation.leave'));
  });
});

test('the summary names harmful replies of the first go, and what is still open', () => {
  const shown = screen(task, ...say(...BADLY), again, ...say(...WELL), summary);
  expect(shown).toContain('0.5 / 2');
  expect(shown).toContain('She heard it the first time.');
  expect(shown).toContain(words('conversation.continue', { title: 'The wrong desk' }));
});

describe('assigned', () => {
  test('it can be had once, and says so', () => {
    expect(screen(given({}))).toContain(words('conversation.once'));
    const shown = screen(given({}), ...say(...BADLY));
    expect(shown).toContain(words('conversation.counts.once'));
    for (const key of ['again', 'back', 'share']) {
      expect(shown).not.toContain(words(`conversation.${key}`));
    }
  });

  test('blind, nothing is judged: on screen, at the end, in the summary, on paper', () => {
    for (const terms of [{ blind: true }, { blind: true, closed: true }]) {
      const own = given(terms);
      const state = play(given({ blind: true }), ...say(...BADLY));
      const final = conversation.finish(own, state);
      for (const one of [state, final]) {
        const texts = [
          show(own, one),
          show(own, { ...one, at: '' }),
          plain(render(<Sheet task={own} state={one} words={words} />)),
        ];
        for (const text of texts) {
          expect(judged(text)).toEqual([]);
          expect(text).not.toContain('Trust');
          expect(text).not.toContain(words('conversation.counts.once'));
        }
        expect(texts[0]).toContain('She takes a picture of your badge.');
        expect(texts[0]).toContain('Refunds are not made here.');
      }
    }
  });

  test('handed in unfinished, what was said stays and a way that works is shown', () => {
    const state = play(given({}), ...say('policy'));
    const shown = show(given({ closed: true }), state);
    expect(shown).toContain(words('conversation.broken-off'));
    expect(shown).toContain('Then where?');
    expect(shown).toContain(words('conversation.good-way'));
    expect(shown).toContain('By six tonight.');
    expect(shown).not.toContain(words('conversation.reply'));
    expect(show(given({ closed: true, blind: true }), state)).not.toContain('By six tonight.');
  });
});

describe('on paper', () => {
  test('a talk nobody has had ends with the first choice', () => {
    const shown = sheet(task);
    expect(shown).toContain('Refunds are not made here.');
    expect(shown).toContain(talk.person);
  });

  test('one that was had is a script with what was said about it', () => {
    const shown = sheet(task, ...say(...BADLY));
    expect(shown).toContain('She heard it the first time.');
    expect(shown).toContain('She goes to the bank');
    expect(shown).not.toContain('I am so very sorry.');
  });
});

test('texts are shown as they are written, whatever they look like', () => {
  const hostile = conversationExamples['hostile'] as ConversationTask;
  const begun = conversation.start(hostile, 1);
  const state = conversation.step(hostile, begun, {
    do: 'reply',
    item: 'to-string',
    reply: 'value-of',
  });
  for (const one of [begun, state, { ...state, at: '' }]) {
    const html = render(<Screen task={hostile} state={one} words={words} move={() => {}} />);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).not.toContain('undefined');
  }
});

test('an instructor sees every go, and where a class went', async () => {
  const state = play(task, ...say(...BADLY), again, ...say(...WELL));
  const work = plain(
    await whenThere(() => render(<Work task={task} state={state} words={words} />)),
  );
  expect(work).toContain('She heard it the first time.');
  expect(work).toContain('Paid back by six');
  if (!Class) throw new Error('The kind has lost its picture of a class.');
  const states = [state, state];
  const given = allGiven(task, states);
  const picture = plain(
    await whenThere(() =>
      render(<Class task={task} states={states} given={given} words={words} />),
    ),
  );
  expect(picture).toContain('Refunds are not made here.');
  expect(picture).toContain('2 / 2');
});

test('of a class one sees how many customers stayed', async () => {
  if (!Class) throw new Error('The kind has lost its picture of a class.');
  const states = [play(task, ...say(...WELL)), play(task, ...say(...BADLY))];
  const picture = plain(
    await whenThere(() =>
      render(<Class task={task} states={states} given={allGiven(task, states)} words={words} />),
    ),
  );
  expect(picture).toContain(words('conversation.customer.stays'));
  expect(picture).toContain(words('conversation.customer.leaves'));
  expect(picture).not.toContain(words('conversation.customer.wavers'));
});

test('after undo one hears where one is', () => {
  const state = play(task, ...say('policy'));
  expect(now({ task, state, words })).toBe('Charged twice. They say: Then where?');
});
