import type { Words } from '../../base/words.ts';
import type { Act, HiddenKind, ScreeningSeverity } from '../../screening/index.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const SCREEN = {
  title: { zh: '公开前筛查', en: 'Screening before publication' },
  tagline: { zh: '公开前筛查　在本机进行，不保存文件', en: 'Screening · on this machine, files are not kept' },
  lead: {
    zh: '放入准备公开或者答复申请人的文件，逐处指出不能公开的内容：身份证号、电话、住址、病情、儿童姓名、密级标志、隐藏的行和批注、黑框下的文字、错敏词。逐处决定遮盖还是保留，再生成查验过的清洁副本和一页记录。',
    en: 'Add files that are to be published or given to an applicant. What must not go out is shown at its place: identity numbers, telephones, addresses, illnesses, names of children, markings of secrecy, hidden rows and comments, text under bars, wrong words. Decide on each, then make a clean copy that was searched, and a record of one page.',
  },
  choose: { zh: '选择要筛查的文件', en: 'Choose the files to screen' },
  dropHere: { zh: '把要筛查的文件拖到这里，或选择文件', en: 'Drop the files here, or choose files' },
  formats: (file: number, all: number, files: number): Words => ({
    zh: `Word（docx、doc）、WPS、Excel、PDF、网页、文本、Markdown、CSV、pptx、图片信息（jpg、png、tif）和装有这些文件的 zip；每份不超过 ${file} MB，一次最多 ${files} 份、合计 ${all} MB，更大的用命令 gongkai screen`,
    en: `Word (docx, doc), WPS, Excel, PDF, web page, text, Markdown, CSV, pptx, what pictures say of themselves (jpg, png, tif), and zip of these; each up to ${file} MB, at most ${files} files and ${all} MB at once. For larger ones use the command gongkai screen`,
  }),
  copies: {
    zh: 'docx、xlsx、pdf、html、txt、md、csv、jpg、png 和 zip 可以生成清洁副本，其他格式先另存为 docx、xlsx 或 PDF。',
    en: 'Clean copies are made of docx, xlsx, pdf, html, txt, md, csv, jpg, png and zip; save other formats as docx, xlsx or PDF first.',
  },
  lists: { zh: '本单位的词库和准许清单（可不选）', en: 'Lists of your own (optional)' },
  lexicon: { zh: '错敏词', en: 'Wrong words' },
  lexiconHint: {
    zh: 'xlsx 或 csv：错误写法、正确写法、类别、起、止、权重、说明；加在自带词库上。',
    en: 'xlsx or csv: 错误写法, 正确写法, 类别, 起, 止, 权重, 说明; added to the words of the program.',
  },
  allow: { zh: '准许保留的内容', en: 'What may stay' },
  allowHint: {
    zh: 'xlsx 或 csv：规则、内容、理由；没有理由的不收。',
    en: 'xlsx or csv: 规则, 内容, 理由; a line without a reason is refused.',
  },
  start: { zh: '开始筛查', en: 'Screen' },
  busy: { zh: '正在筛查…', en: 'Screening…' },
  progress: { zh: '正在处理，已 {seconds} 秒', en: 'Working, {seconds} s' },
  privacy: {
    zh: '文件只在这台机器上读，不保存、不外传；看完关闭网页即消失。',
    en: 'Files are read on this machine alone. They are not kept or passed on, and are gone when the page is closed.',
  },
  onlyHereTitle: { zh: '只在本机开放', en: 'Open on this machine only' },
  onlyHere: {
    zh: '公开前筛查只在本机开放，待有登录后开放。在装有本程序的机器上打开 127.0.0.1 使用，或者用命令 gongkai screen。',
    en: 'Screening is open on this machine only until sign-in exists. Open 127.0.0.1 on the machine that runs the program, or use the command gongkai screen.',
  },
  toStart: { zh: '去公开前筛查', en: 'Go to screening' },
  noFile: { zh: '还没有选择要筛查的文件，选一份再开始', en: 'No file has been chosen; choose one and start again' },
  fileTooLarge: (file: string, megabytes: number): Words => ({
    zh: `“${file}”超过 ${megabytes} MB，没有筛查；更大的文件用命令 gongkai screen`,
    en: `“${file}” is larger than ${megabytes} MB and was not screened; use the command gongkai screen for larger files`,
  }),
  allTooLarge: (megabytes: number): Words => ({
    zh: `一次放入的文件合计超过 ${megabytes} MB，没有筛查；分几次放，或者用命令 gongkai screen`,
    en: `The files together are larger than ${megabytes} MB and were not screened; send them in several turns, or use the command gongkai screen`,
  }),
  tooMany: (limit: number): Words => ({
    zh: `一次最多筛查 ${limit} 份；分几次放，或者用命令 gongkai screen`,
    en: `At most ${limit} files at once; send them in several turns, or use the command gongkai screen`,
  }),
  malformed: { zh: '没有收到完整的文件，重新选择再开始', en: 'The files did not arrive complete; choose them again' },
  another: { zh: '换一组文件', en: 'Screen other files' },
  reviewOf: (name: string): Words => ({ zh: `筛查：${name}`, en: `Screening: ${name}` }),
  listTitle: (count: number): Words => ({ zh: `${count} 份文件的筛查结果`, en: `Results for ${count} files` }),
  listLead: {
    zh: '逐份打开，决定以后生成清洁副本；已经作的决定留在这一页里，关闭网页即消失。',
    en: 'Open each, decide, and make its clean copy. What was decided stays in this page, and is gone when it is closed.',
  },
  openFile: (name: string): Words => ({ zh: `打开“${name}”`, en: `Open “${name}”` }),
  open: { zh: '打开', en: 'Open' },
  toList: { zh: '回到文件清单', en: 'Back to the files' },
  members: { zh: '包内文件', en: 'Files inside' },
  counts: {
    error: (count: number): Words => ({ zh: `${count} 处错误`, en: plural(count, 'error', 'errors') }),
    warning: (count: number): Words => ({ zh: `${count} 处提醒`, en: plural(count, 'warning', 'warnings') }),
    notice: (count: number): Words => ({ zh: `${count} 处注意`, en: plural(count, 'notice', 'notices') }),
    unread: (count: number): Words => ({
      zh: `${count} 处未能检查`,
      en: `${plural(count, 'part', 'parts')} not checked`,
    }),
  },
  nothing: { zh: '没有发现不能公开的内容', en: 'Nothing found that must not go out' },
  notChecked: { zh: '未能检查', en: 'Not checked' },
  notCheckedCount: (count: number): Words => ({
    zh: `有 ${count} 份文件未能检查`,
    en: `${plural(count, 'file was', 'files were')} not checked`,
  }),
  nothingMore: {
    zh: '没有发现不代表可以公开，是否公开由人审查决定。可以在下面自己加遮盖。',
    en: 'That nothing was found does not mean it may be published; a person decides. You can add masks of your own below.',
  },
  findings: { zh: '发现', en: 'Findings' },
  groups: {
    error: (count: number): Words => ({
      zh: `错误　${count} 处，公开前必须处理`,
      en: `Errors: ${count}, to be dealt with before publication`,
    }),
    warning: (count: number): Words => ({ zh: `提醒　${count} 处，看一看`, en: `Warnings: ${count}, have a look` }),
    notice: (count: number): Words => ({ zh: `注意　${count} 处`, en: `Notices: ${count}` }),
  } satisfies Record<ScreeningSeverity, (count: number) => Words>,
  alike: (first: number, last: number): Words => ({
    zh: `${last - first + 1} 处（第 ${first} 至 ${last} 处），点开逐处看`,
    en: `${last - first + 1} findings (${first} to ${last}), open to see each`,
  }),
  notListed: (count: number): Words => ({
    zh: `另有 ${count} 处同类，没有逐处列出；按建议处理，或者一起保留。`,
    en: `${count} more of the kind are not listed one by one; they go as proposed, or are kept together.`,
  }),
  seePlace: { zh: '看这一处', en: 'See the place' },
  hidden: { zh: '隐藏', en: 'hidden' },
  decideOn: (number: number): Words => ({ zh: `第 ${number} 处怎样处理`, en: `What to do with finding ${number}` }),
  acts: {
    mask: { zh: '遮盖', en: 'Mask' },
    remove: { zh: '去除', en: 'Remove' },
    replace: { zh: '改正', en: 'Correct' },
    by_hand: { zh: '由人处理', en: 'By hand' },
    keep: { zh: '保留', en: 'Keep' },
  } satisfies Record<Act, Words>,
  only: {
    mask: { zh: '副本里遮盖。', en: 'It is masked in the copy.' },
    remove: { zh: '副本里去除。', en: 'It is gone from the copy.' },
    replace: { zh: '副本里改正。', en: 'It is corrected in the copy.' },
    by_hand: { zh: '程序不改，由人在原文里处理。', en: 'The program leaves it; a person mends it in the source.' },
    keep: { zh: '副本里保留。', en: 'It stays in the copy.' },
  } satisfies Record<Act, Words>,
  rightForm: (form: string): Words => ({ zh: `改为“${form}”`, en: `to “${form}”` }),
  reason: { zh: '保留的理由', en: 'Why it stays' },
  ground: { zh: '依据', en: 'Ground' },
  noGround: { zh: '不写依据', en: 'No ground' },
  needsReason: {
    zh: '保留要写明理由，至少两个字',
    en: 'keeping a finding needs a reason of at least two characters',
  },
  together: (count: number): Words => ({ zh: `这 ${count} 处一起`, en: `All ${count} together` }),
  eachOnItsOwn: { zh: '逐处决定', en: 'Decide on each' },
  keepAll: { zh: '全部保留', en: 'Keep all' },
  keepAllHint: {
    zh: '全部保留时，下面逐处的选择不起作用。',
    en: 'While all are kept, the choices on each below have no effect.',
  },
  problemOfAll: (name: Words, problem: Words): Words => ({
    zh: `${name.zh}全部保留：${problem.zh}`,
    en: `All of ${name.en}: ${problem.en}`,
  }),
  pictureOnly: {
    zh: '图片里的文字程序不读，只查图片自带的信息；不能公开的内容由人看，用框遮盖。',
    en: 'The program does not read text in pictures, only what they say of themselves. Look yourself, and cover with boxes what must not go out.',
  },
  problemAt: (number: number, problem: Words): Words => ({
    zh: `第 ${number} 处：${problem.zh}`,
    en: `Finding ${number}: ${problem.en}`,
  }),
  badBox: {
    zh: '框要填左、上、宽、高四个数，宽和高大于 0',
    en: 'a box takes four numbers: left, top, width and height; width and height above 0',
  },
  own: { zh: '自己加遮盖', en: 'Masks of your own' },
  ownWordsLead: {
    zh: '要遮盖的文字，文件里出现几处遮几处。',
    en: 'Words to cover, wherever they stand in the file.',
  },
  coverSelection: { zh: '遮盖选中的文字', en: 'Cover the selection' },
  nothingSelected: { zh: '先在文件内容里选中要遮盖的文字', en: 'Select the words in the file first' },
  wordsTaken: (number: string): Words => ({ zh: `已加文字 ${number}`, en: `Words ${number} added` }),
  ownWords: (number: number): Words => ({ zh: `文字 ${number}`, en: `Words ${number}` }),
  ownBoxLead: {
    zh: '要遮盖的框，从页面左上角量起，单位是点（A4 宽 595、高 842），图片是像素。',
    en: 'A box to cover, measured from the upper left corner of the page in points (A4 is 595 by 842), of a picture in pixels.',
  },
  draw: { zh: '在页面上画框', en: 'Draw a box on the page' },
  drawing: { zh: '按住拖出一个框，Esc 取消', en: 'Press and drag; Esc cancels' },
  drawn: (number: string): Words => ({ zh: `已加框 ${number}`, en: `Box ${number} added` }),
  ownBox: (number: number): Words => ({ zh: `框 ${number}`, en: `Box ${number}` }),
  sheet: { zh: '页', en: 'Page' },
  sides: {
    left: { zh: '左', en: 'Left' },
    top: { zh: '上', en: 'Top' },
    width: { zh: '宽', en: 'Width' },
    height: { zh: '高', en: 'Height' },
  },
  dropRow: { zh: '移除', en: 'Remove' },
  addRow: { zh: '再加一处', en: 'Add another' },
  by: { zh: '经办人', en: 'Decided by' },
  byHint: { zh: '写进记录，可不填', en: 'for the record, optional' },
  make: { zh: '生成清洁副本', en: 'Make the clean copy' },
  making: { zh: '正在生成…', en: 'Making it…' },
  makeHint: {
    zh: '没有选择的按建议处理。副本写出前会再筛查一遍，并逐处查找去除的内容。',
    en: 'What is not decided goes as proposed. The copy is screened again and searched for what was removed before it is given out.',
  },
  noCopyTitle: { zh: '没有生成清洁副本', en: 'No clean copy was made' },
  noCopyHint: {
    zh: '可以下载筛查记录，处理以后再筛查。',
    en: 'You can download the record, deal with it, and screen again.',
  },
  sheets: { zh: '文件内容', en: 'The file' },
  sheetsLead: {
    zh: '带编号的框和底色是发现所在，点编号看说明。这里显示全文，只给你看。',
    en: 'Numbered frames and shades are where findings are; a number leads to what it says. The text is shown in full, for your eyes only.',
  },
  pageDescription: (numbers: readonly number[]): Words => ({
    zh: numbers.length === 0 ? '这一页没有发现' : `框出的发现：${numbers.join('、')}`,
    en: numbers.length === 0 ? 'No findings on this page' : `Findings in frames: ${numbers.join(', ')}`,
  }),
  gap: ({ from, to, findings }: { from: string; to: string; findings: number }): Words => {
    const [zh, en] = from === to ? [from, from] : [`${from}至${to}`, `${from} to ${to}`];
    return findings === 0
      ? { zh: `${zh}没有发现，没有显示`, en: `${en}: nothing found, not shown` }
      : {
          zh: `${zh}内容太多，没有显示，其中有 ${findings} 处发现`,
          en: `${en}: too much to show, with ${plural(findings, 'finding', 'findings')} in it`,
        };
  },
  leftOut: (characters: number): Words => ({
    zh: `〔略去 ${characters} 字〕`,
    en: `[${characters} characters left out]`,
  }),
  around: { zh: '页外的内容', en: 'Beside the text' },
  hiddenBy: {
    author: { zh: '属性', en: 'property' },
    comment: { zh: '批注', en: 'comment' },
    tracked_change: { zh: '修订', en: 'tracked change' },
    hidden_text: { zh: '隐藏文字', en: 'hidden text' },
    hidden_row: { zh: '隐藏行', en: 'hidden row' },
    hidden_column: { zh: '隐藏列', en: 'hidden column' },
    hidden_sheet: { zh: '隐藏工作表', en: 'hidden sheet' },
    very_hidden_sheet: { zh: '深度隐藏工作表', en: 'very hidden sheet' },
    embedded: { zh: '嵌入文件', en: 'embedded file' },
    pivot_cache: { zh: '透视表缓存', en: 'pivot cache' },
    external_link: { zh: '外部链接', en: 'external link' },
    covered_text: { zh: '被遮住的文字', en: 'covered text' },
    white_text: { zh: '与底色同色', en: 'colour of its ground' },
    outside_page: { zh: '页面之外', en: 'outside the page' },
    attachment: { zh: '附件', en: 'attachment' },
    earlier_revision: { zh: '早期版本', en: 'earlier revision' },
    gps: { zh: '拍摄地点', en: 'position' },
    html_comment: { zh: '网页注释', en: 'comment in the source' },
  } satisfies Record<HiddenKind, Words>,
  markOf: (number: number, what: Words): Words => ({
    zh: `发现 ${number}，${what.zh}：看说明`,
    en: `Finding ${number}, ${what.en}: see what it says`,
  }),
  row: { zh: '行', en: 'Row' },
  doneTitle: { zh: '清洁副本已生成', en: 'The clean copy is made' },
  doneLead: {
    zh: '副本已经再筛查一遍，去除的内容在各个部分里都没有找到。保留的内容按所写理由留在副本里。',
    en: 'The copy was screened again, and nothing of what was removed was found in any part of it. What was kept stays in it for the reasons given.',
  },
  takeCopy: { zh: '下载清洁副本', en: 'Download the clean copy' },
  takeRecord: { zh: '下载记录', en: 'Download the record' },
  backToDecide: { zh: '回到各处决定', en: 'Back to the decisions' },
  whatWasDone: { zh: '作了哪些处理', en: 'What was done' },
  table: {
    number: { zh: '编号', en: 'No.' },
    what: { zh: '内容', en: 'What' },
    place: { zh: '位置', en: 'Place' },
    act: { zh: '处理', en: 'Treatment' },
    ground: { zh: '依据或理由', en: 'Ground or reason' },
  },
  ownMask: { zh: '自加', en: 'Own' },
  doneCounts: {
    mask: (count: number): Words => ({ zh: `遮盖 ${count} 处`, en: `${count} masked` }),
    remove: (count: number): Words => ({ zh: `去除 ${count} 处`, en: `${count} removed` }),
    replace: (count: number): Words => ({ zh: `改正 ${count} 处`, en: `${count} corrected` }),
    by_hand: (count: number): Words => ({ zh: `由人处理 ${count} 处`, en: `${count} left to a person` }),
    keep: (count: number): Words => ({ zh: `保留 ${count} 处`, en: `${count} kept` }),
  } satisfies Record<Act, (count: number) => Words>,
  fingerprint: (sha256: string): Words => ({
    zh: `副本的校验值（SHA-256）：${sha256}`,
    en: `Checksum of the copy (SHA-256): ${sha256}`,
  }),
  copyName: (stem: string): string => `${stem}-公开`,
  recordName: (stem: string): string => `${stem}-筛查记录`,
  recordFailed: { zh: '记录没有写出来，再试一次', en: 'The record could not be written; try again' },
  lost: {
    zh: '没有收到完整的文件和决定，重新放入文件再筛查',
    en: 'The file and the decisions did not arrive complete; add the file again',
  },
  tooLarge: {
    zh: '文件和决定合在一起太大，页面带不动；分几次放，或者用命令 gongkai screen',
    en: 'The files with their decisions are too large for the page; send them in several turns, or use the command gongkai screen',
  },
};
