import { describe, expect, it } from 'vitest';
import { parseDay } from '../../base/day.ts';
import { ACTS, type ActKey } from './acts.data.ts';
import { ARTICLES, CHAPTERS } from './articles.data.ts';
import { CITED_ACTS, findEntry } from './find-entry.ts';
import { chineseNumber, readChineseNumber, sayCites } from './cite.ts';
import { CITED_RULES } from './cited-rules.data.ts';
import { readPlace } from './read-place.ts';

describe('the articles', () => {
  it('are 56, in order, in six chapters', () => {
    expect(ARTICLES.map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
    const counts = CHAPTERS.map(({ number }) => ARTICLES.filter(({ chapter }) => chapter === number).length);
    expect(counts).toEqual([9, 9, 8, 19, 8, 3]);
  });

  it('and the cited rules are either implemented somewhere or say why not, never both', () => {
    for (const { where, why } of [...ARTICLES, ...CITED_RULES]) expect(where.length > 0).toBe(why === null);
  });

  it('have headings of their own, no two alike', () => {
    expect(new Set(ARTICLES.map(({ heading }) => heading.zh)).size).toBe(ARTICLES.length);
    expect(new Set(ARTICLES.map(({ heading }) => heading.en)).size).toBe(ARTICLES.length);
  });
});

describe('the acts', () => {
  it('are each cited by a rule', () => {
    for (const act of CITED_ACTS) expect(CITED_RULES.some((rule) => rule.act === act)).toBe(true);
  });

  it('have real days of force, the first before the last, or say why there is none', () => {
    for (const { inForce, note } of Object.values(ACTS)) {
      if (inForce.from === null) expect(note).not.toBeNull();
      else expect(parseDay(inForce.from)).toBe(inForce.from);
      if (inForce.to !== null) expect(inForce.to > (inForce.from ?? '')).toBe(true);
    }
  });

  it('are each found by every name they have', () => {
    for (const act of Object.keys(ACTS) as ActKey[]) {
      const { title, short, number, aliases } = ACTS[act];
      // An old text bears the title of the new one, which is meant by it.
      const isOldText = Object.entries(ACTS).some(
        ([key, other]) => key !== act && act.startsWith(key) && other.title === title,
      );
      const named = isOldText ? [] : [title];
      for (const name of [...named, short.zh, short.en, ...(number === null ? [] : [number]), ...aliases]) {
        expect(readPlace(name)).toEqual({ act, article: null });
        expect(readPlace(`${name}第四条`)).toEqual({ act, article: 4 });
      }
    }
  });
});

describe('the cited rules', () => {
  it('stand once each, beside articles that there are', () => {
    const keys = CITED_RULES.map(({ act, article }) => `${act} ${article}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { goesWith } of CITED_RULES) {
      expect(goesWith.length).toBeGreaterThan(0);
      for (const article of goesWith) expect(ARTICLES.some(({ number }) => number === article)).toBe(true);
    }
  });
});

describe('a citation', () => {
  it('is written with Chinese numbers that are read back', () => {
    for (let number = 1; number <= 9999; number += 1) expect(readChineseNumber(chineseNumber(number))).toBe(number);
    for (const wrong of ['', '零', '一零', '三三十', '十百', '廿三', '二〇'])
      expect(readChineseNumber(wrong)).toBeNull();
  });

  it('joins places in one act and parts the acts', () => {
    expect(sayCites([{ article: 33, paragraph: 2 }, { article: 34 }, { act: 'fee_measures' }])).toEqual({
      zh: '条例第三十三条第二款、第三十四条；国办函〔2020〕109号',
      en: 'Regulation arts 33(2), 34; Guobanhan [2020] 109',
    });
    expect(sayCites([{ article: 36, item: 7 }]).zh).toBe('条例第三十六条第（七）项');
  });

  it('is read as people write it', () => {
    const written = [
      '33',
      '３３',
      ' 33 ',
      '33条',
      '第33条',
      '第 33 条',
      '三十三',
      '第三十三条',
      '条例33',
      '《条例》第三十三条',
      '政府信息公开条例第三十三条',
      '33(2)',
      '第三十三条第二款',
      'Regulation art. 33',
    ];
    for (const text of written) expect([text, readPlace(text)]).toEqual([text, { act: 'regulation', article: 33 }]);
    expect(readPlace('第三十六条第一款第（七）项')).toEqual({ act: 'regulation', article: 36 });
    expect(readPlace('国办函（2020）109号')).toEqual({ act: 'fee_measures', article: null });
  });

  it('that names nothing is not guessed', () => {
    for (const text of ['', '0', '第零条', '乱写', '33x', '刑法3', '-3', '3.5']) {
      expect([text, readPlace(text)]).toEqual([text, null]);
    }
  });
});

describe('an entry', () => {
  it('of the regulation comes with the rules read beside it', () => {
    const found = findEntry('第二十六条');
    if (!found.ok || found.value.kind !== 'article') throw new Error('article 26 is not found');
    expect(found.value.article.number).toBe(26);
    expect(found.value.related.map(({ act, article }) => [act, article])).toContainEqual(['budget_law', 14]);
  });

  it('of another act is one rule, all its rules, or the whole document', () => {
    const rules = (text: string) => {
      const found = findEntry(text);
      return found.ok && found.value.kind === 'rules' ? found.value.rules.map(({ article }) => article) : null;
    };
    expect(rules('复议法20')).toEqual([20]);
    expect(rules('民法典')).toEqual([201, 202, 203]);
    expect(rules('235号')).toEqual([null]);
    expect(rules('235号第四条')).toEqual([null]);
  });

  it('that is not there is said with what is', () => {
    expect(findEntry('57')).toMatchObject({ reason: { kind: 'no_article', act: 'regulation', article: 57 } });
    expect(findEntry('民法典1')).toEqual({
      ok: false,
      reason: { kind: 'no_article', act: 'civil_code', article: 1, known: [201, 202, 203] },
    });
    for (const text of ['乱写', '条例', ''])
      expect(findEntry(text)).toEqual({ ok: false, reason: { kind: 'unknown_name' } });
  });
});
