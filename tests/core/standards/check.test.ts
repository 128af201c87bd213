import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { check } from '../../../src/core/standards/check.ts';
import { en } from '../../../src/core/standards/lexicon/en.ts';
import { zh } from '../../../src/core/standards/lexicon/zh.ts';
import { plain } from '../../../src/core/standards/plain.ts';
import { FLAWS, type Flaw, SLOTS, type Standard } from '../../../src/core/standards/standard.ts';

const found = (text: string, language: Language) =>
  check({ as: 'text', text }, language).map(({ flaw, span }) => [
    flaw,
    span ? text.slice(...span) : '',
  ]);
const flaws = (text: string, language: Language) => [
  ...new Set(check({ as: 'text', text }, language).map(({ flaw }) => flaw)),
];
const inSlots = (standard: Standard, language: Language = 'en') =>
  check({ as: 'slots', standard }, language);

/** Standards that must (or must not) have a flaw, by language. */
function judges(flaw: Flaw, cases: Readonly<Record<Language, Readonly<Record<string, boolean>>>>) {
  describe.each(LANGUAGES)(`${flaw}, %s`, (language) => {
    test.each(Object.entries(cases[language]))('%s → %s', (text, is) => {
      expect(flaws(text, language).includes(flaw)).toBe(is);
    });
  });
}

judges('vague', {
  zh: {
    '我们尽快答复。': true,
    '不说“尽快”，说几点前答复。': false,
    '“我们会尽快回复您。”': true,
    '尽快答复，最迟三分钟内。': false,
    '尽快答复，最迟３分钟内。': false,
    '礼貌，即起身、看着客人问好。': false,
    '热情服务，骑手送餐：每月看40次。': true,
    '温馨提示写明三天内有效。': false,
    '让客人知道几点来水。热情接待每周看40次。': true,
  },
  en: {
    'We reply as soon as possible.': true,
    'We reply as soon as the courier has left, within 2 hours.': false,
    'She never says “soon”, but names the hour.': false,
    'The sign reads: “We reply promptly.”': true,
    'Promptly, that is within five minutes.': false,
    'Guests get a warm towel within 3 minutes.': false,
    'The clerk welcomes 40 guests warmly.': true,
    'Staff ring the patient, in the patient’s room, by 17:00.': false,
  },
});

judges('unmeasured', {
  zh: {
    '热情服务。': true,
    '半小时内热情答复。': false,
    '热情接待，抬头问好。': false,
    '十分热情。': true,
  },
  en: {
    'Friendly service.': true,
    'Friendly service within half an hour.': false,
    'A friendly clerk looks up and nods.': false,
    'Friendly service from 9:00 to 18:00.': true,
  },
});

judges('mean-only', {
  zh: {
    '平均5分钟内答复。': true,
    '平均不超过5分钟。': true,
    '平均5分钟，95%在8分钟内。': false,
    '平均分配柜台，每位客人3分钟内有人问。': false,
    '不按平均数考核，90%在5分钟内。': false,
  },
  en: {
    'Calls take 5 minutes on average.': true,
    'No more than 5 minutes on average.': true,
    'On average 5 minutes, and nobody waits longer than 15.': false,
    'This means that the clerk rings within 5 minutes.': false,
  },
});

judges('too-much', {
  zh: {
    '100%满意。': true,
    '任何情况下都不询问密码。': false,
    '一秒接起。': true,
    '十一秒内接起。': false,
    '在关键时刻抬头问好。': false,
    '来电95%一小时内回，绝不超过三小时。': false,
    '回电绝不超过三小时。': true,
    '迎宾员15秒内向每位顾客点头问好。': false,
    '每杯咖啡15秒内交到每位顾客手里。': true,
    '递杯时身体前倾15度。': true,
    '水温低于28度，门票半价。': false,
    '来电平均40秒接起。': false,
  },
  en: {
    'We always answer.': true,
    'Staff never ask for your password.': false,
    'Greet guests within 1 second.': true,
    'Greet guests within 21 seconds.': false,
    'Every cup in under 60 seconds.': true,
    '95% of cups in under 60 seconds, each with a lid.': false,
    'They ring back never later than three hours after the call.': true,
    '95% are rung back within one hour and never later than three hours.': false,
    'Each guest is greeted within 15 seconds.': false,
    'Each guest is served within 15 seconds.': true,
    'Staff bow 30 degrees.': true,
    'Below 28 degrees the entry price is halved.': false,
    'The waiter never clears a plate before all have put down their forks.': false,
  },
});

judges('unsafe', {
  zh: {
    '骑手三十分钟内送达。': true,
    '厨房三十分钟内出餐；路上不计时。': false,
    '抽血等候不超过20分钟。': false,
    '每有一起投诉扣50元。': true,
    '有投诉不罚款。': false,
    '服务员抬头问好，5分钟内递水。': false,
    '晚到的订单，骑手赔20元。': true,
    '晚到的订单，店员当场赔付20元。': false,
    '闹钟响后扣好安全带，折扣5元。': false,
    '忙时可省略复核。': true,
    '复核一次也不能省略。': false,
    '全城平均28分钟送达。': false,
    '对账单有疑问的，5分钟内打印明细。': false,
  },
  en: {
    'Riders deliver within thirty minutes.': true,
    'The kitchen is done within 30 minutes; the ride is never timed.': false,
    'Riders ring the customer within 10 minutes if they are late.': false,
    'Clerks are fined for each complaint.': true,
    'Nobody is fined.': false,
    'Waiters run to the table.': true,
    'For a late order the rider pays ¥20.': true,
    'For a late order the shop pays ¥20.': false,
    'Each complaint costs the agent 200 yuan.': true,
    'Riders lose no pay when they are late.': false,
    'When it is busy the second check may be skipped.': true,
    'The second check is never skipped.': false,
    'Deliveries take 28 minutes on average.': false,
  },
});

