import { describe, expect, it } from 'vitest';
import { findEntry } from '../../law/regulation/index.ts';
import { LAW, sayNoEntry } from './law.ts';
import { entryData, listData } from './law-data.ts';
import { entryText, listText } from './law-text.ts';

function entry(text: string) {
  const found = findEntry(text);
  if (!found.ok) throw new Error(`${text} is not found`);
  return found.value;
}

describe('gongkai law', () => {
  it('says of an article its heading, since when it holds, what is done about it and where, and the rules beside it', () => {
    const text = entryText(entry('26'), 'zh');
    expect(text).toMatch(/^条例第二十六条 {2}主动公开的期限\n2019-05-15 起施行\n/u);
    expect(text).toContain('实现：src/law/deadline');
    expect(text).toContain('  预算法第十四条：');
    expect(entryText(entry('26'), 'en')).toContain('Implemented in: src/law/deadline');
  });

  it('says why an article is not modelled', () => {
    expect(entryText(entry('52'), 'zh')).toContain('没有实现：不建');
    expect(entryText(entry('52'), 'en')).toContain('Not modelled: will not come');
  });

  it('says of a rule of another act what it rules and beside which articles it is read', () => {
    const text = entryText(entry('复议法20'), 'zh');
    expect(text).toMatch(/^《中华人民共和国行政复议法》\n2024-01-01 起施行/u);
    expect(text).toContain('行政复议法第二十条：');
    expect(text).toContain('  对应：条例第五十一条');
    expect(entryText(entry('法释〔2011〕17号'), 'zh')).toContain('2025-06-01 起停止');
    expect(entryText(entry('235号'), 'en')).toContain('first day of force not known');
  });

  it('lists every article under its chapter, and the rules of other acts', () => {
    const lines = listText('zh').split('\n');
    expect(lines).toContain('第四章 依申请公开');
    expect(lines).toContain('  33  答复期限和延长');
    expect(lines).toContain('   1  立法目的（没有实现）');
    expect(lines).toContain('  民法典：201、202、203');
    expect(lines).toContain('  国办函〔2020〕109号：2、3、4、5、其余各条');
    expect(lines).toContain('  国办公开办函〔2016〕235号');
    expect(listText('en')).toContain('  Civil Code: 201, 202, 203');
  });

  it('answers in JSON: an article one object, several rules an array, the list an array of 56', () => {
    expect(entryData(entry('42'))).toMatchObject({
      act: '中华人民共和国政府信息公开条例',
      article: 42,
      in_force: { from: '2019-05-15', to: null },
      where: ['src/law/fee'],
      not_modelled: null,
    });
    expect(entryData(entry('民法典201'))).toMatchObject({ article: 201, goes_with: [33] });
    expect(entryData(entry('民法典'))).toHaveLength(3);
    expect(listData()).toHaveLength(56);
  });

  it('says in one sentence what there is when an article is not', () => {
    expect(sayNoEntry({ kind: 'no_article', act: 'regulation', article: 57, known: [] }, '57').zh).toBe(
      '条例没有第57条，只有第1条至第56条',
    );
    expect(sayNoEntry({ kind: 'no_article', act: 'civil_code', article: 1, known: [201, 202] }, '民法典1').en).toBe(
      'Civil Code article 1 is not cited here, only 201, 202',
    );
    expect(sayNoEntry({ kind: 'unknown_name' }, '刑法1').zh).toContain('“刑法1”');
  });

  it('joins what is given in several words, and ends with 0 or 2', async () => {
    const said: string[] = [];
    const terminal = {
      out: (text: string) => void said.push(text),
      err: (text: string) => void said.push(text),
      language: 'zh' as const,
      isColoured: false,
      paint: (_style: string, text: string) => text,
      flush: async () => {},
      progress: () => {},
      pathOf: (path: string) => path,
      register: null,
    };
    expect(await LAW.run({ values: {}, files: ['复议法', '20'] }, terminal)).toBe(0);
    expect(await LAW.run({ values: {}, files: [] }, terminal)).toBe(0);
    expect(await LAW.run({ values: { json: true }, files: ['33'] }, terminal)).toBe(0);
    expect(await LAW.run({ values: {}, files: ['57'] }, terminal)).toBe(2);
    expect(said[0]).toContain('行政复议法第二十条');
    expect(JSON.parse(said[2] ?? '')).toMatchObject({ article: 33 });
  });
});
