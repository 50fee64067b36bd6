import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import type { Policy } from '../regulation/policy.ts';
import { REGULATION_IN_FORCE, TERMS } from './terms.data.ts';

/** 可以设定的计时口径: questions that the law leaves open and a body may answer otherwise. `days` are numbers of working days within bounds. */
export const CLOCK_CHOICES = {
  lateCorrectionNotice: choice('deadline.late_correction_notice', {
    question: words('第8个工作日以后才发的补正告知', 'A correction notice sent after its seven working days'),
    options: {
      no_effect: words('不停止也不重新起算', 'Neither stops nor restarts the term'),
      counts: words('照样等待补正，并提示', 'Counts all the same, with a warning'),
    },
    default: 'no_effect',
    reason: words(
      '条例给了七个工作日；晚发也算，等于由机关自己延长答复期限。保留较早的日期，对机关也安全',
      'Seven days are given; to count a late notice would let the body lengthen its own term. The earlier date is safe for both',
    ),
    cite: { article: 30 },
  }),
  lateCorrection: choice('deadline.late_correction', {
    question: words('超过补正期限才来的补正', 'A correction that comes after the day that was set'),
    options: {
      counts: words('重新起算，并提示', 'Begins the new term, with a warning'),
      left_out: words('不计', 'Is left out'),
    },
    default: 'counts',
    reason: words(
      '有没有正当理由由机关判断；机关认为没有的，应当告知不再处理',
      'Whether there was good reason is for the body to say; if it finds none it closes the case by letter',
    ),
    cite: { article: 30 },
  }),
  sendingDay: choice('deadline.sending_day', {
    question: words('征求意见书发出的当天', 'The day on which a letter of consultation is sent'),
    options: {
      used: words('计入期限', 'Counts towards the term'),
      excluded: words('不计入期限', 'Does not count'),
    },
    default: 'used',
    reason: words(
      '发出当天机关还在办理，收到意见的当天还在等待',
      'On that day the body could still work; on the day the opinion came it was still waiting',
    ),
    cite: { article: 33, paragraph: 3 },
  }),
  extensionAfterRestart: choice('deadline.extension_after_restart', {
    question: words(
      '期限重新起算前延期过的，能否再次延期',
      'Whether an extension before a restart leaves another one possible',
    ),
    options: {
      used_up: words('不能', 'No'),
      possible_again: words('可以', 'Yes'),
    },
    default: 'used_up',
    reason: words(
      '条文只说到一次延长；较早的日期稳妥',
      'The text knows one extension; the earlier date is the safe one',
    ),
    cite: { article: 33, paragraph: 2 },
  }),
  latePayment: choice('deadline.late_payment', {
    question: words('逾期的缴费', 'A payment after its term'),
    options: {
      counts: words('重新起算，并提示', 'Begins the new term, with a warning'),
      left_out: words('不计', 'Is left out'),
    },
    default: 'counts',
    reason: words('机关收下了，也没有告知不再处理', 'The body took it and had not closed the case'),
    cite: { act: 'fee_measures' },
  }),
} as const;

/** 可以设定的天数. */
export const CLOCK_DAYS = {
  electronicConfirmationDays: days('deadline.electronic_confirmation_days', {
    question: words(
      '网上、邮件、传真来的，到后第一个工作日之外再给几个工作日确认',
      'Working days for confirming what came electronically, beyond the first one',
    ),
    default: 0,
    least: 0,
    most: 5,
    reason: words(
      '条文没有定日期；下一个上班的时刻就能确认',
      'The article names no day; the next moment at which an office works will do',
    ),
    cite: { article: 31, item: 3 },
  }),
  otherBodyOpinionDays: days('deadline.other_body_opinion_days', {
    question: words('其他机关提出意见的期限', 'The limit for the opinion of another body'),
    default: TERMS.third_party_opinion.length,
    least: 1,
    most: TERMS.third_party_opinion.length,
    reason: words(
      '法律没有定；没有期限，答复可以一直拖下去，比照第三方的期限',
      'The law sets none; without one the reply could be put off for ever. It follows that of third parties',
    ),
    cite: { article: 33, paragraph: 3 },
  }),
  licenceOrPenaltyDays: days('deadline.licence_or_penalty_days', {
    question: words('行政许可、行政处罚决定作出后公示的期限', 'The limit for publishing licences and penalties'),
    default: TERMS.licence_or_penalty_publication.length,
    least: 1,
    most: TERMS.publication.length,
    reason: words(
      '公示要求的原文没有读到，按各地公开目录所写',
      'The text of the rule was not read; published catalogues say so',
    ),
    cite: { article: 26 },
  }),
} as const;

