import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('a private mailbox is found', () => {
  test.each<[string, string | Draft, string]>([
    ['of a lawyer', '示例律师事务所陈样明律师，wang1092@qq.com', 'w***@qq.com'],
    ['bare', '邮箱：chen@qq.com', 'c***@qq.com'],
    ['of an applicant', '申请人陈样明，电子邮箱chenym@163.com', 'c***@163.com'],
    [
      'in a list of persons',
      [
        [
          ['姓名', '邮箱'],
          ['陈样明', 'cym_01@gmail.com'],
          ['李例华', ''],
        ],
      ],
      'c***@gmail.com',
    ],
    ['in full-width signs', '邮箱ｃｈｅｎ＠ｑｑ．ｃｏｍ', 'c***@qq.com'],
    ['at an own domain', '本人邮箱：chen@example.com', 'c***@example.com'],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('email', draft)).toEqual([shown]);
  });
});

describe('no private mailbox is', () => {
  test.each<[string, string | Draft]>([
    ['behind a contact person', '将整改报告报督查室（联系人：陈样明，电话：0451-5598888，邮箱：duchashi@163.com）'],
    ['behind the days of a notice', '陈样明，男。公示期5个工作日，举报电话12380，邮箱：gbjd@163.com'],
    ['that of a body', '邮箱：xxgk@chaozhou.gov.cn'],
    ['one for complaints', '投诉邮箱：slqts@126.com'],
    ['one of a unit', '单位邮箱：slqjyj@163.com'],
    ['one to which something is sent', '请将回执发送至slqbgs@163.com'],
    ['one of a section', '区教育局办公室邮箱：slqjyj@qq.com'],
    [
      'one of a company',
      [
        [
          ['企业名称', '联系邮箱'],
          ['示例科技有限公司', 'info@example.com'],
          ['示例二', ''],
        ],
      ],
    ],
    ['one of a tenderer', '采购代理机构：示例咨询有限公司，邮箱：zb2024@163.com'],
    ['no mailbox at all', '版本a@b，单价5@10'],
  ])('%s', (_what, draft) => {
    expect(shownBy('email', draft)).toEqual([]);
  });
});
