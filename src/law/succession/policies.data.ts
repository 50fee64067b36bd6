import type { Policy } from '../regulation/policy.ts';

/** 机构承继方面的自定事项. */
export const SUCCESSION_POLICIES = {
  way_of_the_old_body: {
    id: 'succession.way_of_the_old_body',
    question: {
      zh: '职权划出机关收到申请后，优先采用哪一种办法',
      en: 'what the body that gave a function away does first with an application',
    },
    options: {
      consult_and_answer: { zh: '征求划入机关意见后处理', en: 'ask the other body and answer' },
      tell_to_apply_there: { zh: '告知向划入机关另行申请', en: 'tell the applicant to apply there' },
    },
    default: 'consult_and_answer',
    reason: {
      zh: '两种办法都允许；先征求意见，申请人不必重新申请。',
      en: 'Both are allowed; asking first spares the applicant a second application.',
    },
    cite: { act: 'succession_notice' },
    from: '2019-05-15',
  },
  open_applications: {
    id: 'succession.open_applications',
    question: {
      zh: '只划转一项职权时，尚未办结的申请由谁办理',
      en: 'who goes on with open applications when only a function moves',
    },
    options: {
      receiver_keeps: { zh: '由收到的机关办结', en: 'the body that received them' },
      moves_with_function: { zh: '随职权移交', en: 'they move with the function' },
    },
    default: 'receiver_keeps',
    reason: {
      zh: '收到的机关仍然存在，谁收到、谁处理；期限不因移交而受影响。',
      en: 'The body that received them is still there, and who receives handles; no term suffers by a hand-over.',
    },
    cite: { act: 'succession_notice' },
    from: '2019-05-15',
  },
} as const satisfies Record<string, Policy>;