judges('untestable', {
  zh: { '发自内心的微笑。': true, '技师使用心电图机前换垫单。': false, '客户至上。': true },
  en: {
    'Smile from the heart.': true,
    'Guests feel at home.': true,
    'Of 40 guests asked, 36 say they feel at home.': false,
    'Genuine parts are fitted within 2 days.': false,
  },
});

test('what is kept from customers is found in words and in slots', () => {
  expect(flaws('（内部）等满20分钟由经理处理。', 'zh')).toEqual(['unpublished']);
  expect(flaws('Rule for internal use only: pay within 48 hours.', 'en')).toEqual(['unpublished']);
  expect(flaws('等满20分钟送一张券，客人不提，我们也不提。', 'zh')).toEqual(['unpublished']);
  expect(flaws('One night is waived within 2 days; do not volunteer it.', 'en')).toEqual([
    'unpublished',
  ]);
  const standard = { does: 'The clerk rings back within 2 hours.' };
  expect(inSlots(standard)).toEqual([
    { id: 'unpublished:told:', flaw: 'unpublished', slot: 'told' },
  ]);
  expect(inSlots({ ...standard, told: 'Staff handbook' })[0]?.span).toEqual([0, 14]);
  expect(inSlots({ ...standard, told: 'On the ticket' })).toEqual([]);
});

test('what is private, or no promise, may be kept inside', () => {
  expect(flaws('客户的化验结果3天内给本人，不得告诉其他客户。', 'zh')).toEqual([]);
  expect(flaws('夜审3:30前结账，差额记入交班本；仅供内部使用。', 'zh')).toEqual([]);
  expect(
    flaws('Test results go out within 3 days and are never shared with other patients.', 'en'),
  ).toEqual([]);
  expect(flaws('The night audit is closed by 3:30; internal use only.', 'en')).toEqual([]);
});

test('“usually” is vague until a limit stands beside it', () => {
  expect(flaws('通常3天内答复。', 'zh')).toEqual(['vague']);
  expect(flaws('通常3天内答复，最迟8天。', 'zh')).toEqual([]);
  expect(flaws('Usually within 3 days.', 'en')).toEqual(['vague']);
  expect(flaws('Usually within 3 days, 8 at most.', 'en')).toEqual([]);
});

test('the customer’s need may be a feeling, and is no promise', () => {
  const standard = { does: 'Rings back within 2 hours.', told: 'On the ticket' };
  expect(inSlots({ ...standard, need: 'To feel warmly cared for, sincerely' })).toEqual([]);
  expect(flaws('2小时内回电。为的是让客户感到热情真诚。', 'zh')).toEqual([]);
});

test('a limit in one slot makes a word in another plain', () => {
  const standard = { does: 'Rings back promptly.', told: 'On the ticket' };
  expect(inSlots(standard).map(({ flaw }) => flaw)).toContain('vague');
  expect(inSlots({ ...standard, by: 'within two hours' })).toEqual([]);
});

test('the words that are found are those in the text', () => {
  expect(found('Warm, PROMPT service; 1００％ of the time.', 'en')).toContainEqual([
    'vague',
    'Warm',
  ]);
  expect(found('让客人１００％满意。', 'zh')).toContainEqual(['too-much', '１００％']);
});

test('a finding keeps its id while other words change', () => {
  const id = (text: string) =>
    check({ as: 'text', text }, 'en').find((one) => one.flaw === 'vague')?.id;
  expect(id('We give a warm welcome.')).toBe(id('Between 9:00 and 17:00 we give a warm welcome!'));
});

test('nothing is said about nothing', () => {
  for (const language of LANGUAGES) {
    expect(check({ as: 'text', text: ' \n' }, language)).toEqual([]);
    expect(inSlots({}, language)).toEqual([]);
    expect(inSlots({ who: 'Clerk', does: '  ' }, language)).toEqual([]);
  }
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...'尽快平均100％绝不30分钟内送达warm on average within 5 minutes “”,。.;:()'.split(''),
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join('')),
);

test('any text at all is checked, with places inside it and no id twice', () => {
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(SLOTS.map((slot) => [slot, fc.option(anyText, { nil: '' })]))),
      fc.constantFrom(...LANGUAGES),
      (standard, language) => {
        const findings = inSlots(standard, language);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { flaw, slot, span } of findings) {
          expect(FLAWS).toContain(flaw);
          if (!span) continue;
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual((standard[slot] ?? '').length);
        }
      },
    ),
  );
});

test('made plain, a text is as long as before', () => {
  fc.assert(fc.property(anyText, (text) => plain(text).length === text.length));
});

test('no entry of a lexicon is broken, nor found in nothing', () => {
  for (const lexicon of [zh, en]) {
    for (const words of Object.values(lexicon).filter(Array.isArray).flat()) {
      expect(new RegExp(words, 'u').test('')).toBe(false);
    }
  }
});
