import { describe, expect, test } from 'vitest';
import { newAssignment } from '../../../src/core/assign/assignment.ts';
import { chatText, messageOf } from '../../../src/site/assign/message.ts';
import { shorter } from '../../../src/site/assign/shorter.ts';
import { interfaceWords } from '../../../src/site/interface-words.ts';

const list = [
  { id: 'one', minutes: 20, title: { zh: '找误区', en: 'Spot the pitfall' } },
  { id: 'two', minutes: 35, title: { zh: '画服务圈', en: 'Draw the circle' } },
];
const plain = newAssignment('0123456789', [{ exercise: 'two' }, { exercise: 'one' }]);
const timed = { ...plain, due: Date.parse('2026-03-06T10:00Z'), zone: 'Asia/Shanghai' };
const told = (assignment: typeof plain, language: 'zh' | 'en') =>
  messageOf(assignment, list, language, interfaceWords(language));

describe('what people are told', () => {
  test('without a title its exercises stand in, in the language of the link', () => {
    expect(told(plain, 'zh').title).toBe('画服务圈等2个练习');
    expect(told(plain, 'en').title).toBe('Draw the circle and 1 more');
    expect(told({ ...plain, title: 'Week 6' }, 'zh').title).toBe('Week 6');
  });

  test('how much it is', () => {
    expect(told(plain, 'en').what).toContain('2 exercises');
    expect(told(plain, 'en').what).toContain('55');
    expect(told(newAssignment('0123456789', [{ exercise: 'one' }]), 'en').what).toMatch(
      /^1 exercise,.*20/,
    );
  });

  test('until when, by the clocks that were meant, and which those are', () => {
    const { due } = told(timed, 'en');
    expect(due).toContain('6 March 2026');
    expect(due).toContain('18:00');
    expect(due).toContain('(UTC+8)');
    expect(told(plain, 'en').due).toBe('');
  });
});

describe('the text for a chat', () => {
  const words = interfaceWords('en');

  test('has title, what, due time and the link last, so that chats make it one', () => {
    const lines = chatText(told(timed, 'en'), true, 'https://x.example/#sqa1.x', words).split('\n');
    expect(lines[0]).toContain('Draw the circle');
    expect(lines.at(-1)).toBe('https://x.example/#sqa1.x');
    expect(lines).toHaveLength(5);
  });

  test('says nothing of what there is not', () => {
    const text = chatText(told(plain, 'en'), false, 'https://x.example/', words);
    expect(text.split('\n')).toHaveLength(3);
  });

  test('without a link it points to the file', () => {
    expect(chatText(told(plain, 'en'), true, '', words)).toContain('file');
  });
});

describe('what would make a link shorter', () => {
  test('nothing, where nothing is long', () => {
    expect(shorter(plain)).toEqual([]);
  });

  test('what costs least comes first, and leaving off sealing last', () => {
    const long = { ...plain, note: 'x'.repeat(300), collect: 'sealed' as const };
    expect(shorter(long)).toEqual(['note', 'sealed']);
    const parts = Array.from({ length: 12 }, (_, index) => ({ exercise: `e${index}` }));
    expect(shorter({ ...long, note: 'x'.repeat(60), title: 'x'.repeat(100), parts })).toEqual([
      'note',
      'title',
      'parts',
      'sealed',
    ]);
  });
});
