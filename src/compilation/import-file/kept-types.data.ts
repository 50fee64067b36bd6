/** 收存的文件类型: what an annual report is published in, as told by the content. JSON is text. */
export const KEPT_TYPES: readonly string[] = ['docx', 'doc', 'odf', 'html', 'pdf', 'ofd', 'txt', 'xlsx', 'xls', 'rtf'];
