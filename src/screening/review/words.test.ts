import { describe, expect, test } from 'vitest';
import { GROUNDS } from '../../law/index.ts';
import { COVER_GROUND_KEYS, COVER_GROUNDS, sayReviewProblem, type ReviewProblem } from '../index.ts';

describe('a ground for covering', () => {
  test.each(COVER_GROUND_KEYS)('%s names its article in its label', (key) => {
    const { cites, label, name } = COVER_GROUNDS[key];
    expect(label).toContain(`${cites[0]?.article}条`);
    expect(label).toContain(cites[0]?.act === undefined ? '·第' : '·个保法');
    expect([name.zh, name.en].every((said) => said !== '')).toBe(true);
  });

  test.each([
    ['state_secret', 'state_secret'],
    ['prohibited_by_law', 'prohibited_by_law'],
    ['security', 'three_securities_one_stability'],
    ['trade_secret', 'third_party_rights'],
    ['personal_privacy', 'third_party_rights'],
    ['other_rights', 'third_party_rights'],
    ['internal_affairs', 'internal_affairs'],
    ['process_information', 'process_information'],
    ['enforcement_file', 'enforcement_case_file'],
  ] as const)('%s stands in the article in which the regulation has it', (own, ofLaw) => {
    expect(COVER_GROUNDS[own].cites).toEqual([GROUNDS[ofLaw].cite]);
  });
});

test.each<[ReviewProblem, string]>([
  [{ kind: 'unreadable', reason: { kind: 'encrypted' } }, '密码'],
  [{ kind: 'decision', finding: 'minor-0123abcd-1', why: 'no_reason' }, '保留要写明理由，至少两个字'],
  [{ kind: 'own_mask', number: 2, why: 'outside' }, '自加的第 2 处遮盖不在页面里'],
  [{ kind: 'no_copy', reason: { kind: 'format', format: 'doc', member: null } }, '另存为 docx'],
])('a problem is one sentence in two languages that names the file without identifiers: %j', (problem, says) => {
  const { zh, en } = sayReviewProblem('申请13800138000.doc', problem);
  expect(zh).toContain(says);
  expect(zh).toContain('138****8000');
  expect(`${zh}${en}`).not.toContain('13800138000');
  expect(en).not.toMatch(/\p{Script=Han}{3}/u);
});
