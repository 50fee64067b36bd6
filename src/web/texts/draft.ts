import type { Words } from '../../base/words.ts';

const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

export const DRAFT = {
  tagline: {
    zh: '做年报　在网页里填、改、检查，不保存',
    en: 'Make the annual report · filled in, mended and checked here, not kept',
  },
  privacy: {
    zh: '草稿只在这一页里，不保存在服务器上；离开前把它存到自己的电脑。',
    en: 'The draft is in this page alone and is not kept on the server; save it on your computer before you leave.',
  },
  start: {
    title: { zh: '做一份年报', en: 'Make an annual report' },
    lead: {
      zh: '填好的年报可以存成 Word、PDF、网页、Excel。不用登录，什么都不留在服务器上。',
      en: 'The finished report can be saved as Word, PDF, web page or Excel. No sign-in; nothing stays on the server.',
    },
    empty: { zh: '从空白表开始', en: 'Begin with an empty form' },
    emptyHint: { zh: '每一格都是空的，没有就填 0。', en: 'Every cell is empty; where there is none, fill in 0.' },
    edition: { zh: '格式', en: 'Form' },
    editionOption: (name: string, years: string): string => `${name}（${years}）`,
    yearsFrom: (from: number): string => `${from} 年度及以后`,
    years: (from: number, to: number): string => `${from}、${to} 年度`,
    emptyButton: { zh: '打开空白表', en: 'Open the empty form' },
    lastYear: { zh: '以上年年报开始', en: "Begin with last year's report" },
    lastYearHint: {
      zh: '机关名称带过来，“上年结转”按上年“结转下年度”填好并锁定，上年的文字在旁边可以参看。',
      en: "The body's name is taken over, what was carried over is filled in and locked, and last year's text can be looked at.",
    },
    lastYearFormats: {
      zh: 'Word、WPS、PDF、网页、Excel、文本都可以，不超过 20 MB。',
      en: 'Word, WPS, PDF, web page, Excel or text, up to 20 MB.',
    },
    lastYearFile: { zh: '上年的年报', en: "Last year's report" },
    lastYearButton: { zh: '以这份年报开始', en: 'Begin with this report' },
    saved: { zh: '打开保存的草稿', en: 'Open a saved draft' },
    savedHint: {
      zh: '在这里存下的 JSON 文件。数字、文字、说明和锁定都还在。',
      en: 'The JSON file that was saved here, with its figures, text, notes and locks.',
    },
    savedFile: { zh: '草稿文件（json）', en: 'Draft file (json)' },
    savedButton: { zh: '打开草稿', en: 'Open the draft' },
  },
  ways: {
    empty: { zh: '从空白表开始填', en: 'Begin with an empty form' },
    emptyHint: { zh: '2021 年格式、2019 年格式', en: '2021 form, 2019 form' },
    lastYear: { zh: '从上年年报开始填', en: "Begin with last year's report" },
    lastYearHint: { zh: '结转数带入并锁定', en: 'carried-over figures filled in and locked' },
    saved: { zh: '打开保存的草稿', en: 'Open a saved draft' },
    savedHint: { zh: '数字、文字、说明都在', en: 'with figures, text and notes' },
  },
  mendHere: { zh: '在这里修改', en: 'Mend it here' },
  mendHereHint: {
    zh: '把这份年报放进表格里改，改好存成 Word、PDF。',
    en: 'Opens the report as a form; save it as Word or PDF when it is right.',
  },
  newReport: { zh: '新的年报', en: 'New report' },
  facts: { zh: '年报是谁的、哪一年的', en: 'Whose report, of which year' },
  agency: { zh: '机关名称', en: 'Name of the body' },
  agencyHint: { zh: '全称，如“青河区工业和信息化局”', en: 'In full' },
  year: { zh: '年度', en: 'Year' },
  edition: { zh: '格式', en: 'Form' },
  title: { zh: '标题', en: 'Title' },
  titleHint: {
    zh: '留空就用“机关名称＋年度＋政府信息公开工作年度报告”',
    en: 'Left blank: name, year and 政府信息公开工作年度报告',
  },
  yearWrong: { zh: '年度写四位数，如 2025', en: 'Write the year with four digits, such as 2025' },
  yearMissing: { zh: '还没有填年度', en: 'The year is not filled in' },
  agencyMissing: { zh: '还没有填机关名称', en: "The body's name is not filled in" },
  acts: { zh: '操作', en: 'Acts' },
  recheck: { zh: '重新核对', en: 'Check again' },
  recheckHint: { zh: '按全部规则再查一遍', en: 'tries every rule again' },
  busy: { zh: '正在核对…', en: 'Checking…' },
  fill: { zh: '合计填上', en: 'Fill the totals' },
  fillHint: {
    zh: '各项都填了数的合计才填，改动会列出，可以改回',
    en: 'only totals whose parts are all filled; each change is listed and can be undone',
  },
  setToTemplate: { zh: '填为 {n}', en: 'Set to {n}' },
  setTo: (figure: number): Words => ({ zh: `填为 ${figure}`, en: `Set to ${figure}` }),
  setBlanks: (count: number): Words => ({ zh: `${count} 个空格填为 0`, en: `Set ${count} blanks to 0` }),
  noted: (count: number): Words => ({ zh: `已说明　${count} 条`, en: `Explained: ${count}` }),
  notedLamp: (count: number): Words => ({ zh: `${count} 处已说明`, en: `${count} explained` }),
  writeNote: { zh: '写说明', en: 'Explain' },
  changeNote: { zh: '改说明', en: 'Change the note' },
  noteLabel: (number: number): Words => ({ zh: `对第 ${number} 条的说明`, en: `Note to finding ${number}` }),
  noteHint: { zh: '和草稿一起保存，不印在年报里', en: 'Kept with the draft, not printed in the report' },
  noteSaid: (text: string): Words => ({ zh: `说明：${text}`, en: `Note: ${text}` }),
  keepNote: { zh: '记下说明', en: 'Keep the note' },
  was: (figure: string): Words => ({
    zh: figure === '' ? '原空白' : `原为 ${figure}`,
    en: figure === '' ? 'was blank' : `was ${figure}`,
  }),
  locked: { zh: '已锁定', en: 'locked' },
  lockedWhy: (year: number | null): Words => ({
    zh: `“二、上年结转”按${year === null ? '上年' : `${year}年`}年报的“四、结转下年度”填好并锁定。上年年报有误、确需不同的，先解除锁定；检查会指出与上年不符。`,
    en: `Row two is filled with row four of ${year === null ? "last year's report" : `the report of ${year}`} and locked. Unlock it where last year's report was wrong; the check then says that the years differ.`,
  }),
  unlock: { zh: '解除锁定', en: 'Unlock' },
  blanks: {
    said: (count: number): Words => ({
      zh: `这张表还有 ${count} 个空格。`,
      en: `${count} ${count === 1 ? 'cell of this table is' : 'cells of this table are'} blank.`,
    }),
    fill: { zh: '其余都没有，空格都填 0', en: 'There is none: set all blanks to 0' },
  },
  changes: {
    title: (count: number): Words => ({ zh: `改了 ${count} 格`, en: `${cells(count)} changed` }),
    byProgram: { zh: '程序填的', en: 'filled by the program' },
    byHand: { zh: '手填的', en: 'typed' },
    from: (before: string, now: string): Words => ({
      zh: `原${before === '' ? '为空白' : `为 ${before}`}，现${now === '' ? '为空白' : `为 ${now}`}`,
      en: `was ${before === '' ? 'blank' : before}, is now ${now === '' ? 'blank' : now}`,
    }),
    undo: (before: string): Words => ({
      zh: before === '' ? '改回空白' : `改回 ${before}`,
      en: before === '' ? 'Back to blank' : `Back to ${before}`,
    }),
    undoAll: { zh: '程序填的全部改回', en: 'Undo all that the program filled' },
  },
  said: {
    filled: (count: number): Words => ({
      zh: `填了 ${count} 格，用虚线标出；下面“改了”里可以改回。`,
      en: `${cells(count)} filled, marked with a dotted line; they can be undone under "changed" below.`,
    }),
    nothingToFill: {
      zh: '没有可以填的合计：合计都对，或者各项还没有填全。',
      en: 'There was no total to fill: they are right, or their parts are not all filled in.',
    },
    noBlanks: { zh: '没有空格可以填。', en: 'There was no blank to fill.' },
    partsChanged: {
      zh: '各项的数已经改过，没有填；看重新核对的结果。',
      en: 'The parts were changed meanwhile, so nothing was filled; see the result of the new check.',
    },
    undone: { zh: '程序填的数都改回了。', en: 'All that the program filled was undone.' },
    unlocked: { zh: '已解除锁定，“上年结转”可以改了。', en: 'Unlocked: row two can be typed in.' },
    noFigureChosen: { zh: '先在“插入数字”里选一个数。', en: 'Choose a figure from the list first.' },
    yearFirst: { zh: '先填年度，才能写出带年度的句子。', en: 'Fill in the year first: the sentence names it.' },
    split: { zh: '已按小标题分到五个方面。', en: 'The text was taken apart by its headings.' },
    notSplit: {
      zh: '没有找到五个方面的小标题，文字整段放进了“总述”，可以剪到各方面。',
      en: 'The headings of the five aspects were not found; the whole text stands before them, to be moved from there.',
    },
  },
  /** Said by the script while somebody types; {n} is a figure. */
  live: {
    mended: { zh: '已改好', en: 'Mended' },
    fresh: { zh: '改动后新出现的', en: 'New since the change' },
    proposed: { zh: '和 {n}', en: 'sum {n}' },
    errors: { zh: '现在 {n} 处错误', en: '{n} errors now' },
    noErrors: { zh: '现在没有错误', en: 'No errors now' },
    warnings: { zh: '{n} 处提醒', en: '{n} warnings' },
    see: { zh: '看这一格', en: 'See the cell' },
  },
  narrative: {
    opening: { zh: '开头', en: 'Opening' },
    openingHint: {
      zh: '印在标题下面：编制依据、统计期限、联系方式',
      en: 'Printed below the title: basis, period, contact',
    },
    lead: { zh: '总述', en: 'Lead' },
    leadHint: { zh: '印在五个方面前面，可以不写', en: 'Printed before the five aspects; may be left out' },
    beside: { zh: '表格以外的文字', en: 'Text beside the table' },
    besideHint: {
      zh: '格式只要表格；写了就印在表格前面',
      en: 'The form asks for the table alone; text is printed before it',
    },
    closing: { zh: '落款', en: 'Signature' },
    closingHint: { zh: '机关名称和日期，各占一行', en: 'Name of the body and date, a line each' },
    whole: { zh: '总体情况（整段）', en: 'Overview, as one text' },
    wholeHint: {
      zh: '文件里的文字没有按五个方面分开，先整段放在这里。',
      en: 'The text of the file is not taken apart by the five aspects and stands here as a whole.',
    },
    split: { zh: '改为五个方面填写', en: 'Write it by the five aspects' },
    aspectHint: { zh: '小标题由程序加上', en: 'The heading is added by the program' },
    text: { zh: '正文', en: 'Text' },
    figure: { zh: '插入数字', en: 'Insert a figure' },
    figureHint: {
      zh: '从表里选一格；表里的数改了，正文跟着改。',
      en: 'Choose a cell of the tables; when its figure changes, the text follows.',
    },
    chooseFigure: { zh: '选一格…', en: 'Choose a cell…' },
    insertHere: { zh: '插入到这里', en: 'Insert here' },
    sentenceOpening: { zh: '放入编制依据和统计期限的写法', en: 'Put in a sentence on basis and period' },
    sentenceFee: { zh: '放入“没有收取信息处理费”的写法', en: 'Put in a sentence that no processing fee was charged' },
    feeHint: {
      zh: '必须写明信息处理费：发出收费通知的件数和总金额、实际收取的总金额；没有也要写。',
      en: 'The processing fee has to be told: notices sent, amount notified, amount received; also where there was none.',
    },
    problemsHint: {
      zh: '今年的主要问题，上年问题改得怎样',
      en: "This year's problems, and what became of last year's",
    },
    preview: { zh: '印出来是这样', en: 'As it will be printed' },
    previewEmpty: { zh: '还没有写。', en: 'Nothing is written yet.' },
    lastYear: { zh: '看上年这部分怎样写的', en: "See last year's text" },
  },
  take: {
    title: { zh: '带走年报', en: 'Take the report away' },
    errorsLeft: (count: number): Words => ({
      zh: `还有 ${count} 处错误，公布前要改好。现在也可以先存下来。`,
      en: `${count} ${count === 1 ? 'error is' : 'errors are'} left, to be corrected before publication. It can be saved all the same.`,
    }),
    ready: { zh: '没有错误，可以交了。', en: 'No errors: ready to hand in.' },
    formats: {
      docx: { zh: 'Word', en: 'Word' },
      pdf: { zh: 'PDF', en: 'PDF' },
      html: { zh: '网页', en: 'Web page' },
      xlsx: { zh: 'Excel', en: 'Excel' },
      txt: { zh: '文本', en: 'Text' },
      json: { zh: '草稿（json）', en: 'Draft (json)' },
    },
    draftHint: {
      zh: '“草稿”存下数字、文字、说明和锁定，下次从“打开保存的草稿”接着做。',
      en: 'The draft keeps figures, text, notes and locks; open it again here to go on.',
    },
  },
  problems: {
    title: { zh: '草稿没有处理', en: 'The draft was not taken' },
    tooLarge: {
      zh: '草稿太大，没有处理。年报不会这么大；用浏览器退回上一页，删去多余的文字再试。',
      en: 'The draft is too large and was not taken. No report is as large; go back, take out text and try again.',
    },
    malformed: {
      zh: '没有收到完整的草稿，没有处理。用浏览器退回上一页再试一次，填的数还在那里。',
      en: 'The draft did not arrive complete and was not taken. Go back and try again; what was typed is still there.',
    },
    unknownEdition: {
      zh: '草稿用的格式不在这里，没有处理。可以选 2021 年格式或 2019 年格式重新开始。',
      en: 'The draft names a form that is not known here and was not taken. Begin again with the form of 2021 or 2019.',
    },
    failed: {
      zh: '草稿内容异常，为安全没有检查。用浏览器退回上一页，看看文字里是否贴进了别的东西。',
      en: 'The draft is no ordinary report and was not checked, for safety. Go back and see whether something else was pasted into the text.',
    },
    notWritten: {
      zh: '这种格式现在写不出来，草稿还在上一页，可以先存为别的格式。',
      en: 'This format cannot be written now. The draft is still on the page before; save it in another format.',
    },
    noFile: { zh: '还没有选择文件', en: 'No file has been chosen' },
    several: (count: number): Words => ({
      zh: `这个文件里有 ${count} 份年报，只能以一份开始；把它们分开再选`,
      en: `The file holds ${count} reports; choose a file with one`,
    }),
    notSaved: (file: string): Words => ({
      zh: `“${file}”不是在这里存下的草稿；Word、PDF 等文件放到年报体检里，检查后点“在这里修改”`,
      en: `"${file}" is no draft that was saved here. Check Word, PDF and other files first and then choose "Mend it here"`,
    }),
    savedTooLarge: (file: string): Words => ({
      zh: `“${file}”太大，不会是草稿`,
      en: `"${file}" is too large to be a draft`,
    }),
  },
};
