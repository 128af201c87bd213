import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { workshopExamples } from '../../../src/kinds/workshop/examples.ts';
import { workshop } from '../../../src/kinds/workshop/model.ts';
import type { WorkshopTask } from '../../../src/kinds/workshop/task.ts';
import { workshopView } from '../../../src/kinds/workshop/View.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { whenThere } from '../../helpers/late.ts';
import { played, smallest, whole } from './play.ts';

const words = wordsFrom(interfaceWords.en);
const { Sheet, Work, now } = workshopView;
const Class = workshopView.Class as NonNullable<typeof workshopView.Class>;

const vague = played(
  [{ do: 'slot', id: 'standard-3', draft: 'first', slot: 'how', text: 'warmly' }],
  whole(),
);

describe('on paper', () => {
  test('what is not done yet has room to be done by hand', () => {
    const html = render(
      <Sheet task={smallest} state={workshop.start(smallest, 1)} words={words} />,
    );
    expect(html).toContain('lines');
    expect(html).toContain('Who pays for it?');
    expect(html.match(/Does what/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('what is done is there, with the ring, and before and after side by side', () => {
    const html = render(<Sheet task={smallest} state={whole()} words={words} />);
    expect(html).toContain('<svg');
    expect(html).toContain('<del>10 seconds</del>');
    expect(html).toContain('<ins>2 minutes</ins>');
    expect(html).toContain('data-picked="true"');
  });
});

describe('for an instructor', () => {
  test('the work names the weak spots that are left', async () => {
    const html = await whenThere(() =>
      render(<Work task={smallest} state={vague} words={words} />),
    );
    expect(html).toContain('warmly');
    expect(html).toContain(words('checker.flaw.vague.name'));
  });

  test('the class names its scenes and what is left over all standards', async () => {
    const states = [vague, vague];
    const given = states.map(() => new Set<string>());
    const html = await whenThere(() =>
      render(<Class task={smallest} states={states} given={given} words={words} />),
    );
    expect(html).toContain('Café');
    expect(html).toContain(words('checker.flaw.vague.name'));
  });
});

describe('in a test', () => {
  const open = { hints: true, blind: true, closed: false };
  const blind = workshop.assign(smallest, open, 1);

  test('the checker says nothing', async () => {
    const shown = async (task: WorkshopTask) => {
      const { StandardsStep } = await import('../../../src/kinds/workshop/view/later.ts');
      return render(<StandardsStep task={task} state={vague} act={() => {}} words={words} />);
    };
    expect(await shown(smallest)).toContain(words('checker.flaw.vague.name'));
    expect(await shown(blind)).not.toContain(words('checker.flaw.vague.name'));
  });
});

test('one scene may be named by whoever assigns it, and then there is no other', () => {
  const full = workshopExamples['full'] as WorkshopTask;
  const terms = { hints: true, blind: false, closed: false, scene: 'value-of' };
  const task = workshop.assign(full, terms, 1);
  const state = workshop.start(task, 1);
  expect(workshop.step(task, state, { do: 'place', place: 'own' })).toBe(state);
  expect(workshop.step(task, state, { do: 'place', place: 'to-string' })).toBe(state);
  expect(workshop.step(task, state, { do: 'place', place: 'value-of' }).place).toBe('value-of');
});

test('where one stands is said in words', () => {
  expect(now({ task: smallest, state: whole(), words })).toContain('7 of 7');
});
