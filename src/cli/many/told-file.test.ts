import { expect, test } from 'vitest';
import type { ScreeningFinding } from '../../screening/index.ts';
import { bytesOfMember, type ToldFile } from './told-file.ts';

const finding = (index: number): ScreeningFinding => ({
  rule: index % 2 === 0 ? 'resident_id' : 'metadata',
  ...(index % 2 === 0 ? {} : { kind: 'comment' as const }),
  severity: 'error',
  text: `第${index}处 “[\n]”`,
  place: `第${index}行`,
  hidden: false,
  message: { zh: '身份证号码', en: 'identity number' },
  basis: '《政府信息公开条例》第十五条',
});

test.each([0, 1, 500, 501, 1000, 1001])('a file with %i findings is written as it would be in one array', (count) => {
  const findings = Array.from({ length: count }, (_, index) => finding(index));
  const files: readonly ToldFile[] = [
    { file: '名册“[]”.xlsx', findings },
    { file: '名册.xlsx', findings, redacted: false },
    { file: '名册.xlsx', error: { zh: '打不开', en: 'cannot be opened' } },
  ];
  const members = files.map((file) => Buffer.concat(bytesOfMember(file)).toString());
  expect(`[\n${members.join(',\n')}\n]`).toBe(JSON.stringify(files, null, 2));
});
