export const HOME = {
  title: { zh: '政府信息公开工具', en: 'Tools for government information disclosure' },
  tagline: { zh: '依照《政府信息公开条例》', en: 'By the Regulation on the Disclosure of Government Information' },
  lead: { zh: '四项工具，不用登录，什么都不保存。', en: 'Four tools. No sign-in, nothing is kept.' },
  check: {
    zh: '放入政府信息公开工作年度报告，逐格核对，指出错在哪里、应当是多少。',
    en: 'Add an annual report; every cell is checked, and you see what is wrong and what it should be.',
  },
  consolidate: {
    zh: '把各单位的年报一次放进来，逐格相加，缺谁、重复、没有加进去的数一一列出。',
    en: 'Put in the reports of all bodies at once; every cell is added up, and who is missing or came twice is listed.',
  },
  screen: {
    zh: '放入准备公开的文件，逐处指出不能公开的内容，决定以后生成清洁副本和一页记录；只在本机开放。',
    en: 'Add a file that is to be published; see at its place what must not go out, decide, and take a clean copy and a record of one page. On this machine only.',
  },
  clock: {
    zh: '填收到申请的日期和后来的事，算出最迟哪一天答复，逐日说明理由。',
    en: 'Say when an application came in and what happened then; see the last day for the reply, explained day by day.',
  },
};
