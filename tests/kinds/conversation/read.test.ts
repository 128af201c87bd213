import { describe, expect, test } from 'vitest';
import { conversation } from '../../../src/kinds/conversation/model.ts';
import type { ConversationTask } from '../../../src/kinds/conversation/task.ts';
import { again, given, play, say, talk, task, WELL } from './play.ts';

const state = play(task, ...say(...WELL), again, ...say('policy'), {
  do: 'reply',
  item: 'wrong-desk',
  reply: 'walk',
});

function read(own: ConversationTask, saved: unknown = state) {
  return conversation.read(own, saved, conversation.version);
}

/** `task` with its first talk changed. */
function edited(change: Partial<typeof talk>): ConversationTask {
  return { ...task, items: task.items.map((one) => (one === talk ? { ...one, ...change } : one)) };
}

describe('after an edit', () => {
  test('of words alone, everything stays', () => {
    expect(read(edited({ title: 'Two slips' }))).toEqual({ state, setAside: [] });
  });

  test('that raises a talk’s version, only that talk is set aside', () => {
    const reading = read(edited({ version: 3 }));
    expect(reading?.setAside).toEqual([talk.id]);
    expect(Object.keys(reading?.state.talks ?? {})).toEqual(['wrong-desk']);
  });

  test('that takes away a reply somebody gave, or an end, the talk is set aside', () => {
    const without = talk.nodes.map((node) => ({
      ...node,
      replies: node.replies?.filter(({ id }) => id !== 'by-when'),
    }));
    expect(read(edited({ nodes: without }))?.setAside).toEqual([talk.id]);
    const endless = talk.nodes.map((node) =>
      node.id === 'pleased' ? { ...node, end: undefined, replies: [] } : node,
    );
    expect(read(edited({ nodes: endless }))?.setAside).toEqual([talk.id]);
  });
});

test('a run saved as under way though it is at its end is finished', () => {
  const saved = { ...state, talks: { [talk.id]: { version: 2, runs: [], run: WELL } } };
  expect(read(task, saved)?.state.talks[talk.id]).toEqual({ version: 2, runs: [WELL], run: null });
});

test('assigned work in which a talk was had twice is not believed', () => {
  const twice = { ...state, talks: { [talk.id]: { version: 2, runs: [WELL, WELL], run: null } } };
  expect(read(given({ closed: true }), twice)?.setAside).toEqual([talk.id]);
  expect(read(given({ closed: true }))?.setAside).toEqual([talk.id]);
});
