import { describe, expect, test } from 'vitest';
import { agencyOfOpening, agencyOfTitle, findTitle } from './title.ts';
import { yearIn, yearOf } from './year.ts';

const titleOf = (...texts: readonly string[]) => findTitle(texts.map((text) => ({ text })))?.title ?? null;
const yearFrom = (title: string | null, ...texts: readonly string[]) =>
  yearOf(
    title,
    texts.map((text) => ({ text })),
  );

describe('the title', () => {
  test('stands on one line or on several', () => {
    expect(titleOf('青河区水务局2023年政府信息公开工作年度报告')).toBe('青河区水务局2023年政府信息公开工作年度报告');
    expect(titleOf('青 河 区 水 务 局', '2023年政府信息公开工作年度报告')).toBe(
      '青河区水务局2023年政府信息公开工作年度报告',
    );
    expect(titleOf('青河区水务局2023年度政府', '信息公开工作年度报告')).toBe(
      '青河区水务局2023年度政府信息公开工作年度报告',
    );
    expect(titleOf('青河区农业农村和', '水利局2023年政府信息公开工作年度报告')).toBe(
      '青河区农业农村和水利局2023年政府信息公开工作年度报告',
    );
    expect(titleOf('2023年', '青河区水务局政府信息公开', '工作年度报告')).toBe(
      '2023年青河区水务局政府信息公开工作年度报告',
    );
  });

  test('has its year in brackets on a line of its own', () => {
    expect(titleOf('青河区水务局政府信息公开工作年度报告', '（2023年度）')).toBe(
      '青河区水务局政府信息公开工作年度报告（2023年度）',
    );
    expect(titleOf('青河区水务局2023年政府信息公开工作年度报告', '（2023年）')).toBe(
      '青河区水务局2023年政府信息公开工作年度报告',
    );
  });

  test('may be short, in quotation marks, or behind 标题：', () => {
    expect(titleOf('湘桥区工信局信息公开年度报告')).toBe('湘桥区工信局信息公开年度报告');
    expect(titleOf('《青河区水务局2023年政府信息公开工作年度报告》')).toBe(
      '青河区水务局2023年政府信息公开工作年度报告',
    );
    expect(titleOf('标题：青河区水务局2023年政府信息公开工作年度报告')).toBe(
      '青河区水务局2023年政府信息公开工作年度报告',
    );
    expect(titleOf('青河区水务局2023年政府信息公开年报（公开版）')).toBe(
      '青河区水务局2023年政府信息公开年报（公开版）',
    );
  });

  test('is told from a menu, a path, a contents page and a signature above it', () => {
    const title = '青河区水务局2023年政府信息公开工作年度报告';
    expect(titleOf('首页', '政务公开', '政府信息公开年报', title)).toBe(title);
    expect(titleOf('当前位置：首页 > 政务公开 > 政府信息公开年报', title)).toBe(title);
    expect(titleOf('首页>>信息公开>>年报', title)).toBe(title);
    expect(titleOf('目录', title)).toBe(title);
    expect(titleOf('附件1', title)).toBe(title);
    expect(titleOf('青河区教育局', '2024年1月15日', '', title)).toBe(title);
    expect(titleOf('索引号：011234567/2024-00012', '发布日期：2024-01-20', title)).toBe(title);
  });

  test('is no sentence', () => {
    expect(titleOf('根据《中华人民共和国政府信息公开条例》，编制本年度报告。')).toBeNull();
    expect(titleOf('现将青河区水务局2023年政府信息公开工作年度报告公布如下：')).toBeNull();
    expect(titleOf('关于做好年报工作的通知', '各科室：')).toBeNull();
  });
});

