import { describe, expect, test } from 'vitest';
import { screened, shownBy } from '../../../test/screening/screened.ts';

describe('a wrong word is found', () => {
  test.each([
    ['各部门要各司其责。', '各司其责'],
    ['请按排人员参加', '按排'],
    ['认真贯撤落实', '贯撤'],
    ['既使下雨也要巡查', '既使'],
    ['布署下一步工作', '布署'],
    ['市发展与改革委员会', '发展与改革委员会'],
    ['区人力资源与社会保障局', '人力资源与社会保障局'],
    ['根据示府〔2024〕005号', '〔2024〕005号'],
    ['根据国办发[2019]60号', '[2019]60号'],
    ['《关于印发《示例办法》的通知》', '《示例办法》'],
    ['县国土资源局负责', '国土资源局'],
    ['防犯风险', '防犯'],
    ['竟争激烈', '竟争'],
    ['账户与帐号', '帐号'],
  ])('%s', (text, shown) => {
    expect(shownBy('error_word', text)).toEqual([shown]);
  });

  test('with the right form', () => {
    const [finding] = screened(['请按排人员参加']);
    expect(finding?.message).toEqual({ zh: '“按排”应为“安排”', en: '"按排" should be "安排"' });
  });
});

describe('no wrong word is', () => {
  test.each([
    ['either and or', '既使群众得实惠，又使企业增效益'],
    ['any body with a task', '环境保护部门、国土资源部门按职责负责'],
    ['a chance overlap', '发布署名文章'],
    ['another', '按排队先后办理'],
    ['a third', '既使用又管理'],
    ['a fourth', '预防犯罪'],
    ['a fifth', '究竟争议何在'],
    ['a sixth', '大幅射门得分'],
    ['a former name with 原', '原国土资源局的职责'],
    ['one in a title', '《环境保护部关于印发示例办法的通知》'],
    ['one in its own time', '2015年，县国土资源局批准了该项目'],
    ['a case number', '（2019）粤5102民初123号'],
    ['a right document number', '国办公开办函〔2021〕30号'],
    ['a right title', '《关于印发〈示例办法〉的通知》'],
    ['development and reform as such', '统筹发展与改革工作'],
  ])('%s', (_what, text) => {
    expect(shownBy('error_word', text)).toEqual([]);
  });

  test('a former name in a document of its time', () => {
    expect(shownBy('error_word', ['县国土资源局关于示例的公告', '2017年5月2日'])).toEqual([]);
  });
});

test('a list of former documents keeps the names of their days', () => {
  const listed = [
    ['序号', '文件名称'],
    ['1', '示例市国土资源局关于印发示例办法的通知'],
  ];
  expect(shownBy('error_word', [listed, '2024年3月1日'])).toEqual([]);
  expect(shownBy('error_word', ['请市国土资源局配合', '2024年3月1日'])).toEqual(['国土资源局']);
});

test('a word that the segmenter takes together with what follows is found', () => {
  expect(shownBy('error_word', '确保节日期间群众欢渡佳节')).toEqual(['欢渡']);
});
