export const ACT_SHEET = {
  needed: { zh: '这一项要填', en: 'This has to be filled in' },
  choose: { zh: '选一项', en: 'Choose one' },
  noFigure: { zh: '填一个数', en: 'Give a number' },
  next: { zh: '下一步：核对结果', en: 'Next: see the effect' },
  cancel: { zh: '取消', en: 'Do not do it' },
  effect: { zh: '办理后', en: 'What it does' },
  edit: { zh: '返回修改', en: 'Change something' },
  confirmTitle: { zh: '确认', en: 'Confirm' },
  none: { zh: '（无）', en: '(none)' },
  busy: { zh: '正在办理…', en: 'Working…' },
};
