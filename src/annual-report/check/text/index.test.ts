import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedOf, readingOf, table3Of, table4Of } from '../../../../test/builders/reading.ts';
import type { TextPart } from '../../report.ts';
import { textRules } from './index.ts';

const findingsOn = (...said: Parameters<typeof checkedOf>): readonly string[] =>
  textRules.flatMap((rule) => rule.check(checkedOf(...said)).map(({ rule: id, message }) => `${id} ${message.zh}`));

/** A report of a fictitious county bureau as it should be. */
const RIGHT: Parameters<typeof checkedOf>[0] = {
  report: {
    agency: '清河县工业和信息化局',
    year: 2023,
    table2: {
      'art20_1.rules': { issued_this_year: 0, abolished_this_year: 0, in_force: 0 },
      'art20_1.normative_documents': { issued_this_year: 2, abolished_this_year: 1, in_force: 9 },
      'art20_8.administrative_fees': { fee_amount: 0.5 },
    },
    table3: table3Of(
      {
        received_this_year: 14,
        carried_over_from_last_year: 1,
        'outcome.disclosed': 6,
        'outcome.partly_disclosed': 2,
        'outcome.not_disclosed.process_information': 1,
        'outcome.unable_to_provide.not_held': 3,
        'outcome.not_processed.petition_complaint_report': 1,
        'outcome.total': 13,
        carried_forward_to_next_year: 2,
      },
      { received_this_year: 11 },
    ),
    table4: table4Of({ 'reconsideration.total': 1 }),
  },
  text: {
    title: '清河县工业和信息化局2023年政府信息公开工作年度报告',
    opening: [
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，现公布清河县工业和信息化局2023年政府信息公开工作年度报告。本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项六部分组成。',
      '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。本报告电子版可在清河县人民政府网站（http://www.example.gov.cn）“政府信息公开”专栏下载。如对本报告有疑问，请与清河县工业和信息化局办公室联系（地址：清河县建设路1号，邮编：000000，电话：0000-0000000，电子邮箱：office@example.gov.cn）。',
    ],
    overview: [
      '一、总体情况',
      '2023年，县工业和信息化局坚持以人民为中心，认真落实《2023年政务公开工作要点》，与2022年相比，主动公开数量增长12%。',
      '（一）主动公开。全年通过政府网站、政务新媒体主动公开政府信息326条，其中政策文件18条、工作动态240条、规划计划3条、财政预决算2条，发布政策解读12篇，办理人大代表建议5件、政协提案7件，答复网民留言31条，受理12345热线工单64件，全部按期办结。及时公开2022年度部门决算和2023年度部门预算。',
      '（二）依申请公开。2023年，我局共收到政府信息公开申请14件，较上年增加3件，其中自然人11件、法人或其他组织3件；上年结转1件；按期办结13件，其中予以公开6件、部分公开2件、不予公开1件、无法提供3件、不予处理1件，结转下年度继续办理2件。申请渠道为网络9件、信函4件、当面1件。因政府信息公开被申请行政复议1件，未发生行政诉讼。',
      '（三）政府信息管理。严格落实信息发布“三审三校”制度，对拟公开的信息逐条进行保密审查。全年制发行政规范性文件2件，废止1件，现行有效9件。',
      '（四）政府信息公开平台建设。优化政府信息公开专栏11个栏目，在县政务服务中心设置政务公开专区，接待群众查阅120余人次。',
      '（五）监督保障。将政府信息公开纳入年度考核，组织业务培训2次，培训80人次，未发生责任追究情形。',
    ],
    problems: [
      '五、存在的主要问题及改进情况',
      '2022年报告中指出的栏目更新不及时问题已整改到位。2023年工作中仍存在政策解读形式单一、答复文书不够规范等问题。2024年，我局将重点做好以下工作：一是丰富解读形式，图解、视频解读比例提高到50%以上；二是修订答复文书样式，开展专项培训，进一步提高答复质量。',
    ],
    other_matters: [
      '六、其他需要报告的事项',
      '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年我局发出收费通知0件，收取信息处理费0元。全年行政事业性收费0.5万元。',
    ],
    closing: ['清河县工业和信息化局', '2024年1月22日'],
  },
};

describe('all rules about text together', () => {
  it('a right report gives no finding', () => {
    expect(findingsOn(RIGHT)).toEqual([]);
  });

  it('a right report with other text last year gives no finding either', () => {
    const previous = readingOf({
      text: {
        problems: '五、存在的主要问题及改进情况\n栏目更新不及时，个别信息发布迟缓，下一步将建立巡检台账，逐月通报。',
      },
    });
    expect(findingsOn(RIGHT, { previous })).toEqual([]);
  });

  it('each fault put into the right report is found, and nothing besides', () => {
    const spoilt = {
      ...RIGHT,
      text: { ...RIGHT.text, title: '清河县工信局政府信息公开年报', other_matters: '六、其他需要报告的事项\n无' },
    };
    expect(findingsOn(spoilt).map((finding) => finding.split(' ')[0])).toEqual(['TITLE', 'TITLE', 'TITLE', 'S6-FEE']);
  });

  it('every rule has an id of its own', () => {
    expect(new Set(textRules.map(({ id }) => id)).size).toBe(textRules.length);
  });

  it('no rule throws on any text, and every quotation is short', () => {
    const scrap = fc.constantFrom(
      '收到',
      '政府信息公开申请',
      '依申请公开',
      '件',
      '（',
      '）',
      '其中',
      '2022年',
      '2023年',
      '未',
      '复议',
      '，',
      '。',
      '\n',
      '12',
      '两',
      '万',
      '元',
      '[',
      '<',
      '《',
      '〔2021〕',
      '号',
      '国办',
      '规范性文件',
      '统计期限',
      '1月1日',
      '至',
      ',',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(scrap, { maxLength: 60 }).map((each) => each.join('')),
    );
    const parts: readonly TextPart[] = ['title', 'opening', 'overview', 'problems', 'other_matters', 'closing'];
    fc.assert(
      fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), (texts) => {
        const said = Object.fromEntries(parts.map((part, index) => [part, texts[index] ?? '']));
        const checked = checkedOf({ ...RIGHT, text: said });
        for (const finding of textRules.flatMap((rule) => rule.check(checked))) {
          expect([...(finding.text ?? '')].length).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '收到',
    '2022年',
    '（',
    '未收到公民',
    '国办公开',
    '《',
    '[',
    '1月1日至',
    '<p ',
    'X',
    '政府信息公开申请5件、',
    '复议',
    '行政事业性收费',
    '规范性文件5件',
    '，',
    '加以改',
    '_',
  ])('a hostile text of one endless word ends: %s', (word) => {
    const overview = word.repeat(Math.ceil(60_000 / word.length));
    expect(Array.isArray(findingsOn({ ...RIGHT, text: { ...RIGHT.text, overview } }))).toBe(true);
  });
});
