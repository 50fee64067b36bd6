import type { Words } from '../../base/words.ts';

/** 无法读取: why a file gives no paper. The kinds are data; `sayUnreadable` makes the one sentence. */
export type Unreadable =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too_large'; readonly limit: number }
  | {
      readonly kind: 'too_much_inside';
      readonly what: 'unpacked_size' | 'parts' | 'depth' | 'cells' | 'time' | 'text' | 'pages' | 'lines' | 'memory';
    }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly format: string }
  /** The ending says one format, the content is another that is not read under this name. */
  | { readonly kind: 'mislabelled'; readonly ending: string; readonly format: string }
  /** A known format that this program does not read (yet). */
  | { readonly kind: 'not_supported'; readonly format: string }
  | { readonly kind: 'not_text' }
  /** Pages that are pictures. */
  | { readonly kind: 'scanned' }
  /** Its fonts do not say which characters their signs are. */
  | { readonly kind: 'garbled' }
  | { readonly kind: 'forbidden_declaration' };

/** One sentence that names the file and the cause and says what to do. */
export function sayUnreadable(file: string, reason: Unreadable): Words {
  switch (reason.kind) {
    case 'empty':
      return { zh: `“${file}”是空文件`, en: `"${file}" is empty` };
    case 'too_large':
      return {
        zh: `“${file}”超过 ${megabytes(reason.limit)} MB，年报不会这么大，没有读取`,
        en: `"${file}" is larger than ${megabytes(reason.limit)} MB and was not read`,
      };
    case 'too_much_inside':
      return {
        zh: `“${file}”${TOO_MUCH[reason.what].zh}，为安全没有读取`,
        en: `"${file}" ${TOO_MUCH[reason.what].en} and was not read, for safety`,
      };
    case 'encrypted':
      return {
        zh: `“${file}”有密码保护，请先去掉密码再放入`,
        en: `"${file}" is protected by a password; remove it first`,
      };
    case 'damaged':
      return {
        zh: `“${file}”不完整或已损坏，不能按 ${reason.format} 读取`,
        en: `"${file}" is incomplete or damaged and cannot be read as ${reason.format}`,
      };
    case 'mislabelled':
      return {
        zh: `“${file}”的后缀是 .${reason.ending}，内容却是 ${reason.format}，请改对后缀或另存一次`,
        en: `"${file}" ends in .${reason.ending} but holds ${reason.format}; rename it or save it again`,
      };
    case 'not_supported':
      return {
        zh: `“${file}”是 ${reason.format}，现在还不能读取，请另存为 docx（表格存为 xlsx）再放入`,
        en: `"${file}" is ${reason.format}, which is not read yet; save it as docx (a table as xlsx) first`,
      };
    case 'not_text':
      return { zh: `“${file}”不是文字文件，读不出内容`, en: `"${file}" is not a text document` };
    case 'scanned':
      return {
        zh: `“${file}”是扫描件，没有文字可读，请放 Word 或文字版 PDF`,
        en: `"${file}" is a scan without text; use the Word file or a PDF with text`,
      };
    case 'garbled':
      return {
        zh: `“${file}”里的字体没有说明是哪些字，读出来会是乱码，请放 Word 或重新导出的 PDF`,
        en: `The fonts in "${file}" do not say which characters they show; use the Word file or export the PDF again`,
      };
    case 'forbidden_declaration':
      return {
        zh: `“${file}”内含实体声明（DTD），正常文件没有，为安全没有读取`,
        en: `"${file}" declares XML entities, which documents never do, and was not read, for safety`,
      };
  }
}

const TOO_MUCH: Record<Extract<Unreadable, { kind: 'too_much_inside' }>['what'], Words> = {
  unpacked_size: { zh: '解压后过大', en: 'unpacks to too much' },
  parts: { zh: '内部文件过多', en: 'holds too many parts' },
  depth: { zh: '嵌套过深', en: 'is nested too deeply' },
  cells: { zh: '表格过大', en: 'holds too many table cells' },
  time: { zh: '读取用时过长', en: 'takes too long to read' },
  pages: { zh: '页数过多', en: 'holds too many pages' },
  lines: { zh: '线条过多', en: 'holds too many lines' },
  memory: { zh: '占用内存过多', en: 'takes too much memory' },
  text: { zh: '文字过多', en: 'holds too much text' },
};

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
