import { loadCourse } from '../../src/build/content/load.ts';
import { tempSite } from './temp-site.ts';

/** One change to the small project: in `file`, `from` becomes `to`; without `from` the whole file. */
export interface Change {
  readonly file: string;
  readonly from?: string;
  /** `null` takes the file away. */
  readonly to: string | null;
}

/** What the author is told when `changes` were made to a small project that is right without them. */
export async function complaint(...changes: readonly Change[]): Promise<string> {
  const files: Record<string, string> = { ...PROJECT };
  for (const { file, from, to } of changes) {
    const text = files[file] ?? '';
    if (from !== undefined && !text.includes(from)) throw new Error(`No ${from} in ${file}`);
    if (to === null) delete files[file];
    else files[file] = from === undefined ? to : text.replace(from, to);
  }
  const root = await tempSite(files);
  try {
    loadCourse(root);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** A small project without a mistake: its files. */
export const PROJECT: Readonly<Record<string, string>> = {
  'content/modules.yaml': `- id: m06
  number: 6
  slug: m06
  minutes: 10
  title: { zh: 标准, en: Standards }
  question: { zh: 怎么写？, en: 'How?' }
  summary: { zh: 写标准。, en: Write standards. }
  objectives:
    - { id: m06-o1, zh: 会写。, en: Write. }
    - { id: m06-o2, zh: 会改。, en: Repair. }
`,
  'content/concepts.yaml': `cap:
  term: { zh: 上限, en: cap }
  definition: { zh: 谁都不该越过。, en: Nobody should pass it. }
  module: m06
  checklist: [S0-17]
`,
  'content/sources.yaml': `sources:
  doran-1981:
    cite: Doran, 1981
    modules: [m06]
    trust: secondary
    note: { zh: 出处。, en: The source. }
claims:
  smart:
    claim: { zh: 人人都说。, en: They say. }
    verdict: adapted
    finding: { zh: 原文说。, en: It says. }
    say: { zh: 改说。, en: Say. }
    sources: [doran-1981]
`,
  'content/figures/loop.yaml': `alt: { zh: 一个圈。, en: A loop. }
caption: { zh: 圈, en: Loop }
text:
  draw: { zh: 画, en: draw }
`,
  'content/figures/loop.svg': '<svg viewBox="0 0 480 100"><text class="t">{{draw}}</text></svg>\n',
  'content/exercises/check.yaml': `kind: choice
module: m06
title: { zh: 自测, en: Self-check }
intro: { zh: 一题。, en: One question. }
minutes: 1
items:
  - id: queue
    version: 1
    objectives: [m06-o1]
    prompt: { zh: 哪一句？, en: 'Which one?' }
    options:
      - { id: soon, correct: false, text: { zh: 很快, en: Soon }, feedback: { zh: 多快？, en: 'When?' } }
      - { id: by-three, correct: true, text: { zh: 三点前, en: By three }, feedback: { zh: 对。, en: Yes. } }
    because: { zh: 说清时限。, en: Name a time. }
`,
  'content/exercises/drafts.yaml': `kind: pitfall-quiz
module: m06
title: { zh: 误区, en: Pitfalls }
intro: { zh: 一题。, en: One draft. }
minutes: 1
pitfalls:
  - { id: average, name: { zh: 平均数, en: Average }, gist: { zh: 尾巴, en: the tail } }
  - { id: none, name: { zh: 没有, en: None }, gist: { zh: 成立, en: it stands } }
items:
  - id: mean-wait
    version: 1
    level: 1
    objectives: [m06-o2]
    situation: { zh: 有人等很久。, en: Someone waits long. }
    standard: { zh: 平均十分钟。, en: Ten minutes on average. }
    answer: average
    hint: { zh: 谁等得久？, en: 'Who waits?' }
    options:
      average: { zh: 对。, en: Yes. }
      none: { zh: 不。, en: No. }
    repair: { zh: 加上限。, en: Add a cap. }
    because: { zh: 有上限。, en: There is a cap. }
`,
  'content/docs/zh/index.mdx': page('标准', '一句话。', '先看上限', '上限'),
  'content/docs/en/index.mdx': page('Standards', 'One sentence.', 'The cap first', 'cap'),
};

function page(title: string, description: string, heading: string, term: string): string {
  return `---
title: ${title}
description: ${description}
---
import { Evidence, Exercise, Figure, KeyTerms, Objectives, Sources, Term } from '#course';

## ${heading} [#cap-first]

<Term id="cap">${term}</Term>

<Figure name="loop" />

### ${heading} [#evidence]

<Evidence claim="smart" />

<Objectives module="m06" />

<Exercise id="check" />

<KeyTerms module="m06" />

<Sources module="m06" />
`;
}
