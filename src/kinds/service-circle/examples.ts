import {
  type CircleTask,
  CRITERIA,
  type Criterion,
  type CriterionText,
  type Scene,
  type SceneMoment,
} from './task.ts';

const criteria = Object.fromEntries(
  CRITERIA.map((name): [Criterion, CriterionText] => [
    name,
    { name: `Criterion: ${name}`, hint: `What about ${name}?`, objectives: ['m04-o1'] },
  ]),
) as Readonly<Record<Criterion, CriterionText>>;

/** A moment with nothing special about it. */
function moment(
  id: string,
  phase: string,
  after: readonly string[],
  more: Partial<SceneMoment> = {},
): SceneMoment {
  return {
    id,
    place: 'circle',
    phase,
    after,
    text: `Customer: ${id}`,
    because: `Why ${id} is there.`,
    feeling: 0,
    who: 'Staff',
    evidence: 'A sign',
    ...more,
  };
}

/** A barber’s: small enough to work out every score by hand. */
const barber: Scene = {
  id: 'barber',
  version: 1,
  title: 'A haircut',
  story: 'A customer needs a haircut before a wedding. The shop is fictional.',
  phases: [
    { id: 'before', name: 'Before' },
    { id: 'shop', name: 'In the shop' },
    { id: 'after', name: 'Afterwards' },
  ],
  events: [
    moment('book', 'before', []),
    moment('find', 'before', ['book']),
    moment('greeted', 'shop', ['find'], {
      truth: { reasons: ['first-impression'], because: 'The first face.' },
      expects: 'To be seen',
      factor: 'people',
      part: 'attention',
      standard: 'Looked at within ten seconds.',
    }),
    moment('cut', 'shop', ['greeted'], {
      truth: { reasons: ['no-second-chance', 'strong-feeling'], because: 'Hair grows slowly.' },
      fail: { risk: 'Too short.', devices: ['check', 'prevent'], idea: 'A guard on the clipper.' },
      feeling: 2,
    }),
    { id: 'sweep', place: 'backstage', under: 'cut', text: 'Floor swept', because: 'Unseen.' },
    moment('pay', 'shop', ['cut'], { feeling: -1 }),
    { id: 'books', place: 'support', under: 'pay', text: 'Takings entered', because: 'At night.' },
    moment('wedding', 'after', ['pay'], { feeling: 1 }),
  ],
};

/** An order that leaves something open, and names that try to break out of everything. */
const odd: Scene = {
  ...barber,
  id: 'odd',
  version: 3,
  title: '<b>&amp;</b> ]]> "quoted" 🧾 שלום',
  events: [
    moment('left', 'before', [], { text: '=HYPERLINK("https://example.invalid")' }),
    moment('right', 'before', [], { text: '<script>alert(1)</script> \u0000 & \u200bzero' }),
    moment('join', 'shop', ['left', 'right'], { text: '一个很长很长的名字'.repeat(12) }),
    moment('end', 'after', ['join'], { text: '👩‍👩‍👧‍👦 é é end' }),
    { id: 'hidden', place: 'support', under: 'join', text: 'Hidden "work"', because: 'Unseen.' },
  ],
};

/** Tasks that stand for all there can be: the smallest, and one with everything in it. */
export const circleExamples: Readonly<Record<string, CircleTask>> = {
  smallest: { criteria, scenes: [barber] },
  full: { criteria, scenes: [barber, odd] },
};
