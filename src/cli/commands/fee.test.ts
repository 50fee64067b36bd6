import { describe, expect, it } from 'vitest';
import { FEE, feeData, feeText, readAsked } from './fee.ts';

const asked = (values: Record<string, string>, files: readonly string[] = []) => readAsked({ values, files });

describe('gongkai fee', () => {
  it('takes one of the two flags with a whole number', () => {
    expect(asked({ 'by-application': '35' })).toEqual({ ok: true, value: { schedule: 'by_application', number: 35 } });
    expect(asked({ 'by-quantity': '0' })).toEqual({ ok: true, value: { schedule: 'by_quantity', number: 0 } });
  });

  it('refuses none, both, a file, and what is no whole number from 0, in one sentence', () => {
    const wrong = [
      asked({}),
      asked({ 'by-application': '3', 'by-quantity': '3' }),
      asked({ 'by-application': '3' }, ['35']),
      ...['', '-3', '1.5', '三', '1e3', '100001'].map((number) => asked({ 'by-application': number })),
    ];
    for (const one of wrong) {
      expect(one.ok).toBe(false);
      if (!one.ok) expect(one.reason.zh).not.toContain('\n');
    }
  });

  it('answers in JSON with the working and the basis', () => {
    expect(feeData({ schedule: 'by_quantity', number: 31 })).toEqual({
      schedule: 'by_quantity',
      number: 31,
      amount: 10,
      working: [
        { from: 1, to: 30, count: 30, rate: 0, subtotal: 0 },
        { from: 31, to: 31, count: 1, rate: 10, subtotal: 10 },
      ],
      basis: '条例第四十二条第一款；国办函〔2020〕109号第五条',
    });
  });

  it('tells people the amount, the working line by line, and the basis', () => {
    expect(feeText({ schedule: 'by_application', number: 12 }, 'zh')).toBe(
      [
        '按件计收：一个自然月内12件，信息处理费200元',
        '',
        '  第1件至第10件：10件，不收费',
        '  第11件至第12件：2件，每件100元，计200元',
        '  合计200元',
        '',
        '依据：条例第四十二条第一款；国办函〔2020〕109号第四条',
      ].join('\n'),
    );
  });

  it('tells what of an amount stands on no text that could be read', () => {
    expect(feeText({ schedule: 'by_application', number: 30 }, 'zh')).not.toContain('说明');
    expect(feeText({ schedule: 'by_application', number: 31 }, 'zh')).toContain('说明：第31件至第40件每件（元）');
    expect(feeText({ schedule: 'by_quantity', number: 31 }, 'en')).toContain('Note: One page');
  });

  it('ends with 0 when it answered and with 2 and a sentence when it could not', async () => {
    const said: string[] = [];
    const terminal = {
      out: (text: string) => void said.push(`out ${text}`),
      err: (text: string) => void said.push(`err ${text}`),
      language: 'zh' as const,
      isColoured: false,
      paint: (_style: string, text: string) => text,
      flush: async () => {},
      progress: () => {},
      pathOf: (path: string) => path,
      register: null,
    };
    expect(await FEE.run({ values: { 'by-application': '11', json: true }, files: [] }, terminal)).toBe(0);
    expect(await FEE.run({ values: {}, files: [] }, terminal)).toBe(2);
    expect(said[0]).toContain('"amount": 100');
    expect(said[1]).toMatch(/^err 请在/u);
  });
});
