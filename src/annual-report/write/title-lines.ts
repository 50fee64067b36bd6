import { agencyOfTitle } from '../read/title.ts';

/** Characters of 二号 type that a line of 156 mm holds. */
const LONGEST = 20;

/**
 * 标题回行: a title too long for one line, with its line breaks where its words end (词意完整, GB/T 9704): behind the body's name, behind the
 * year, before 工作年度报告. A body whose own name fills more than a line is left to the typesetter.
 */
export function titleLines(title: string): string {
  if (widthOf(title) <= LONGEST) return title;
  const lines: string[] = [''];
  for (const part of partsOf(title)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + part) > LONGEST) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines.join('\n');
}

function partsOf(title: string): readonly string[] {
  const agency = agencyOfTitle(title) ?? '';
  const at = agency === '' ? -1 : title.indexOf(agency);
  if (at === -1) return wordsOf(title);
  return [...wordsOf(title.slice(0, at)), agency, ...wordsOf(title.slice(at + agency.length))];
}

/** The year, 政府信息公开, 工作年度报告 and a bracket stay whole. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(
      /(?<=[\d〇零一二三四五六七八九]年)(?!度)|(?<=[\d〇零一二三四五六七八九]年度)|(?=政府信息公开|政务公开)|(?<=信息公开)|(?=[（(])/u,
    )
    .filter((part) => part !== '');

/** Figures and letters are half as wide as Chinese characters. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign <= '\u024f' ? 0.55 : 1), 0);
