import type { Words } from '../../src/base/words.ts';
import {
  ATTRIBUTE_POLICIES,
  CATALOGUE_POLICIES,
  type Cite,
  CLOCK_CHOICES,
  CLOCK_DAYS,
  type DaysPolicy,
  FEE_SETTINGS,
  FIXED_CHOICES,
  LETTER_POLICIES,
  MIXED_POLICIES,
  type Policy,
  REMEDY_POLICIES,
  ROW_POLICIES,
  sayCites,
  SUCCESSION_POLICIES,
} from '../../src/law/index.ts';

/** 可以另作选择的口径, by the folder of the law they belong to. */
export const POLICIES: Readonly<Record<string, readonly Policy[]>> = {
  attribute: Object.values(ATTRIBUTE_POLICIES),
  catalogue: Object.values(CATALOGUE_POLICIES),
  deadline: Object.values(CLOCK_CHOICES),
  letter: Object.values(LETTER_POLICIES),
  outcome: [...Object.values(ROW_POLICIES), ...Object.values(MIXED_POLICIES)],
  remedy: Object.values(REMEDY_POLICIES),
  succession: Object.values(SUCCESSION_POLICIES),
};

/** 法律没有规定之处: `docs/law-choices.md` as a whole, for the lawyer who wants to see what the program settles by itself, and why. */
export function lawChoices(): string {
  return `${[
    '# 法律没有规定之处，本程序的选择 · Choices where the law is silent',
    '',
    '默认的选择和理由如下。“可选”有两项以上的，机关可以另作选择；只有一项的，程序没有提供别的做法。',
    '',
    'The default choice and its reason. Where there are two options or more, a body may choose another; where there is one, the program offers no other.',
    '',
    '由 `npm run law-coverage` 生成，不手工修改。Generated; edit `policies.data.ts` in the folder of `src/law` instead.',
    ...Object.entries(POLICIES).flatMap(([folder, policies]) => table(`src/law/${folder}`, policies.map(policyRow))),
    ...table('src/law/deadline：天数 · days', Object.values(CLOCK_DAYS).map(daysRow)),
    ...table('src/law/deadline：固定 · fixed', FIXED_CHOICES.map(policyRow)),
    ...table(
      'src/law/fee：原文没有读到的规则 · rules whose text was not read',
      Object.entries(FEE_SETTINGS).map(([id, { value, name, reason, cite }]) =>
        row(`fee.${id}`, [say(name), String(value), '', say(reason), basis(cite)]),
      ),
    ),
  ].join('\n')}\n`;
}

function table(title: string, rows: readonly string[]): readonly string[] {
  return [
    '',
    `## ${title}`,
    '',
    '| 编号 | 问题 | 默认 | 可选 | 理由 | 依据 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function policyRow(policy: Policy): string {
  const options = Object.entries<Words>(policy.options);
  const chosen = options.find(([key]) => key === policy.default)?.[1];
  const others = options.filter(([key]) => key !== policy.default).map(([, words]) => say(words));
  return row(policy.id, [
    say(policy.question),
    chosen === undefined ? policy.default : say(chosen),
    others.join('<br>'),
    say(policy.reason),
    basis(policy.cite),
  ]);
}

function daysRow(policy: DaysPolicy): string {
  return row(policy.id, [
    say(policy.question),
    String(policy.default),
    `${policy.least}–${policy.most}`,
    say(policy.reason),
    basis(policy.cite),
  ]);
}

function row(id: string, cells: readonly string[]): string {
  return `| \`${id}\` | ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const say = ({ zh, en }: Words): string => `${zh}<br>${en}`;
const basis = (cite: Cite | undefined): string => (cite === undefined ? '' : sayCites([cite]).zh);
