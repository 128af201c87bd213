import { expect, test } from 'vitest';
import { studentKey } from '../../../src/core/class/student.ts';
import { aHandIn } from './entries.ts';

const key = (student: Parameters<typeof aHandIn>[0] & object) => studentKey(aHandIn(student));

test('a number is the same however it is typed, and another name beside it is another student', () => {
  const keys = ['s2026 001', 'S2026001', 'Ｓ２０２６００１', ' s2026001 '].map((number, index) =>
    key({ student: { number, name: '李伟' }, device: `device ${index}` }),
  );
  expect(new Set(keys).size).toBe(1);
  expect(keys).not.toContain(key({ student: { number: 's2026001', name: '李娜' } }));
});

test('without a number, name and class together tell students apart', () => {
  const one = key({ student: { name: '李 伟', class: '1班' }, device: 'a' });
  expect(key({ student: { name: '李伟', class: '１班', number: '  ' }, device: 'b' })).toBe(one);
  expect(key({ student: { name: '李伟', class: '2班' } })).not.toBe(one);
  expect(key({ student: { name: '李伟1', class: '班' } })).not.toBe(one);
});

test('without either, the device does; and no name can be taken for a number or a device', () => {
  expect(key({ device: 'a' })).toBe(key({ device: 'a', student: { name: ' ' } }));
  expect(key({ device: 'a' })).not.toBe(key({ device: 'b' }));
  const keys = [
    key({ device: '7' }),
    key({ student: { name: '7' } }),
    key({ student: { number: '7' } }),
  ];
  expect(new Set(keys).size).toBe(3);
});
