import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAsked } from './conversation.ts';
import { FrameReader, frameOf } from './frames.ts';

const MOST = 10_000;

test('frames come out as they went in, in whatever pieces they arrive', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.array(fc.nat(40), { maxLength: 60 }), (values, cuts) => {
      const bytes = Buffer.concat(values.map((value) => frameOf(value)));
      const reader = new FrameReader(1_000_000);
      const heard: unknown[] = [];
      let at = 0;
      for (const length of [...cuts, bytes.length]) {
        heard.push(...(reader.take(bytes.subarray(at, at + length)) ?? ['broken']));
        at += length;
      }
      expect(heard).toEqual(values.map((value) => JSON.parse(JSON.stringify(value))));
    }),
    { numRuns: 100 },
  );
});

test('one that says it is too long is no frame, before any of it came; what follows is not heard', () => {
  const reader = new FrameReader(MOST);
  expect(reader.take(Buffer.from([0xff, 0xff, 0xff, 0xff]))).toBe(null);
  expect(reader.take(Buffer.from(frameOf('x')))).toBe(null);
});

test('whatever bytes come, the reader answers with frames or with nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 8 }), (pieces) => {
      const reader = new FrameReader(MOST);
      for (const piece of pieces) for (const frame of reader.take(piece) ?? []) readAsked(frame);
    }),
    { numRuns: 200 },
  );
});

test('a question is one of this protocol with all that belongs to it, or none', () => {
  const whole = {
    protocol: 'gongkai.command.1',
    arguments: ['ledger', 'verify'],
    folder: '/srv',
    language: 'zh',
    isColoured: false,
    showsProgress: true,
  };
  expect(readAsked(whole)).toMatchObject({ arguments: ['ledger', 'verify'], folder: '/srv' });
  for (const name of Object.keys(whole)) expect(readAsked({ ...whole, [name]: undefined })).toBe(null);
  expect(readAsked({ ...whole, arguments: ['a\0b'] })).toBe(null);
  expect(readAsked({ ...whole, arguments: { length: 1, 0: 'x' } })).toBe(null);
  expect(readAsked([whole])).toBe(null);
});
