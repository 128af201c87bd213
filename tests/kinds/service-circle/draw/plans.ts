import fc from 'fast-check';
import type { Plan, PlanMoment } from '../../../../src/kinds/service-circle/draw/plan.ts';

/** Names as learners write them, by language and by how hard they are to set. */
export const NAMES = {
  zh: [
    '在手机上看评价，挑中这家酒店',
    '排队办入住，刷身份证，接过房卡',
    '洗个热水澡',
    '去餐厅吃早餐',
  ],
  en: ['Reads reviews on a phone and picks this hotel', 'Checks in', 'Takes a hot shower'],
  short: ['等', '走', 'A', '?'],
  long: [
    '到前台排队办理入住手续，出示身份证并确认房型、早餐和退房时间，再接过房卡',
    'Waits in the queue at the front desk while two earlier guests argue about the minibar bill',
  ],
  'very long': [
    '客人在前台等待办理入住手续的时候反复查看手机上的订单确认短信'.repeat(8),
    'Internationalisierungsbeauftragtenstellvertreterin'.repeat(6),
    `${'word '.repeat(120)}end`,
  ],
  emoji: [
    '👨‍👩‍👧‍👦 一家人 🏨🛎️',
    '🇨🇳🇬🇧🇫🇷 flags',
    'e\u0301\u0323 cafe\u0301 नमस्ते',
    '😀😀😀😀😀😀😀😀😀😀😀😀',
  ],
  odd: ['', '   ', '，，，。。。', '“（《【', '<b>&amp;</b>', 'a\nb\tc'],
} as const;
export type Names = keyof typeof NAMES;

/** The widths of a phone's drawing up to a desktop's. */
export const WIDTHS = [288, 320, 390, 600, 760, 1100] as const;
export const COUNTS = [1, 2, ...Array.from({ length: 38 }, (_, index) => index + 3), 200];

const WORDS = {
  zh: {
    phases: ['到店之前', '到店入住', '房里一夜', '早晨离店', '离店之后'],
    rows: ['有形展示', '客户行为', '前台', '后台', '支持过程'],
    lines: ['互动线', '可视线', '内部互动线'],
    feelings: ['很好', '好', '一般', '差', '很差'],
    marks: ['关键时刻', '失误点', '圈还是空的'],
  },
  en: {
    phases: ['Before', 'Arriving and checking in', 'A night in the room', 'Leaving', 'After'],
    rows: ['Physical evidence', 'Customer actions', 'Onstage', 'Backstage', 'Support processes'],
    lines: ['Line of interaction', 'Line of visibility', 'Line of internal interaction'],
    feelings: ['very good', 'good', 'neutral', 'bad', 'very bad'],
    marks: ['Moment of truth', 'Fail point', 'No moments yet'],
  },
} as const;

/** A plan of `count` moments spread over five phases, every third a moment of truth. */
export function planOf(count: number, names: Names, language: 'zh' | 'en' = 'zh'): Plan {
  const { phases } = WORDS[language];
  const pool = NAMES[names];
  return {
    ...emptyPlan(language),
    moments: Array.from({ length: count }, (_, index) => {
      const phase = `phase-${Math.floor((index * phases.length) / count)}`;
      return aMoment(`m${index}`, phase, {
        name: pool[index % pool.length] ?? '',
        truth: index % 3 === 0,
        fail: index % 4 === 0,
        feeling: ([2, -1, 0, null, -2, 1] as const)[index % 6] ?? null,
        who: index % 5 === 1 ? '' : (pool[(index + 1) % pool.length] ?? ''),
        evidence: index % 5 === 2 ? '' : (pool[(index + 2) % pool.length] ?? ''),
      });
    }),
  };
}

/** Phases and words, and no moments. */
export function emptyPlan(language: 'zh' | 'en' = 'zh'): Plan {
  const { phases, rows, lines, feelings, marks } = WORDS[language];
  const [truth, fail, empty] = marks;
  return {
    name: language === 'zh' ? '酒店住一晚' : 'A night at a hotel',
    phases: phases.map((name, index) => ({ id: `phase-${index}`, name })),
    moments: [],
    below: [],
    words: { rows, lines, feelings, truth, fail, empty },
  };
}

export function aMoment(id: string, phase: string, more: Partial<PlanMoment> = {}): PlanMoment {
  const blank = { truth: false, fail: false, feeling: null, who: '', evidence: '' };
  return { id, name: id, phase, ...blank, ...more };
}

/** Plans of any shape: some phases empty, names of every kind, marks and feelings at random. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    language: fc.constantFrom('zh' as const, 'en' as const),
    moments: fc.array(
      fc.record({
        phase: fc.nat(4),
        name: fc.oneof(
          fc.constantFrom(...Object.values(NAMES).flat()),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
        ),
        truth: fc.boolean(),
        fail: fc.boolean(),
        feeling: fc.constantFrom(
          null,
          -2 as const,
          -1 as const,
          0 as const,
          1 as const,
          2 as const,
        ),
        who: fc.constantFrom('', '前台接待员', 'Receptionist: checks the ID, makes the card'),
        evidence: fc.constantFrom('', '房卡和卡套', 'Key card and room number'),
      }),
      { minLength: 0, maxLength: 45 },
    ),
    below: fc.array(
      fc.record({
        name: fc.constantFrom(...Object.values(NAMES).flat()),
        layer: fc.constantFrom('backstage' as const, 'support' as const),
        serves: fc.integer({ min: -1, max: 44 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ language, moments, below }) => ({
    ...emptyPlan(language),
    moments: [...moments]
      .sort((a, b) => a.phase - b.phase)
      .map((moment, index) => ({ ...moment, id: `m${index}`, phase: `phase-${moment.phase}` })),
    below: below.map(({ name, layer, serves }, index) => {
      return {
        id: `b${index}`,
        name,
        layer,
        under: serves < moments.length && serves >= 0 ? `m${serves}` : '',
      };
    }),
  }));
