export const UPLOAD = {
  title: { zh: '年报体检', en: 'Annual report check' },
  lead: {
    zh: '放入政府信息公开工作年度报告，逐格核对三张表，指出错在哪里、应当是多少。',
    en: 'Add annual reports on government information disclosure. Every cell of the three tables is checked; you see what is wrong and what it should be.',
  },
  choose: { zh: '选择要检查的年报', en: 'Choose the reports to check' },
  dropHere: { zh: '把要检查的年报拖到这里，或选择文件', en: 'Drop the reports here, or choose files' },
  formats: {
    zh: 'Word（docx、doc）、WPS、文字版 PDF、OFD、网页、Excel、文本、Markdown、CSV；可以一次放多份，每份不超过 20 MB',
    en: 'Word (docx, doc), WPS, PDF with text, OFD, web page, Excel, text, Markdown, CSV; several at once, each up to 20 MB',
  },
  chooseFiles: { zh: '选择文件', en: 'Choose files' },
  previous: { zh: '上一年的年报（可不选）', en: 'Reports of the year before (optional)' },
  previousHint: {
    zh: '用来核对“上年结转”和“现行有效件数”，并看文字是否照抄。',
    en: 'Used to check the figures carried over and documents in force, and whether text was copied.',
  },
  noneChosen: { zh: '还没有选', en: 'None chosen' },
  remove: { zh: '移除', en: 'Remove' },
  start: { zh: '开始检查', en: 'Check' },
  busy: { zh: '正在检查…', en: 'Checking…' },
  example: { zh: '看一份真实的例子', en: 'See a real example' },
  whatTitle: { zh: '查什么', en: 'What is checked' },
  what: {
    zh: '表内勾稽、合计、空格，与上年的衔接，正文数字与表格，名称、文号、年度。',
    en: 'Sums and blanks in the tables, continuity with the year before, figures in the text against the tables, names, document numbers and years.',
  },
  allRules: { zh: '全部规则', en: 'All rules' },
  howTitle: { zh: '怎样看', en: 'How to read it' },
  how: {
    zh: '错误是算术和格式上的，公布前必须改；提醒很可能有误；注意值得看一眼。每条都连到所在的格或原文。',
    en: 'Errors are arithmetic or the form and must be corrected before publication; warnings are probably wrong; notices are worth a look. Each links to its cell or text.',
  },
  blankTitle: { zh: '空白怎么算', en: 'What a blank means' },
  blank: {
    zh: '空白不当作 0，照原样显示；只有文件里写了的数才会出现在表里。',
    en: 'A blank is never taken as 0 and is shown as it stands; only figures written in the file appear.',
  },
};
