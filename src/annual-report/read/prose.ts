import type { SectionKey } from '../../law/index.ts';
import type { Report, TextLine, TextPart } from '../report.ts';
import { isBlankCell } from './figure-row.ts';
import { simplify } from './fold.ts';
import { findTitle } from './title.ts';

/** Text of a report by part, in order; lines before the title (navigation of a web page, index numbers) are left out. */
export type Prose = {
  readonly title: string | null;
  readonly sections: Report['sections'];
  /** Text around the sections and beside the tables, where there is any. */
  readonly around: Pick<Report, 'opening' | 'beside_tables' | 'closing'>;
  readonly lines: readonly TextLine[];
};

/** 正文: sorts the lines outside the tables into title, opening, sections and closing. */
export function proseOf(lines: readonly TextLine[], met: ReadonlySet<SectionKey>): Prose {
  const before = lines.filter(({ part }) => part === 'opening');
  const found = findTitle(before);
  const opening = before.flatMap((line, index): readonly TextLine[] => {
    if (found && index < found.from) return [];
    return [found && index < found.to ? { ...line, part: 'title' } : line];
  });
  const rest = lines.filter(({ part }) => part !== 'opening');
  const closingFrom = beginningOfClosing(rest);
  const body = rest.map((line, index): TextLine => (index >= closingFrom ? { ...line, part: 'closing' } : line));
  const all = [...opening, ...body];
  const text = (part: SectionKey) => (met.has(part) ? textOf(all, part) : null);
  return {
    title: found?.title ?? null,
    sections: { overview: text('overview'), problems: text('problems'), other_matters: text('other_matters') },
    around: aroundOf(all),
    lines: all.filter((line) => !isBlankCell(line)).map((line) => ({ ...line, text: simplify(line.text.trim()) })),
  };
}

function textOf(lines: readonly TextLine[], part: TextPart): string {
  return lines
    .filter((line) => line.part === part && !isBlankCell(line))
    .map((line) => line.text.trim())
    .join('\n');
}

function aroundOf(lines: readonly TextLine[]): Prose['around'] {
  const opening = textOf(lines, 'opening');
  const closing = textOf(signatureOf(lines), 'closing');
  const beside = Object.fromEntries(
    (['proactive', 'applications', 'disputes'] as const).flatMap((part) => {
      const text = textOf(lines, part);
      return text === '' ? [] : [[part, text]];
    }),
  );
  return {
    ...(opening !== '' && { opening }),
    ...(Object.keys(beside).length > 0 && { beside_tables: beside }),
    ...(closing !== '' && { closing }),
  };
}

/** Of the closing only the signature; what a web page puts below a document (打印, 版权所有) is none of the report. */
function signatureOf(lines: readonly TextLine[]): readonly TextLine[] {
  const closing = lines.filter(({ part }) => part === 'closing');
  const foot = closing.findIndex((line) => !isBlankCell(line) && !isSignature(line));
  return foot === -1 ? closing : closing.slice(0, foot);
}

const isSignature = ({ text }: Pick<TextLine, 'text'>): boolean => {
  const shown = simplify(text.replace(/\s+/gu, ''));
  return DATE.test(shown) || NAME.test(shown);
};

const DATE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇零○一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{4}-\d{1,2}-\d{1,2})$/u;
const NAME =
  /^\S{3,30}(?:局|委|委员会|办公室|办公厅|厅|政府|办事处|镇|乡|街道|院|中心|管委会|部)(?:[（(]盖?章[)）])?$/u;
const FOOT =
  /^(?:【?打印|【?关闭|分享|扫一扫|上一篇|下一篇|版权所有|主办单位|承办单位|主办[:：]|网站标识码|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP|联系我们|网站地图|责任编辑|浏览次数|相关(?:信息|链接|文档|附件))/u;

/** The signature (name, date) at the end, and what a web page puts below a document, are not part of the last section. */
function beginningOfClosing(lines: readonly TextLine[]): number {
  const last = lines.findLastIndex(({ part }) => part === 'other_matters' || part === 'problems');
  const first = lines.findIndex(({ part }) => part === lines[last]?.part);
  if (last === -1) return lines.length;
  const foot = lines.findIndex(({ text }, index) => index > first && FOOT.test(simplify(text.trim())));
  let at = foot === -1 ? lines.length : foot;
  while (at > first + 1) {
    const line = lines[at - 1];
    if (line && !isBlankCell(line) && !isSignature(line)) break;
    at -= 1;
  }
  return at;
}
