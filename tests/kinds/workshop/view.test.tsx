import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { workshopExamples } from '../../../src/kinds/workshop/examples.ts';
import { workshop } from '../../../src/kinds/workshop/model.ts';
import type { WorkshopTask } from '../../../src/kinds/workshop/task.ts';
import { workshopView } from '../../../src/kinds/workshop/View.tsx';
import { Compared } from '../../../src/kinds/workshop/view/Compared.tsx';
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

  test('what a revision leaves alone stands there once, beside what it changes', () => {
    const after = { who: 'The clerk', by: 'within 2 minutes' };
    const html = render(
      <Compared before={{ ...after, by: 'at once' }} after={after} words={words} />,
    );
    expect(html.match(/The clerk/g)).toHaveLength(1);
    expect(html).toContain('<ins>within 2 minutes</ins>');
  });
});

describe('on screen', () => {
  const shown = async (name: 'StandardsStep' | 'TrialStep', state: typeof vague) => {
    const Step = (await import('../../../src/kinds/workshop/view/later.ts'))[name];
    return render(<Step task={smallest} state={state} act={() => {}} words={words} />);
  };
  const says = (text: string) =>
    shown('StandardsStep', played([{ do: 'moment', id: 'moment-2', field: 'says', text }], vague));

  test('the customer’s words stand in one pair of quotation marks, whoever wrote them', async () => {
    for (const text of ['Nobody looked up', '“Nobody looked up”', ' "Nobody looked up" ']) {
      const html = (await says(text)).replaceAll('&quot;', '"');
      expect(html).toMatch(/workshop-because">["“](?!["“])Nobody looked up["”]\u00a0·/);
    }
    expect(await says(' ')).toContain('workshop-because">Respect<');
  });

  test('a standard of which only the need is known is not called sound', async () => {
    const fresh = played([
      { do: 'add', name: 'Waits' },
      { do: 'truth', id: 'moment-1', is: true },
      { do: 'moment', id: 'moment-1', field: 'need', text: 'Respect' },
      { do: 'standard', moment: 'moment-1' },
    ]);
    const html = await shown('StandardsStep', fresh);
    expect(html).toContain('>Respect</textarea>');
    expect(html).toContain(words('checker.blank'));
    expect(html).not.toContain(words('checker.none'));
  });

  test('more kept than seen is said right below the two numbers, and to both of them', async () => {
    const move = { do: 'count', id: 'standard-3', row: 'row-1', field: 'kept', value: 11 } as const;
    const html = await shown('TrialStep', played([move], vague));
    const [, id = 'none'] = html.match(/<p class="workshop-over" id="([^"]+)"/) ?? [];
    expect(html.match(new RegExp(`aria-describedby="${id}"`, 'g'))).toHaveLength(2);
    const place = html.indexOf(words('workshop.log.wrong'));
    expect(html.lastIndexOf(words('workshop.log.kept'), place)).toBeGreaterThan(
      html.lastIndexOf(words('workshop.log.where'), place),
    );
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
