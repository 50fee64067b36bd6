import type { Words } from '../../base/words.ts';

/** 主管部门的页面. */
export const DESK_DISTRICT = {
  title: { zh: '所监督的机关', en: 'Bodies we supervise' },
  lead: {
    zh: '公开指南应当写明公开工作机构的名称、办公地址、办公时间、联系电话（条例第十二条第二款）。缺的由该机关自己填写。',
    en: 'The guide has to name the disclosure office, its address, hours and telephone (art. 12(2)). Each body fills in its own.',
  },
  counts: (all: number, lacking: number, unstaffed: number): Words => ({
    zh: `共 ${all} 个机关，指南缺项 ${lacking} 个，没有公开工作机构人员 ${unstaffed} 个`,
    en: `${all} bodies; ${lacking} with gaps in the guide; ${unstaffed} without anybody in the disclosure office`,
  }),
  filter: { zh: '筛选', en: 'Filter' },
  withGaps: { zh: '只看有缺的', en: 'Only those with something missing' },
  show: { zh: '查看', en: 'Show' },
  clear: { zh: '清除条件', en: 'Clear' },
  name: { zh: '机关', en: 'Body' },
  guide: { zh: '指南联系方式', en: 'Contact data of the guide' },
  phone: { zh: '联系电话', en: 'Telephone' },
  officers: { zh: '公开工作机构人员', en: 'In the disclosure office' },
  complete: { zh: '齐全', en: 'complete' },
  lacks: (fields: Words): Words => ({ zh: `缺：${fields.zh}`, en: `missing: ${fields.en}` }),
  nobody: { zh: '无人', en: 'nobody' },
  people: (count: number): Words => ({ zh: `${count} 人`, en: `${count}` }),
  noColumn: { zh: '没有门户专栏', en: 'no column on the portal' },
  none: {
    zh: '没有以本机关为公开工作主管部门的机关。主管关系由系统管理员在各机关的“调整隶属和主管部门”中设定。',
    en: 'No body has this one as its competent department. The system administrator sets that with each body.',
  },
  noGaps: { zh: '都齐全', en: 'Nothing is missing' },
  all: { zh: '查看全部', en: 'Show all' },
  act: { zh: '办理', en: 'Act' },
  remind: { zh: '提醒补齐', en: 'Remind' },
  remindOf: (body: string): Words => ({ zh: `提醒${body}补齐`, en: `Remind ${body} of what is missing` }),
  remindedOn: (on: string): Words => ({ zh: `${on} 已提醒`, en: `reminded ${on}` }),
  reminded: (body: string, { isMailed, isSeen }: { readonly isMailed: boolean; readonly isSeen: boolean }): Words => ({
    zh: `已提醒${body}：${isSeen ? '对方待办里有一条' : '对方没有公开工作机构人员，待办里的这一条暂时没有人看'}；${isMailed ? '邮件已放入发件箱' : '没有可用的电子邮箱，没有发邮件'}。${isSeen || isMailed ? '' : '请用别的办法通知。'}`,
    en: `${body} is reminded: ${isSeen ? 'on its to-do list' : 'nobody holds its disclosure office, so that nobody sees it at the desk yet'}; ${isMailed ? 'a mail is in the outbox' : 'there is no mail address to use'}.${isSeen || isMailed ? '' : ' Tell it in another way.'}`,
  }),
  faults: {
    not_supervised: { zh: '这不是本机关所监督的机关', en: 'This body is none that we supervise' },
    nothing_missing: { zh: '没有缺项，不用提醒', en: 'Nothing is missing: there is nothing to remind of' },
  } satisfies Record<string, Words>,
  mailSubject: { zh: '请补齐政府信息公开指南', en: 'What the guide to government information still lacks' },
  mailText: (given: {
    readonly to: string;
    readonly by: string;
    readonly missing: Words;
    readonly on: string;
  }): Words => ({
    zh: `${given.to}：\n\n请补齐：${given.missing.zh}。公开指南应当写明公开工作机构的名称、办公地址、办公时间、联系电话（《政府信息公开条例》第十二条第二款）。登录公开平台，在“本机关”里填写。\n\n${given.by}\n${given.on}`,
    en: `${given.to}: please complete ${given.missing.en} (Regulations, art. 12(2)), on the page of your body at the desk.\n\n${given.by}\n${given.on}`,
  }),
  nobodyThere: { zh: '公开工作机构人员', en: 'somebody in the disclosure office' },
};
