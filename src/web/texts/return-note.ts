export const RETURN_NOTE = {
  title: { zh: '退回修改意见', en: 'Return note' },
  hint: {
    zh: '一页，写明应当改正和需要说明的事项，发给报送单位。不写的项留空待填。',
    en: 'One page for the body that handed in, with what to mend and what to explain. What is not said is left to fill in.',
  },
  office: { zh: '落款单位', en: 'Office that signs' },
  replyBy: { zh: '请在哪一天前重新报送', en: 'To be handed in again before' },
  replyByHint: { zh: '例：2026-01-20', en: 'e.g. 2026-01-20' },
  word: { zh: '下载 Word', en: 'Download Word' },
  pdf: { zh: '下载 PDF', en: 'Download PDF' },
  badDay: {
    zh: '日期没有看懂，写成 2026-01-20 这样，退回上一页改',
    en: 'The day could not be read; write it like 2026-01-20, and go back to change it',
  },
  fileName: (agency: string) => `${agency}退回修改意见`,
};
