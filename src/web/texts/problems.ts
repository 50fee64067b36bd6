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
  faultTitle: { zh: '程序出错', en: 'The program failed' },
  fault: {
    zh: '这一次没有做完，是程序的问题，不是文件的问题。文件没有保存。可以再试一次。',
    en: 'This could not be completed. The fault is in the program, not in your file. No file was kept. You can try again.',
  },
  reference: { zh: '向管理员说明时报这个编号：', en: 'Tell the administrator this number:' },
  toHome: { zh: '去首页', en: 'Go to the start' },
  toCheck: { zh: '去年报体检', en: 'Go to the annual report check' },
};
