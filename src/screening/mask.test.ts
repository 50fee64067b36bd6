import { expect, test } from 'vitest';
import { maskOf, maskParts } from './mask.ts';
import type { ScreeningRule } from './finding.ts';

test.each<[ScreeningRule, string, string]>([
  ['resident_id', '445102199003076517', '445102********6517'],
  ['resident_id', '445102 19900307 6517', '445102********6517'],
  ['resident_id', '445102900307651', '445102*****7651'],
  ['mobile_phone', '13800138000', '138****8000'],
  ['mobile_phone', '１３８００１３８０００', '138****8000'],
  ['bank_card', '6228480100123456789', '***************6789'],
  ['passport', 'EA1234567', 'E*******7'],
  ['email', 'chen.ym@mail.qq.com', 'c***@mail.qq.com'],
  ['landline_phone', '(0768)2345678', '0768********'],
  ['landline_phone', '2345678', '********'],
  ['licence_plate', '粤U·12345', '粤U****5'],
  ['home_address', '广东省潮州市湘桥区示例街道示例路1号', '广东省潮州市湘桥区示例街道***'],
  ['home_address', '示例社区示例路1号', '***'],
  ['home_address', '示例镇示例村3组', '示例镇***'],
  ['minor', '陈样明', '陈××'],
  ['minor', '欧阳样', '欧阳××'],
  ['medical', '尿毒症', '尿毒症'],
])('%s %s is shown as %s', (rule, value, shown) => {
  expect(maskOf(rule, value)).toBe(shown);
});

test('a number over three cells is masked as one, each part as long as it was', () => {
  expect(maskParts('resident_id', ['445102', '19900307', '6517'])).toEqual(['445102', '********', '6517']);
  expect(maskParts('mobile_phone', ['138-0013-8000'])).toEqual(['138-****-8000']);
});