describe('the body in a title', () => {
  const TITLES: readonly (readonly [string, string | null])[] = [
    ['青河区水务局2023年政府信息公开工作年度报告', '青河区水务局'],
    ['青河区水务局2023年度政府信息公开工作年度报告', '青河区水务局'],
    ['2023年青河区水务局政府信息公开工作年度报告', '青河区水务局'],
    ['2023年度青河区水务局政府信息公开年报', '青河区水务局'],
    ['青河区水务局二〇二三年政府信息公开工作年度报告', '青河区水务局'],
    ['青河区水务局政府信息公开工作2023年度报告', '青河区水务局'],
    ['青河区人民政府2023年政府信息公开工作年度报告', '青河区人民政府'],
    ['青河区人民政府办公室2023年政府信息公开工作年度报告', '青河区人民政府办公室'],
    ['青河市发展和改革委员会2023年政务公开工作年度报告', '青河市发展和改革委员会'],
    ['青河县上河乡人民政府2023年政府信息公开工作年度报告', '青河县上河乡人民政府'],
    ['湘桥区工信局信息公开年度报告', '湘桥区工信局'],
    ['青河市公安局青河分局2023年政府信息公开工作年度报告', '青河市公安局青河分局'],
    ['2023年政府信息公开工作年度报告', null],
    ['政府信息公开工作年度报告', null],
  ];
  for (const [title, agency] of TITLES) {
    test(title, () => {
      expect(agencyOfTitle(title)).toBe(agency);
    });
  }
});

describe('the body in an opening', () => {
  const OPENINGS: readonly (readonly [string, string | null])[] = [
    ['现公布青河区水务局2023年政府信息公开工作年度报告。', '青河区水务局'],
    ['青河区水务局根据《中华人民共和国政府信息公开条例》编制本报告。', '青河区水务局'],
    ['本报告由青河区水务局根据《中华人民共和国政府信息公开条例》编制。', '青河区水务局'],
    ['根据《条例》要求，编制《青河区水务局2023年度政府信息公开工作年度报告》。', '青河区水务局'],
    ['我局根据《中华人民共和国政府信息公开条例》编制本报告。', null],
    ['根据国务院办公厅的要求，现将2023年政府信息公开工作情况报告如下。', null],
  ];
  for (const [text, agency] of OPENINGS) {
    test(text, () => {
      expect(agencyOfOpening([text])).toBe(agency);
    });
  }
});

describe('the year', () => {
  test('in a title, in figures and in Chinese numerals', () => {
    expect(yearIn('青河区水务局2023年政府信息公开工作年度报告')).toBe(2023);
    expect(yearIn('２０２３年度报告')).toBe(2023);
    expect(yearIn('二〇二三年')).toBe(2023);
    expect(yearIn('二○二三年')).toBe(2023);
    expect(yearIn('二零一九年')).toBe(2019);
    expect(yearIn('二O二一年')).toBe(2021);
    expect(yearIn('信息公开年度报告')).toBeNull();
    expect(yearIn('第20231号')).toBeNull();
  });

  test('of the title goes before all else', () => {
    expect(yearFrom('青河区水务局2023年年报', '统计期限自2022年1月1日至2022年12月31日')).toBe(2023);
  });

  test('of the period, when the title has none', () => {
    for (const period of [
      '统计期限自2023年1月1日起至2023年12月31日止',
      '统计期限为2023年1月1日至12月31日',
      '统计期限：2023 年 1 月 1 日—2023 年 12 月 31 日',
      '２０２３年１月１日至１２月３１日',
    ])
      expect(yearFrom('水务局信息公开年报', '2022年……2022年……', period), period).toBe(2023);
  });

  test('named with the report, or named most', () => {
    expect(yearFrom(null, '现公布2023年政府信息公开工作年度报告', '2024年将继续')).toBe(2023);
    expect(yearFrom(null, '2023年，我局公开35条。', '2023年未收到申请。', '2024年将继续。')).toBe(2023);
  });

  test('is not that of a document number or of another document', () => {
    expect(yearFrom(null, '依据国办公开办函〔2021〕30号', '2023年，我局公开35条。')).toBe(2023);
    expect(yearFrom(null, '印发《2022年政务公开工作要点》《2022年规划》', '2023年，我局公开35条。')).toBe(2023);
  });

  test('is null when none is named', () => {
    expect(yearFrom(null, '我局认真开展工作。')).toBeNull();
  });
});
