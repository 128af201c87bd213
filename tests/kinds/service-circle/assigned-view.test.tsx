import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Terms } from '../../../src/core/kind.ts';
import { circleExamples } from '../../../src/kinds/service-circle/examples.ts';
import { serviceCircle } from '../../../src/kinds/service-circle/model.ts';
import type { CircleState } from '../../../src/kinds/service-circle/state/circle.ts';
import type { CircleMove } from '../../../src/kinds/service-circle/state/move.ts';
import type { CircleTask } from '../../../src/kinds/service-circle/task.ts';
import { circleView } from '../../../src/kinds/service-circle/View.tsx';
import { Class } from '../../../src/kinds/service-circle/view/Class.tsx';
import { Closed } from '../../../src/kinds/service-circle/view/Closed.tsx';
import { Work } from '../../../src/kinds/service-circle/view/Work.tsx';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { barber, after as drawn, hide, inOrder, put, set, task } from './desk.ts';

const words = wordsFrom(interfaceWords.en);
const full = circleExamples['full'] as CircleTask;
const terms = { scene: 'barber', hints: true, blind: false, closed: false };
const given = (more: Partial<Terms>) => serviceCircle.assign(full, { ...terms, ...more }, 1);
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const play = (state: CircleState, ...moves: readonly CircleMove[]) =>
  moves.reduce((now, move) => serviceCircle.step(full, now, move), state);

const written = [
  set('cut', 'truth', true),
  set('cut', 'reason', 'strong-feeling'),
  set('cut', 'standard', 'Ask before <em>every</em> change of length.'),
  set('cut', 'expects', 'To be asked'),
  set('pay', 'fail', true),
  set('pay', 'device', 'remind'),
  set('pay', 'proof', 'A note on the till'),
];
const secrets = barber.events.flatMap((event) => [
  event.because,
  ...(event.place === 'circle' && event.truth ? [event.truth.because] : []),
  ...(event.place === 'circle' && event.fail ? [event.fail.risk, event.fail.idea] : []),
]);

describe('a test on screen', () => {
  const blind = given({ blind: true });
  const state = drawn(...inOrder, { do: 'hint', criterion: 'order' });
  const shown = render(
    <circleView.Screen task={blind} state={state} words={words} move={() => {}} />,
  );

  test('offers neither check nor reference nor a hint that points', () => {
    const said = textOf(shown);
    for (const word of ['check', 'check.again', 'reveal', 'back']) {
      expect(said).not.toContain(words(`service-circle.${word}`));
    }
    expect(said).toContain(blind.criteria.order.hint);
    expect(said).not.toContain('more specific hint');
  });

  test('says nothing of how well, even of work that was judged elsewhere', () => {
    const judged = play(state, { do: 'check' }, { do: 'reveal' });
    const page = render(
      <circleView.Screen task={blind} state={judged} words={words} move={() => {}} />,
    );
    expect(page).not.toContain('data-tone');
    expect(textOf(page)).not.toMatch(/\d points/);
    expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
  });
});

test('without hints there is no button for one', () => {
  const bare = given({ hints: false });
  const state = drawn(...inOrder);
  const page = render(
    <circleView.Screen task={bare} state={state} words={words} move={() => {}} />,
  );
  expect(textOf(page)).not.toMatch(/hint/i);
  expect(textOf(page)).toContain(words('service-circle.check'));
});

describe('handed in and closed', () => {
  const state = serviceCircle.finish(full, drawn(...inOrder, hide('sweep', 'support'), ...written));
  const closed = (more: Partial<Terms>) =>
    render(
      <Closed
        task={given({ closed: true, ...more })}
        state={state}
        words={words}
        move={() => {}}
      />,
    );

  test('everything is told, the reference too, and nothing can be changed', () => {
    const page = closed({});
    expect(secrets.filter((secret) => !page.includes(secret))).toEqual([]);
    expect(textOf(page)).toContain('A note on the till');
    expect(page).toContain('data-tone="so-so"');
    expect(page).not.toMatch(/<(input|select|textarea|form)/);
    expect(page).not.toContain('data-grip');
  });

  test('of a test only what was drawn and written is there', () => {
    const page = closed({ blind: true });
    expect(textOf(page)).toContain('A note on the till');
    expect(page).not.toContain('data-tone');
    expect(textOf(page)).not.toMatch(/\d points/);
    expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
  });

  test('a scene of which nothing was handed in shows its reference, unless it was a test', () => {
    const all = { ...terms, scene: undefined, closed: true };
    const looked = play(state, { do: 'scene', scene: 'odd' });
    const page = (blind: boolean) =>
      textOf(
        render(
          <Closed
            task={serviceCircle.assign(full, { ...all, blind }, 1)}
            state={looked}
            words={words}
            move={() => {}}
          />,
        ),
      );
    const reference = words('service-circle.reference');
    expect(page(false)).toContain(reference);
    expect(page(true)).not.toContain(reference);
  });
});

