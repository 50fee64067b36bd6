import { describe, expect, it } from 'vitest';
import { checkedOf, readingOf } from '../../../../test/builders/reading.ts';
import { similarText } from './similar-text.ts';

const LAST_YEAR = [
  '五、存在的主要问题及改进情况',
  '一是公开内容不够全面，2022年部分栏目更新不够及时，共有3个栏目超过两周没有更新。',
  '二是业务培训不够深入，工作人员对条例的理解还不够透彻，答复文书的规范性有待提高。',
  '三是政策解读形式单一，以文字解读为主，图解、视频等形式较少，群众不易理解。',
];

describe('SIMILAR', () => {
  it('a section with only years and figures changed is told of with its share', () => {
    const problems = [
      ...LAST_YEAR.slice(0, 3).map((line) => line.replace('2022', '2023').replace('3个', '5个')),
      '三是基层力量薄弱，镇街没有专职人员，培训覆盖不到村一级，需要上级统筹解决。',
    ];
    const [finding] = similarText.check(
      checkedOf({ text: { problems } }, { previous: readingOf({ text: { problems: LAST_YEAR } }) }),
    );
    expect(finding).toMatchObject({ rule: 'SIMILAR', severity: 'notice', row: null, place: '第2行' });
    expect(finding?.message.zh).toMatch(/^第五部分“存在的主要问题及改进情况”与上年相同\d\d%：3段中2段几乎逐字相同$/u);
  });

  it('a section written anew is silent', () => {
    const problems = '今年着重解决了栏目更新慢的问题，建立月度巡检台账，逐一销号，更新及时率明显提高。';
    expect(
      similarText.check(checkedOf({ text: { problems } }, { previous: readingOf({ text: { problems: LAST_YEAR } }) })),
    ).toEqual([]);
  });

  it('short lines (无, headings) and a first report have nothing to compare', () => {
    const previous = readingOf({ text: { other_matters: '无' } });
    expect(similarText.check(checkedOf({ text: { other_matters: '无' } }, { previous }))).toEqual([]);
    expect(similarText.check(checkedOf({ text: { problems: LAST_YEAR } }))).toEqual([]);
  });

  it('a text of endless equal lines ends', () => {
    const overview = Array.from({ length: 5000 }, () => '政府信息公开工作政府信息公开工作政府信息公开工作').join('\n');
    const previous = readingOf({ text: { overview } });
    expect(similarText.check(checkedOf({ text: { overview } }, { previous }))).toHaveLength(1);
  });
});
