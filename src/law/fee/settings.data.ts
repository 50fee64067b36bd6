import type { Words } from '../../base/words.ts';
import { TERMS } from '../deadline/terms.data.ts';
import type { Cite } from '../regulation/cite.ts';

/**
 * 可变的收费规则: a rule of the fee that stands as data because its official text could not be read, or could only be read at second hand.
 * An administrator who has the text may set it otherwise. `verified` is true where public notices confirm it.
 */
export type FeeSetting<Value> = {
  readonly value: Value;
  readonly verified: boolean;
  readonly name: Words;
  /** Why it stands as it does. */
  readonly reason: Words;
  readonly cite: Cite;
};

/** 可变的收费规则一览: every such rule by its name. */
export type FeeSettings = {
  /** 施行日期: applications received from this day on may be charged. */
  readonly in_force_from: FeeSetting<string>;
  /** 缴费期限, in working days after the notice reached the applicant. */
  readonly payment_term: FeeSetting<number>;
  /** 缴费后的期限: begins anew on the day after payment, or goes on where it stopped. */
  readonly term_after_payment: FeeSetting<'anew' | 'goes_on'>;
  /** 第三档起点, in yuan for an application: the rate of numbers 31 to 40 in a month. */
  readonly first_step: FeeSetting<number>;
  /** 页的大小: the largest sheet of which one side is one page. */
  readonly page: FeeSetting<'A4'>;
  /** 各件申请的页数是否累计. */
  readonly cumulate_pages: FeeSetting<boolean>;
  /** 件数是否分机关累计: each body counts what it received, or all of them together. */
  readonly count_per_agency: FeeSetting<boolean>;
  /** 已主动公开的是否按量计收. */
  readonly charge_published: FeeSetting<boolean>;
  /** 收费通知是否单独告知救济. */
  readonly remedy_in_notice: FeeSetting<boolean>;
};

const MEASURES: Cite = { act: 'fee_measures' };

/** 收费规则的默认值. */
export const FEE_SETTINGS: FeeSettings = {
  in_force_from: {
    value: '2021-01-01',
    verified: false,
    name: { zh: '施行日期', en: 'Day of coming into force' },
    reason: {
      zh: '办法2020年11月17日印发，通行的说法是2021年1月1日施行，写明施行日期的条文没有读到',
      en: 'issued on 17 November 2020 and generally said to hold from 1 January 2021; the article that says so was not read',
    },
    cite: MEASURES,
  },
  payment_term: {
    value: TERMS.payment.length,
    verified: TERMS.payment.verified,
    name: { zh: '缴费期限（工作日）', en: 'Term of payment (working days)' },
    reason: {
      zh: '办法原文的这一条没有读到，公开报道和省级财政部门的通知一致：收到收费通知次日起20个工作日内',
      en: 'that article was not read; press and a provincial notice agree on 20 working days from the day after the notice was received',
    },
    cite: MEASURES,
  },
  term_after_payment: {
    value: 'anew',
    verified: false,
    name: { zh: '缴费后的办理期限', en: 'Term after payment' },
    reason: {
      zh: '自缴费次日起重新计算是通行的理解，对应条文没有读到',
      en: 'that it begins anew on the day after payment is how it is generally understood; the article was not read',
    },
    cite: MEASURES,
  },
  first_step: {
    value: 200,
    verified: false,
    name: { zh: '第31件至第40件每件（元）', en: 'Each application from the 31st to the 40th (yuan)' },
    reason: {
      zh: '条文说每增加一档提高100元，按在第二档100元之上提高理解；没有见过官方算例',
      en: 'each band adds 100 yuan, read as on top of the 100 of the band before; no official example was found',
    },
    cite: { act: 'fee_measures', article: 4 },
  },
  page: {
    value: 'A4',
    verified: false,
    name: { zh: '一页', en: 'One page' },
    reason: {
      zh: '按A4及以下幅面单面一页计；对应条文没有读到',
      en: 'one side of a sheet of A4 or smaller is taken as a page; the article was not read',
    },
    cite: { act: 'fee_measures', article: 5 },
  },
  cumulate_pages: {
    value: false,
    verified: false,
    name: { zh: '不同申请的页数累计', en: 'Pages of several applications taken together' },
    reason: {
      zh: '按每件申请分别计页；对应条文没有读到',
      en: 'each application is counted by itself; the article was not read',
    },
    cite: { act: 'fee_measures', article: 5 },
  },
  count_per_agency: {
    value: true,
    verified: false,
    name: { zh: '分机关累计件数', en: 'Counting by body' },
    reason: {
      zh: '读到的条文只说同一申请人一个自然月内累计，没有说几个机关合计；一个机关只知道自己收到多少件，所以分别累计',
      en: 'what was read speaks of one applicant in one month and not of several bodies; a body knows only what it received itself, so each counts its own',
    },
    cite: { act: 'fee_measures', article: 4 },
  },
  charge_published: {
    value: false,
    verified: false,
    name: { zh: '已主动公开的按量计收', en: 'Charging by quantity for what is published' },
    reason: {
      zh: '条文把已主动公开的信息除外，但除外的后半句没有读到；按告知获取方式的不收费处理',
      en: 'the article leaves out what is published, but the end of its sentence was not read; where the applicant is told how to get it, nothing is charged',
    },
    cite: { act: 'fee_measures', article: 5 },
  },
  remedy_in_notice: {
    value: false,
    verified: false,
    name: { zh: '收费通知单独告知救济', en: 'A remedy of its own in the fee notice' },
    reason: {
      zh: '对收费决定不单独复议或者诉讼，可以对不再处理的行为寻求救济；这句话的后半句没有读到',
      en: 'the fee is not contested by itself but with the closing of the application; the end of the sentence was not read',
    },
    cite: MEASURES,
  },
};
