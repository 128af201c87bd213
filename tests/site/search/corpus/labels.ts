import type { Language } from '../../../../src/core/language.ts';
import { random } from '../../../../src/core/random.ts';
import { type Page, textOf } from './corpus.ts';

/** Looked at while the ranking was made. */
export const TUNED: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '服务标准',
    '关键时刻',
    '二十四小时',
    '服务员',
    '服务版SMART',
    '95%',
    '9:00',
    '标准',
    '95%的',
    'P95',
  ],
  en: [
    'service standard',
    'critical moment',
    'twenty-four hours',
    'waiter',
    'service-SMART',
    '95%',
    '9:00',
    'standard',
    'a test with',
    'e-mail',
  ],
};

/** Written down before the first measurement; nothing was changed for their sake. */
export const HELD_OUT: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '客户承诺',
    '响应时间',
    '投诉渠道',
    '排队时长',
    '现场观察',
    '质量检查',
    '岗位职责',
    '回访记录',
    '满意程度',
    '补救措施',
    '培训计划',
    '等候时间',
    '员工手册',
    '值班安排',
    '公开上限',
    '99.5%',
    '24小时',
    '两小时',
    '每周40次',
    '第三天',
    '值班经理',
    '带孩子的家长',
    '准时',
    '水准',
    '任务',
    'KPI',
    'SERVQUAL',
    'A4纸',
    '3D图',
    '渠道费',
  ],
  en: [
    'customer promise',
    'response time',
    'complaint channel',
    'waiting line',
    'field visit',
    'quality check',
    'job description',
    'call record',
    'satisfaction level',
    'recovery plan',
    'training course',
    'waiting time',
    'staff handbook',
    'duty roster',
    'public limit',
    '99.5%',
    '24 hours',
    'two hours',
    '40 times a week',
    'third day',
    'duty manager',
    'parent with a child',
    'punctuality',
    'level',
    'task',
    'KPI',
    'SERVQUAL',
    'the app',
    '3D drawing',
    'price tag',
  ],
};

/** `count` rows of two to four words cut out of random sentences: nobody chose them. */
export function sampled(pages: readonly Page[], count: number, seed: number): readonly string[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const cut = (): string => {
    const page = pick(pages);
    const sentence = pick(
      textOf(page)
        .split(/[\n\u3002\uff0c\uff1a\uff1b\uff1f.,;:?“”]/u)
        .filter((part) => part.trim().length > 3),
    );
    const words = [
      ...new Intl.Segmenter(page.language, { granularity: 'word' }).segment(sentence.trim()),
    ].map((word) => word.segment);
    const length =
      (2 + Math.floor(next() * 3)) * (page.language === 'zh' ? 1 : 2) -
      (page.language === 'zh' ? 0 : 1);
    const from = Math.floor(next() * Math.max(1, words.length - length));
    return words
      .slice(from, from + length)
      .join('')
      .trim();
  };
  return Array.from({ length: count }, cut);
}

/** The files of the pages that hold `query` word for word: what a reader means by “it is there”. */
export function holders(pages: readonly Page[], query: string): ReadonlySet<string> {
  const phrase = normal(query);
  const holds = (page: Page): boolean => {
    const text = normal(textOf(page));
    if (page.language === 'zh') return text.includes(phrase);
    return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(phrase)}(?![\\p{L}\\p{N}])`, 'u').test(
      text,
    );
  };
  return new Set(pages.filter(holds).map((page) => page.file));
}

function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ \t]+/g, ' ');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
