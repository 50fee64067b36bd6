/**
 * 常用写法: sentences that a report's author may take over and change. None is prescribed word for word; that a report says on what it rests,
 * for which period, and what was charged, is.
 */
export const REPORT_SENTENCES = {
  /** 编制依据和统计期限, at the head of section one. */
  opening: ({ year, notice }: { readonly year: number; readonly notice: string }): string =>
    `根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（${notice}）要求，编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  /** 信息处理费, in section six, where none was charged. */
  noFee: ({ year }: { readonly year: number }): string =>
    `${year}年，本机关按照《政府信息公开信息处理费管理办法》发出收费通知0件，总金额0元，实际收取信息处理费0元。`,
} as const;
