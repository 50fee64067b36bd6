import { describe, expect, test } from 'vitest';
import { cleanOf, copyOf, findingsOf, halvesOf } from '../../../test/builders/clean-copy.ts';
import { leaksIn } from '../../../test/builders/leaks.ts';
import { alteredPdf, drawBar } from '../../../test/builders/pdf/altered.ts';
import { LINE, pageInUnembeddedType, type UnembeddedType } from '../../../test/builders/pdf/unembedded-type.ts';
import { PdfFile, type PagePicture } from '../../platform/documents/pdfium/index.ts';
import { sayNoCopy } from './say-no-copy.ts';

const ID = '445102199001011234';
const LINES = ['示例市示例局关于公布补助名单的通知', `张伟，身份证号${ID}`, '请社会各界监督支持'];

const TYPES: readonly UnembeddedType[] = [
  { name: 'STSong-Light', encoding: 'UniGB-UCS2-H' },
  { name: 'AdobeSongStd-Light', encoding: 'UniGB-UTF16-H' },
  { name: 'SimSun', encoding: 'GBK-EUC-H' },
  { name: '宋体', encoding: 'UniGB-UCS2-H' },
  { name: '仿宋_GB2312', encoding: 'GBK-EUC-H' },
  { name: 'SimHei,Bold', encoding: 'UniGB-UCS2-H' },
];

/** What the picture of a page shows where each sign of a line stands, a letter a point: dark or light. */
async function signsSeen(bytes: Uint8Array, line: number, count: number): Promise<readonly string[]> {
  const scale = 2;
  const picture = await PdfFile.with(bytes, (file) => file.page(0, (page) => page.picture(scale)));
  const size = LINE.size * scale;
  const bottom = (842 - LINE.first + line * LINE.step + LINE.size * 0.2) * scale;
  return Array.from({ length: count }, (_, index) =>
    shade(picture, { left: Math.round((LINE.left + index * LINE.size) * scale), top: Math.round(bottom - size), size }),
  );
}

function shade({ bytes, stride }: PagePicture, box: { left: number; top: number; size: number }): string {
  let shown = '';
  for (let y = box.top; y < box.top + box.size; y += 1)
    for (let x = box.left; x < box.left + box.size; x += 1)
      shown += (bytes[y * stride + x * 4] ?? 255) < 128 ? '#' : ' ';
  return shown;
}

const inkOf = (shown: string): number => shown.replaceAll(' ', '').length / shown.length;

describe('a page in type faces that the file does not carry', () => {
  test.each(TYPES)('in $name ($encoding) becomes a picture in which every sign is drawn', async (type) => {
    const copy = await cleanOf(pageInUnembeddedType(LINES, type), '示例.pdf');
    const seen = await signsSeen(copy, 2, 9);
    for (const sign of seen) {
      expect(inkOf(sign)).toBeGreaterThan(0.05);
      expect(inkOf(sign)).toBeLessThan(0.6);
    }
    // Signs that are all boxes would look alike.
    expect(new Set(seen).size).toBe(9);
    expect(leaksIn(copy, halvesOf(ID))).toEqual([]);
    expect(await findingsOf(copy, '示例.pdf')).toEqual([]);
  });

  test('headings in 黑体 are drawn without serifs, 宋体 with them', async () => {
    const [song, hei] = await Promise.all(
      ['SimSun', '黑体'].map(async (name) =>
        signsSeen(pageInUnembeddedType(['一一一'], { name, encoding: 'GBK-EUC-H' }), 0, 1),
      ),
    );
    expect(inkOf(hei?.[0] ?? '')).toBeGreaterThan(inkOf(song?.[0] ?? ''));
  });

  test('text in it under a bar is found', async () => {
    const page = pageInUnembeddedType(LINES, { name: 'SimSun', encoding: 'GBK-EUC-H' });
    const covered = await alteredPdf(page, (_, first) =>
      drawBar(first, { left: 60, top: 145, width: 400, height: 24 }),
    );
    const findings = await findingsOf(covered, '示例.pdf');
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'covered_text', text: '请社会各界监督支持' }));
  });

  test('with a sign of a body’s own, which no face has, there is no copy, and the sentence says why', async () => {
    const page = pageInUnembeddedType([...LINES, '龙\uE5E5镇'], { name: 'SimSun', encoding: 'UniGB-UCS2-H' });
    const copy = await copyOf(page, '示例.pdf');
    expect(copy).toEqual({ ok: false, reason: { kind: 'type_faces', pages: [1], member: null } });
    expect(copy.ok ? null : sayNoCopy('示例.pdf', copy.reason)).toEqual({
      zh: '“示例.pdf”没有带上所用的字体（第1页），无法把页面变成图片，请用原文重新导出 PDF 并嵌入字体',
      en: '"示例.pdf" does not carry its type faces (第1页), so pages cannot become pictures; export it again with its fonts embedded',
    });
  });
});