describe('what an instructor sees', () => {
  const work = (state: CircleState) => render(<Work task={full} state={state} words={words} />);

  test('is the circle with its points, findings and every word written about it', () => {
    const page = work(drawn(...inOrder, ...written, { do: 'check' }));
    const said = textOf(page);
    expect(page).toContain('<svg');
    expect(said).toContain('To be asked');
    expect(said).toContain('A note on the till');
    expect(said).toContain(words('service-circle.reason.strong-feeling'));
    expect(page).toContain('Ask before &lt;em');
    expect(page).toContain(words('service-circle.found.fail-remind').slice(8, 40));
    expect(page).not.toMatch(/<(button|input|select|textarea)/);
  });

  test('has the first circle beside the last, if it was another', () => {
    const once = drawn(...inOrder, { do: 'check' });
    expect(work(once).split('class="picture"')).toHaveLength(2);
    const twice = play(once, put('pay', 'shop', 'cut'), { do: 'check' });
    expect(work(twice).split('class="picture"')).toHaveLength(3);
    const same = play(twice, put('pay', 'shop'), { do: 'check' });
    expect(work(same).split('class="picture"')).toHaveLength(2);
  });

  test('tells a circle that was left unfinished from one that was handed in', () => {
    const note = words('service-circle.work.open');
    expect(work(drawn(...inOrder))).toContain(note);
    expect(work(drawn(...inOrder, { do: 'check' }))).not.toContain(note);
  });

  test('has other circles to open, one of the student’s own among them', () => {
    const page = work(
      play(
        drawn(...inOrder, { do: 'check' }),
        { do: 'scene', scene: 'own' },
        { do: 'add', name: 'Rings the bell', phase: 'arriving', before: '' },
      ),
    );
    expect(page.split('<details')).toHaveLength(2);
    expect(textOf(page)).toContain('Rings the bell');
  });

  test('says so where nothing was drawn', () => {
    expect(textOf(work(serviceCircle.start(full, 1)))).toContain(words('service-circle.work.none'));
  });
});

describe('a class on screen', () => {
  const states = [
    drawn(...inOrder, ...written, { do: 'check' }),
    drawn(...inOrder.slice(0, 4), put('sweep', 'shop'), { do: 'check' }),
  ];
  const page = (list: readonly CircleState[]) =>
    render(<Class task={task} states={list} words={words} />);

  test('has a gauge and a row of figures for every moment', () => {
    const shown = page(states);
    const moments = barber.events.filter(({ place }) => place === 'circle');
    expect(shown.split('c-gauge')).toHaveLength(moments.length + 1);
    for (const { text } of barber.events) expect(shown).toContain(`<th scope="row">${text}</th>`);
    expect(textOf(shown)).toContain('Circles handed in: 2');
    expect(textOf(shown)).toContain('Customer: wedding 1 of 2');
    expect(textOf(shown)).toContain('Floor swept 1 of 2');
  });

  test('has one scene at a time to choose from only where there are several', () => {
    expect(page(states)).not.toContain('<select');
    const odd = play(
      serviceCircle.start(full, 1),
      { do: 'scene', scene: 'odd' },
      put('left', 'before'),
      {
        do: 'check',
      },
    );
    const both = render(<Class task={full} states={[...states, odd]} words={words} />);
    expect(both.split('<option')).toHaveLength(3);
  });

  test('says so while nobody has handed in', () => {
    expect(textOf(page([drawn(...inOrder)]))).toContain(words('service-circle.class.none'));
  });
});
