import type { Detail, SceneTask } from './task.ts';

const categories = [
  {
    id: 'hardware',
    name: 'Hardware',
    gist: 'a thing is wrong',
    parts: [
      { id: 'facilities', name: 'facilities', gist: 'what people use' },
      { id: 'environment', name: 'environment', gist: 'light, sound, air' },
    ],
  },
  {
    id: 'people',
    name: 'People',
    gist: 'what somebody does is wrong',
    parts: [
      { id: 'attention', name: 'attentiveness', gist: 'is the customer seen?' },
      { id: 'tact', name: 'tact', gist: 'does it fit the moment?' },
    ],
  },
  { id: 'fine', name: 'Fine', gist: 'nothing to mend', parts: [] },
];

const lamp: Detail = {
  id: 'lamp',
  version: 1,
  objectives: ['m05-o1'],
  name: 'the lamp above the form desk',
  look: 'It has been out since Monday; three people carry their forms to the window.',
  hint: 'Would a friendlier clerk help them read?',
  category: 'hardware',
  categories: {
    hardware: 'A thing that does not work.',
    people: 'Nobody on duty can see for them.',
    fine: 'Three people had to carry their forms away.',
  },
  part: 'environment',
  parts: { facilities: 'The desk itself serves.', environment: 'Light is what is missing.' },
  fixes: [
    { id: 'bulb', text: 'Change the bulb today.', correct: true, feedback: 'The cause is gone.' },
    { id: 'poster', text: 'Put up a poster.', correct: false, feedback: 'Nobody can read it.' },
    { id: 'smile', text: 'Smile more.', correct: false, feedback: 'It is still dark.' },
  ],
  because: 'What is dark needs light.',
};

const clerk: Detail = {
  ...lamp,
  id: 'clerk',
  version: 2,
  name: 'the clerk at counter two',
  look: 'She reads messages on her own phone; a customer has waited in front of her for a minute.',
  hint: '',
  category: 'people',
  categories: {
    hardware: 'Every thing here works.',
    people: 'Nobody told her to look away.',
    fine: 'The customer has waited for a minute.',
  },
  part: 'attention',
  parts: { attention: 'She has not seen him.', tact: 'She has not said anything yet.' },
  because: 'To be seen comes first.',
};

const plant: Detail = {
  id: 'plant',
  version: 1,
  objectives: ['m05-o1', 'm05-o2'],
  name: 'the plant by the door',
  look: 'It is green and has been watered.',
  category: 'fine',
  categories: { hardware: 'It does well.', people: 'Somebody waters it.', fine: 'Leave it.' },
  parts: {},
  fixes: [
    { id: 'plastic', text: 'Buy a plastic one.', correct: false, feedback: 'It does well.' },
    { id: 'away', text: 'Take it away.', correct: false, feedback: 'Whom does it hinder?' },
  ],
  because: 'Not everything needs mending.',
};

const svg = (words: string) =>
  `<svg viewBox="0 0 480 320"><rect class="f-soft" width="480" height="320"/>
<g data-spot="lamp"><rect class="d-hit" x="40" y="20" width="60" height="60"/><circle class="f-ink" cx="70" cy="50" r="25"/></g>
<g data-spot="clerk"><rect class="d-hit" x="200" y="100" width="80" height="120"/><rect class="f-accent" x="200" y="100" width="80" height="120"/></g>
<g data-spot="plant"><rect class="d-hit" x="400" y="200" width="60" height="100"/><rect class="f-good" x="410" y="200" width="40" height="100"/></g>
<text class="t" x="20" y="300">${words}</text></svg>`;

const room: SceneTask = {
  drawing: {
    svg: svg('A room'),
    alt: 'A small hall with a desk, a counter and a plant',
    width: 480,
    height: 320,
    spots: [
      { id: 'lamp', x: 40, y: 20, width: 60, height: 60 },
      { id: 'clerk', x: 200, y: 100, width: 80, height: 120 },
      { id: 'plant', x: 400, y: 200, width: 60, height: 100 },
    ],
  },
  ask: 'What sort of thing is it?',
  partAsk: 'Which part of it?',
  fixAsk: 'What would mend it?',
  categories,
  items: [lamp, clerk, plant],
};

/** A small room with one detail that is fine, and the same with texts that try to be markup. */
export const sceneExamples: Readonly<Record<string, SceneTask>> = {
  room,
  hostile: {
    ...room,
    ask: '<script>document.title = "hacked"</script>',
    items: [
      {
        ...lamp,
        id: 'to-string',
        name: '<img src=x onerror=alert(1)>',
        look: '‮right to left‬ & "quotes"',
      },
      { ...clerk, id: 'value-of', name: 'x'.repeat(400), because: '👩‍👩‍👧‍👦 </article>' },
      { ...plant, look: '</textarea><b>bold</b>' },
    ],
    drawing: {
      ...room.drawing,
      alt: '"><script>1</script>',
      spots: [
        { id: 'to-string', x: 40, y: 20, width: 60, height: 60 },
        { id: 'value-of', x: 200, y: 100, width: 80, height: 120 },
        { id: 'plant', x: 400, y: 200, width: 60, height: 100 },
      ],
    },
  },
};
