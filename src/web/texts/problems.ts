import type { Words } from '../../base/words.ts';

export const PROBLEMS = {
  summary: (count: number): Words => ({
    zh: `有 ${count} 处需要改`,
    en: count === 1 ? 'One thing to correct' : `${count} things to correct`,
  }),
  noFile: { zh: '还没有选择要检查的年报，选一份再开始', en: 'No report has been chosen; choose one and start again' },
  fileTooLarge: (file: string, megabytes: number): Words => ({
    zh: `“${file}”超过 ${megabytes} MB，没有检查；年报不会这么大，看看是不是选错了文件`,
    en: `“${file}” is larger than ${megabytes} MB and was not checked; annual reports are smaller, check that it is the right file`,
  }),
  allTooLarge: (megabytes: number): Words => ({
    zh: `一次放入的文件合计超过 ${megabytes} MB，没有检查；分几次放`,
    en: `The files together are larger than ${megabytes} MB and were not checked; send them in several turns`,
  }),
  tooMany: (limit: number): Words => ({
    zh: `一次最多检查 ${limit} 份；分几次放`,
    en: `At most ${limit} files at once; send them in several turns`,
  }),
  noReport: { zh: '文件里没有读到年度报告', en: 'No annual report was found in the file' },
  malformed: { zh: '没有收到完整的文件，重新选择再开始', en: 'The files did not arrive complete; choose them again' },
  notFoundTitle: { zh: '没有这一页', en: 'Page not found' },
  notFound: { zh: '地址可能写错了，或者这一页已经移走。', en: 'The address may be mistyped, or the page has moved.' },
  noMethodTitle: { zh: '不能这样访问', en: 'Not in this way' },
  noMethod: (method: string, allowed: string): Words => ({
    zh: `这个地址不接受 ${method} 请求，只接受 ${allowed}。什么也没有改动。`,
    en: `This address takes no ${method}, only ${allowed}. Nothing was changed.`,
  }),
  noQueryTitle: { zh: '还不能在网上查询申请', en: 'Applications cannot be followed here yet' },
  noQuery: {
    zh: '本平台还没有开通申请查询。办理情况请向收到申请的机关询问，联系方式在该机关的政府信息公开指南里。',
    en: 'This platform does not show the state of an application yet. Ask the body that received it; how to reach it stands in its disclosure guide.',
  },
  noApi: {
    zh: '本程序还没有 JSON 接口。年报可以按 JSON 下载：/机关/reports/年份.json',
    en: 'There is no JSON API yet. Annual reports can be had as JSON: /AGENCY/reports/YEAR.json',
  },
  toColumn: { zh: '去该机关的政府信息公开', en: 'Go to the column of this body' },
  faultTitle: { zh: '程序出错', en: 'The program failed' },
  fault: {
    zh: '这一次没有做完，是程序的问题，不是文件的问题。文件没有保存。可以再试一次。',
    en: 'This could not be completed. The fault is in the program, not in your file. No file was kept. You can try again.',
  },
  toHome: { zh: '去首页', en: 'Go to the start' },
  toCheck: { zh: '去年报体检', en: 'Go to the annual report check' },
  reference: { zh: '询问时报这个编号', en: 'When you ask about it, give this number:' },
  unavailableTitle: { zh: '暂时打不开', en: 'Not available at the moment' },
  unavailable: {
    zh: '数据库没有应答，这一次没有做完，没有写入任何内容。过一会儿再试。',
    en: 'The database did not answer. This was not done, and nothing was written. Try again in a while.',
  },
  tooOftenTitle: { zh: '操作过于频繁', en: 'Too many requests' },
  diskFullTitle: { zh: '磁盘已满', en: 'The disk is full' },
  diskFull: {
    zh: '服务器的磁盘没有剩余空间，这一次没有做完，没有写入任何内容。请告诉系统管理员；腾出空间以后就能继续，不用重新启动。',
    en: 'There is no room on the disk of the server. This was not done, and nothing was written. Tell the system administrator; it goes on once there is room, without a new start.',
  },
  noRoomTitle: { zh: '同时上传的太多', en: 'Too much is being sent at once' },
  noRoom: {
    zh: '现在收不下，这一次没有办理，没有保存任何内容。过半分钟再提交；返回上一页，填写的内容还在。',
    en: 'There is no room for it now. Nothing was done, and nothing was kept. Send it again in half a minute; what was typed is still on the page before.',
  },
  tooOften: (seconds: number): Words => ({
    zh: `${seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`}后可以继续。已经填写的内容没有提交，返回上一页还在。`,
    en: `You can go on in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}. What was typed was not sent and is still on the page before.`,
  }),
  sessionEndedTitle: { zh: '登录已结束', en: 'The session has ended' },
  sessionEnded: {
    zh: '这一次没有办理。重新登录后，返回上一页再提交；已经填写的内容还在那一页。',
    en: 'Nothing was done. Sign in again, go back to the page before and send it once more; what was typed is still there.',
  },
  toSignIn: { zh: '去登录', en: 'Sign in' },
  toDesk: { zh: '去待办', en: 'Go to the desk' },
  strangerTitle: { zh: '没有办理', en: 'Nothing was done' },
  stranger: {
    zh: '这份表单不是从本次登录的页面提交的。打开原来的页面，核对后再提交。',
    en: 'This form was not sent from a page of this session. Open the page again, check it and send it once more.',
  },
  formTooLargeTitle: { zh: '内容太大', en: 'Too large' },
  formTooLarge: {
    zh: '提交的内容超过上限，没有办理。',
    en: 'What was sent is larger than what is taken. Nothing was done.',
  },
  formBrokenTitle: { zh: '没有收到完整的表单', en: 'The form did not arrive complete' },
  formBroken: { zh: '这一次没有办理。返回上一页再提交。', en: 'Nothing was done. Go back and send it again.' },
  secondNeededTitle: { zh: '先添加第二步验证', en: 'A second factor first' },
  secondNeeded: {
    zh: '所任角色登录时要有口令以外的验证。添加验证器或者通行密钥以后，这里就打开。',
    en: 'The roles held need more than a password. Once an authenticator or a passkey is added, this opens.',
  },
  toSecond: { zh: '去添加', en: 'Add one' },
  refusedTitle: { zh: '没有权限', en: 'Not permitted' },
  refusedRole: (zh: string, en: string): Words => ({
    zh: `这里由${zh}办理。需要时找安全管理员，由其授予角色。`,
    en: `This is done by: ${en}. If it is needed, ask the security administrator, who gives roles.`,
  }),
  refusedReach: {
    own_section: (role: Words): Words => ({
      zh: `${role.zh}只办本股室的事项，这一件在别的股室。找公开工作机构转交。`,
      en: `A ${role.en} acts in the own section, and this one lies in another. Ask the disclosure office to hand it over.`,
    }),
    own_body: (role: Words): Words => ({
      zh: `${role.zh}只办本机关的事项，这一件属于别的机关。`,
      en: `A ${role.en} acts in the own body, and this one belongs to another.`,
    }),
    supervised_bodies: (role: Words): Words => ({
      zh: `${role.zh}只及于所主管的机关，这个机关不在其中。找系统管理员核对主管关系。`,
      en: `A ${role.en} acts on the bodies it supervises, and this is none of them. Ask the system administrator to look at the tree of bodies.`,
    }),
    installation: (role: Words): Words => ({
      zh: `${role.zh}的权限不含这一件。`,
      en: `This is not among what a ${role.en} may do.`,
    }),
  },
  refusedStep: {
    zh: '同一件审批，一人只办一步；这一件的另一步已经由本人办理。由其他人员办理。',
    en: 'Nobody does two steps of one approval, and the same person did another step of this one. Somebody else has to do it.',
  },
};
