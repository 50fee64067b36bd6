import { documentOf, writeReport, type Report } from '../src/annual-report/index.ts';
import { PAPER_TEMPLATE } from '../src/platform/documents/write/pdf/paper-template.data.ts';
import { typesetter } from '../src/platform/documents/write/pdf/typesetter.ts';
import { dataOf } from '../src/platform/documents/write/pdf/write-pdf.ts';
import { readingOfFigures } from '../test/builders/whole-report.ts';
import { docxAlone } from './docx-alone.ts';
import { compare } from './measure.ts';
import { asSize, atMost } from './notes.ts';

const BLOCKS = { blocks: 7, runs: 10 };

/** 写出的快慢: Word against its library alone, PDF against Typst alone, each time with other figures and other texts, so that nothing is remembered. */
export async function writing(): Promise<void> {
  const document = documentOf(report(0));
  const word = await compare(
    () => writeReport(report(1), 'docx'),
    () => docxAlone(document),
    BLOCKS,
  );
  atMost(
    'a report written as docx, against an equal document by the docx library alone',
    word.one / word.baseline,
    1.5,
  );

  const setter = typesetter();
  let nth = 0;
  const pdf = await compare(
    () => writeReport(report((nth += 1)), 'pdf'),
    () => {
      const pages = setter.set(PAPER_TEMPLATE, { document: dataOf(documentOf(report((nth += 1)))) });
      setter.plainPdf(pages);
      setter.forget();
    },
    BLOCKS,
  );
  atMost('a report written as PDF, against Typst alone on the same source', pdf.one / pdf.baseline, 3);
  asSize('a report written as PDF, warm', pdf.one, 30);
}

const SENTENCE = '年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，主动公开政府信息，及时回应社会关切。';

/** A report of usual length; no two numbers give the same figures or the same sentences. */
function report(nth: number): Report {
  const { report: noughts } = readingOfFigures('2021', {});
  const count = (index: number) => (nth * 31 + index * 7) % 1000;
  const text = (lines: number, from: number) =>
    Array.from({ length: lines }, (_, line) => `${count(from + line)}、${SENTENCE.repeat(3)}`).join('\n');
  return {
    ...noughts,
    title: `示例市示例区示例局${2021 + (nth % 9)}年政府信息公开工作年度报告`,
    agency: '示例市示例区示例局',
    table3: Object.fromEntries(
      Object.entries(noughts.table3 ?? {}).map(([row, cells], at) => [
        row,
        Object.fromEntries(Object.keys(cells).map((column, index) => [column, count(at * 7 + index)])),
      ]),
    ),
    sections: { overview: text(10, 0), problems: text(4, 100), other_matters: text(1, 200) },
    closing: '示例市示例区示例局\n2024年1月20日',
  };
}