/** 固定的计时口径: choices the program makes where the law is silent and offers no other, each with its reason. */
export const FIXED_CHOICES: readonly Policy[] = [
  fixed(
    'deadline.order_of_recording',
    '事件没有按日期登记',
    'Events not recorded in order',
    '按日期排好再算，并提示',
    'Put in order first, with a warning',
    '补登的一笔不应当弄乱计算',
    'A late entry must not spoil the reckoning',
  ),
  fixed(
    'deadline.unknown_event',
    '不认识的事件',
    'An event that is not known',
    '不计，并提示',
    'Left out, with a warning',
    '新版本的案卷也要读得了',
    'A case file of a newer version stays readable',
  ),
  fixed(
    'deadline.received_again',
    '同一申请再次提交',
    'The same application sent again',
    '已有收到之日的不重新起算',
    'Begins nothing anew once there is a day of receipt',
    '重复提交不产生新的期限',
    'Sending again makes no new term',
  ),
  fixed(
    'deadline.unconfirmed_replaced',
    '前一次还没有确认，又当面提交',
    'Handed in again while the first is unconfirmed',
    '以后一次为准',
    'The later one counts',
    '再次提交消除了疑问',
    'Handing it in again ends the doubt',
  ),
  fixed(
    'deadline.former_text',
    '2019年5月15日以前收到的',
    'Received before 15 May 2019',
    '按现行条文计算，并提示',
    'Reckoned by the present text, with a warning',
    '旧条例的15个工作日没有建模',
    'The former fifteen working days are not modelled',
  ),
  fixed(
    'deadline.correction_after_payment',
    '已经收费的申请能否再要求补正',
    'A correction of an application that was charged for',
    '不能',
    'Not possible',
    '能够计件计页的申请，内容已经明确',
    'A request that could be counted was clear enough',
  ),
  fixed(
    'deadline.no_lapse_by_itself',
    '补正、缴费期满是否自动终结',
    'Whether a case lapses by itself',
    '不自动，要有告知',
    'No: a letter must go out',
    '有没有正当理由是判断，不再处理要告知',
    'Good reason is a judgement, and closing needs a letter',
  ),
  fixed(
    'deadline.undelivered_letter',
    '征求意见书没有送达记录',
    'No delivery of a letter is recorded',
    '意见期限从发出次日起算',
    'The limit counts from the sending',
    '机关不能依靠无法证明的日子',
    'The body must not rely on days it cannot prove',
  ),
  fixed(
    'deadline.while_awaiting',
    '等待意见时的到期日',
    'The due day while an opinion is awaited',
    '按今天收到意见计算，逐日后移',
    'As if the opinion came today; it moves day by day',
    '不会晚于最后的结果',
    'Never later than what will turn out',
  ),
  fixed(
    'deadline.late_opinion',
    '逾期的意见',
    'An opinion after its limit',
    '不再扣除时间',
    'Excludes nothing more',
    '条文给的是十五个工作日',
    'The articles give fifteen working days',
  ),
  fixed(
    'deadline.late_extension',
    '期限届满后的延期',
    'An extension told after the term',
    '无效',
    'Void',
    '已经结束的期限不能延长',
    'A term that has ended cannot be lengthened',
  ),
  fixed(
    'deadline.deferral_is_a_date',
    '延迟答复之后的扣除和延期',
    'Exclusions and extension after a deferral',
    '不再影响所告知的日期',
    'Do not move the day that was told',
    '那是机关定下并告知的日期，代替了原来的期限',
    'It is a date the body set and told, in the place of the term',
  ),
  fixed(
    'deadline.electronic_service',
    '电子送达的日期',
    'The day of electronic service',
    '到达申请人系统之日',
    'When it reached the applicant’s system',
    '比照民事诉讼法',
    'As civil procedure has it',
  ),
  fixed(
    'deadline.no_second_date',
    '没有另填送达日的当面、委托、电子送达',
    'Service without a second date',
    '当天送达',
    'On the same day',
    '没有另填日期的，当场交付',
    'What has no second date was handed over at once',
  ),
  fixed(
    'deadline.transfer',
    '移交其他机关之后',
    'After a move to another body',
    '本机关终止，对方另行起算',
    'Ends here and begins anew there',
    '条例没有规定申请的移送',
    'The regulation knows no hand-over of an application',
  ),
  fixed(
    'deadline.change_while_pending',
    '等待公开时信息又有变更',
    'A change while publication is pending',
    '原来的期限不变',
    'The first term stays',
    '变更不能推迟已经到期的公开',
    'A change must not put off what is due',
  ),
  fixed(
    'deadline.plan_known_from_start',
    '放假安排从何时起适用',
    'From when a holiday plan is used',
    '从一开始；只有变更从公布之日起',
    'From the beginning; only a change from its publication',
    '秋天的通知很少影响期限，事后计算要有一个日期',
    'Autumn notices reach few terms, and whoever reckons later wants one date',
  ),
  fixed(
    'deadline.in_time_stays',
    '当时没有逾期，后来放假安排变了',
    'An act in time, and a plan changed later',
    '仍然没有逾期',
    'Stays in time',
    '行为之日的安排为准',
    'The plan of the day of the act decides',
  ),
];

type Choice<Option extends string> = Omit<Policy<Option>, 'id' | 'from' | 'cite'> & { readonly cite: Cite };

function choice<const Option extends string>(id: string, policy: Choice<Option>): Policy<Option> {
  return { id, from: REGULATION_IN_FORCE, ...policy };
}

/** 天数的设定: the default, the least and the most that may be set, in working days. */
export type DaysPolicy = {
  readonly id: string;
  readonly question: Words;
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly reason: Words;
  readonly cite: Cite;
  readonly from: string;
};

function days(id: string, policy: Omit<DaysPolicy, 'id' | 'from'>): DaysPolicy {
  return { id, from: REGULATION_IN_FORCE, ...policy };
}

// One line a choice: six words of each are the table that a lawyer reads.
// oxlint-disable-next-line max-params
function fixed(
  id: string,
  zh: string,
  en: string,
  takenZh: string,
  takenEn: string,
  whyZh: string,
  whyEn: string,
): Policy {
  return {
    id,
    question: words(zh, en),
    options: { taken: words(takenZh, takenEn) },
    default: 'taken',
    reason: words(whyZh, whyEn),
    from: REGULATION_IN_FORCE,
  };
}

function words(zh: string, en: string): Words {
  return { zh, en };
}
