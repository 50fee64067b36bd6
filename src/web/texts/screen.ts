import type { Words } from '../../base/words.ts';

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
};
