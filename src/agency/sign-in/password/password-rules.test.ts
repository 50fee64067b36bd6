import { describe, expect, test } from 'vitest';
import { checkPassword } from './password-rules.ts';
import { openHasher } from './password-hasher.ts';
import { SIGN_IN_SETTINGS } from '../sign-in-settings.data.ts';

const check = (password: string, ownWords: readonly string[] = []) => {
  const checked = checkPassword(password, { least: 12, most: 128, ownWords });
  return checked.ok ? 'taken' : checked.reason.kind;
};

describe('a password', () => {
  test.each([
    'Password2024!!',
    'P@ssw0rd12345',
    'Admin@123456789',
    'admin@123admin@123',
    'qwertyuiop123456',
    '1qaz2wsx3edc4rfv',
    '1Q2w3e4r5t6y7u8i',
    'Qwer1234!@#$',
    'woaini1314520',
    'Woaini@1314521',
    '123456789012345',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    '201912312019',
    '19900101abc123',
    '13800138000qwe',
    'zxcvbnmasdfghjkl',
    '147258369147258369',
    'ｐａｓｓｗｏｒｄ２０２６',
    'iloveyou5201314',
    'huawei@123456',
    '我爱你我爱你我爱你我爱你',
    '政府信息公开办公室密码',
    'Gongkai@2026-2026',
    'xinxigongkai2026',
    '!@#$%^&*()_+',
  ])('that is tried first is refused, however long: %s', (password) => {
    expect(check(`${password}${password.length < 12 ? '1' : ''}`)).toBe('too_known');
  });

  test.each([
    'nine paper lanterns over a river',
    '河边的柳树三月发芽了没有',
    'kV9#tz!mQ2wLr',
    '三只白鹭飞过2个水库呀',
    'correct horse battery staple',
    'Xy7-pluvial-Oak-31',
  ])('that nobody tries first is taken, without a mixture of kinds: %s', (password) => {
    expect(check(password.length < 12 ? `${password}！` : password)).toBe('taken');
  });

  test.each([
    ['Zhang.San01-2026', ['zhang.san01']],
    ['QingHe-ShiLi-2024', ['qinghe-shili']],
    ['青河区示例局青河区示例局2026', ['青河区示例局']],
    ['示例人示例人示例人示例人2026', ['示例人']],
  ])('made of the account, the name or the body is refused: %s', (password, own) => {
    expect(check(password, own)).toBe('too_known');
    expect(check(password)).not.toBe('too_short');
  });

  test('counts as a person sees its characters', () => {
    expect(check('短口令')).toBe('too_short');
    expect(check('👨‍👩‍👧‍👦👩🏽‍🚒'.repeat(5))).toBe('too_short');
    expect(check(`kV9#${'é'.normalize('NFD').repeat(7)}`)).toBe('too_short');
    expect(check('kV9#tz!mQ2wLr'.repeat(10))).toBe('too_long');
    expect(check('x'.repeat(5_000_000))).toBe('too_long');
  });

  test('of one sign and the longest there may be is looked at as quickly as any', () => {
    expect(check('ab'.repeat(64))).toBe('too_known');
    expect(check('密'.repeat(128))).toBe('too_known');
  });
});

describe('the digest of a password', () => {
  const cheap = { ...SIGN_IN_SETTINGS, hashing: { memory: 1024, passes: 1, lanes: 1 } };

  test('is argon2id with the cost that is set, and of the same characters in one way of writing them', async () => {
    const hasher = openHasher(cheap);
    const hash = await hasher.hash('café'.normalize('NFD'));
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=1024,t=1,p=1\$/u);
    expect(await hasher.isRight(hash, 'café'.normalize('NFC'))).toBe(true);
    expect(await hasher.isRight(hash, 'cafe')).toBe(false);
    expect(await hasher.isRight(null, 'nobody has this password')).toBe(false);
    expect(hasher.isOutgrown(hash)).toBe(false);
    expect(openHasher(SIGN_IN_SETTINGS).isOutgrown(hash)).toBe(true);
  });

  test('is made of few at a time, and one too many is told so', async () => {
    const hasher = openHasher({ ...cheap, hashesAtOnce: 1, hashesWaiting: 2 });
    const made = [1, 2, 3].map((number) => hasher.hash(`a password with the number ${number}`));
    await Promise.resolve();
    expect(hasher.isBusy()).toBe(true);
    expect(new Set(await Promise.all(made)).size).toBe(3);
    expect(hasher.isBusy()).toBe(false);
  });
});
