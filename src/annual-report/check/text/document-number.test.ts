import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import { documentNumber } from './document-number.ts';

const messagesOn = (opening: string): readonly string[] =>
  documentNumber.check(checkedOf({ text: { opening } })).map(({ message }) => message.zh);

describe('a right citation is left alone', () => {
  it.each([
    '按照《国务院办公厅政府信息与政务公开办公室关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知》（国办公开办函〔2021〕30号）编制。',
    '根据《关于政府信息公开工作年度报告有关事项的通知》(国办公开办函〔2019〕60号)编制。',
    '根据《条例》（国务院令第711号）编制。',
    '依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），未收取信息处理费。',
    '《关于全面推进政务公开工作的意见》（中办发〔2016〕8号）、（长府办发〔2017〕54号）。',
    '国办发〔2021〕30号文件部署的工作已完成。',
    '（2023）粤01行终123号判决维持，清行终字(2014)5号。',
    '咨询电话0537-2606003，第2023年30号窗口。',
  ])('%s', (opening) => {
    expect(messagesOn(opening)).toEqual([]);
  });
});

describe('a wrong number, bracket or issuer is found', () => {
  it.each<[string, string]>([
    [
      '根据《中华人民共和国政府信息公开工作年度报告格式》（国办发〔2021〕30号）编制本年度报告。',
      '文号是“国办公开办函〔2021〕30号”',
    ],
    ['根据年度报告格式（国办公开函〔2021〕30号）编制。', '文号是“国办公开办函〔2021〕30号”'],
    [
      '根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2022〕30号）编制。',
      '文号是“国办公开办函〔2021〕30号”',
    ],
    ['根据有关通知（国办公开办函[2019]60号）编制。', '六角括号'],
    ['根据有关通知（国办公开办函（2021）30号）编制。', '六角括号'],
    ['根据有关通知（国办公开办函【2021】30号）编制。', '六角括号'],
    ['根据清政办发<2023>5号文件。', '文号“清政办发<2023>5号”的年份应写在六角括号'],
    ['按照国务院办公厅政府公开办公室的要求。', '应为“国务院办公厅政府信息与政务公开办公室”'],
    ['按照国务院办公厅政务公开办公室的要求。', '应为“国务院办公厅政府信息与政务公开办公室”'],
    ['根据《政府信息公开条例》（国务院令第492号）。', '国务院令第711号'],
  ])('%s', (opening, part) => {
    const messages = messagesOn(opening);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(part);
  });

  it('number and bracket wrong in one citation are two faults, each said once', () => {
    const opening = '《政府信息公开工作年度报告格式》（国办发[2021]30号）……年度报告（国办发[2021]30号）';
    expect(messagesOn(opening)).toHaveLength(2);
  });
});
