import { describe, expect, test } from 'vitest';
import { allocationExamples } from '../../../src/kinds/allocation/examples.ts';
import { allocationSchema } from '../../../src/kinds/allocation/schema.ts';

/** Words of either example as an author writes them, in both languages. */
const TEXTS = new Set(['name', 'gist', 'prompt', 'situation', 'hint', 'feedback', 'text']);
const MORE = new Set(['intro', 'closing', 'because']);

function written(): Written {
  return JSON.parse(JSON.stringify(allocationExamples['counter']), (field, value: unknown) =>
    typeof value === 'string' && (TEXTS.has(field) || MORE.has(field))
      ? { zh: value, en: value }
      : value,
  ) as Written;
}

// biome-ignore lint/suspicious/noExplicitAny: spoilt on purpose
type Written = any;

/** What an author is told, with the field, when `spoil` was done to a task that is right. */
function complaints(spoil: (task: Written) => void): readonly string[] {
  const task = written();
  spoil(task);
  const { error } = allocationSchema.safeParse(task);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the example is right', () => {
  expect(complaints(() => {})).toEqual([]);
});

describe('an author is told, with the field,', () => {
  test.each<[string, (task: Written) => void, string]>([
    [
      'of an effect on a measure there is not',
      (task) => {
        task.items[0].decisions.server.options.bot.effects = { mood: 1 };
      },
      'items.0.decisions.server.options.bot.effects.mood: an id from "measures" (effort, trust)',
    ],
    [
      'of a goal with two ends',
      (task) => {
        task.measures[0].goal['at-least'] = 1;
      },
      'measures.0.goal: exactly one of "at-most" and "at-least"',
    ],
    [
      'of bands out of order',
      (task) => {
        task.measures[0].bands = [{ ...task.measures[0].bands[1] }, task.measures[0].bands[0]];
      },
      'measures.0.bands.0.to: where this band ends; only the last has no end',
    ],
    [
      'of an option that the decision does not have',
      (task) => {
        task.items[1].decisions.server.options.oracle = {};
      },
      'items.1.decisions.server.options.oracle: an option of this decision (machine, bot, person)',
    ],
    [
      'of an answer that is not offered',
      (task) => {
        task.items[1].decisions.server.accepted = ['machine'];
      },
      'items.1.decisions.server.accepted.0: an option that is offered here (bot, person)',
    ],
    [
      'where everything stands up',
      (task) => {
        task.settings[0].accepted = ['yes', 'no'];
      },
      'settings.0.accepted: at least one option less: something must not stand up',
    ],
    [
      'where nothing is said about a choice',
      (task) => {
        delete task.items[0].decisions.server.options.bot.feedback;
      },
      'items.0.decisions.server.options.bot.feedback: what to say about it, here or in the decision itself',
    ],
    [
      'of two marks with one id',
      (task) => {
        task.whole.id = 'ticket';
      },
      'whole.id: an id of its own; "ticket" is used above',
    ],
    [
      'of a place a letter speaks of in vain',
      (task) => {
        task.letters[0].paragraphs[0].when[0].of = ['kiosk'];
      },
      'letters.0.paragraphs.0.when.0.of.0: a place or setting (ticket, lost-child, thanks-box, says-so)',
    ],
    [
      'of a choice nobody can make there',
      (task) => {
        task.letters[0].paragraphs[0].when[0].is = ['machine'];
      },
      'letters.0.paragraphs.0.when.0.is.0: an option that "lost-child" offers (bot, person)',
    ],
    [
      'of a choice nobody can make anywhere it speaks of',
      (task) => {
        task.letters[0].paragraphs[0].when[0].is = ['bot', 'oracle'];
      },
      'letters.0.paragraphs.0.when.0.is.1: an option that is offered there (bot, person)',
    ],
    [
      'of goals out of reach',
      (task) => {
        task.measures[0].goal['at-most'] = 20;
      },
      'measures.0.goal: a goal that the plan of all first accepted choices reaches; it comes to 26',
    ],
    [
      'of a complaint about what stands up',
      (task) => {
        task.letters[0].paragraphs[0].when[0].is = ['person'];
      },
      'letters.0.paragraphs.0.when: conditions that the plan of all first accepted choices does not meet',
    ],
  ])('%s', (_, spoil, said) => {
    expect(complaints(spoil)).toContain(said);
  });
});
