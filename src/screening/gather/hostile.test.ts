import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../test/builders/docx.ts';
import { exifOf, jpegOf, pngOf } from '../../../test/builders/pictures.ts';
import { compileTypst } from '../../../test/builders/pdf/typst.ts';
import { wordOf } from '../../../test/builders/word-parts.ts';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import { zipOf } from '../../../test/builders/zip.ts';
import { redactFile, EMPTY_ALLOW_LIST, OWN_LEXICON } from '../index.ts';
import { openFile } from './open-file.ts';

const SETTINGS = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2026-03-01' };
const place = { kind: 'paragraph' as const, paragraph: 1 };
const blocks = [{ kind: 'paragraph' as const, text: '身份证号445102199001011234', heading: null, place }];

/** Numbers that look random and are the same every time. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** The file with some bytes changed, cut out or repeated. */
function broken(bytes: Uint8Array, seed: number): Uint8Array {
  const numbers = chance(seed);
  const next = (below: number): number => Math.floor((numbers.next().value ?? 0) * below);
  const copy = Buffer.from(bytes);
  for (let count = 1 + next(8); count > 0; count -= 1) copy[next(copy.length)] = next(256);
  if (seed % 3 === 0) return copy.subarray(0, next(copy.length));
  return seed % 3 === 1 ? Buffer.concat([copy, copy.subarray(next(copy.length))]) : copy;
}

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.docx': docxOf(blocks),
  'b.xlsx': xlsxOf({ blocks }),
  'c.html': Buffer.from('<!doctype html><table><tr><td style="display:none">藏<td>445102199001011234</table>'),
  'd.jpg': jpegOf([{ marker: 0xe1, content: exifOf({ artist: '示例甲', position: true }) }]),
  'e.png': pngOf([{ type: 'tEXt', content: Buffer.from('Author\0示例甲') }]),
  'f.zip': zipOf([{ name: 'a.docx', content: docxOf(blocks) }]),
  'g.csv': Buffer.from('姓名,"身份""证",号\n示例甲,445102199001011234,x\n'),
  'h.tif': exifOf({ artist: '示例甲', position: true }).subarray(6),
  'i.xls': readFileSync(new URL('./old-office/fixtures/everything.xls', import.meta.url)),
  'j.doc': readFileSync(new URL('./old-office/fixtures/everything.doc', import.meta.url)),
  'k.html': Buffer.from(
    `<!doctype html><style>.a .b>c{display:none} @media screen{p{color:#fff}}</style><p class="a"><img src="data:image/png;base64,${Buffer.from(pngOf()).toString('base64')}">445102199001011234`,
  ),
};

const ID = '445102199001011234';

/** All that a file tells, seen or hidden; null for one that is refused, not read whole, or has a part that nothing leads to. */
async function told(bytes: Uint8Array, name: string): Promise<string | null> {
  const opened = await openFile(bytes, name);
  if (!opened.ok) return null;
  const { passages, unread, hidden } = opened.value.gathered;
  if (unread.length > 0 || hidden.some(({ kind }) => kind === 'earlier_revision')) return null;
  return passages.map(({ text }) => text).join('\n');
}

const PARTS: Readonly<Record<string, Uint8Array>> = {
  'a.docx': docxOf(blocks),
  'b.docx': wordOf('<w:p/>', {
    comments: `<w:comment w:id="0" w:author="x"><w:p><w:r><w:t>${ID}</w:t></w:r></w:p></w:comment>`,
  }),
  'c.xlsx': xlsxOf({ blocks }),
  'd.zip': zipOf([{ name: 'a.docx', content: docxOf(blocks) }]),
};

describe('files with a number in them', () => {
  test.each(Object.entries(PARTS))('%s cut off or changed anywhere never seems clean', async (name, bytes) => {
    expect(await told(bytes, name)).toContain(ID);
    const silent: string[] = [];
    for (let at = 0; at < bytes.length; at += 7) {
      if ((await told(bytes.subarray(0, at), name))?.includes(ID) === false) silent.push(`cut ${at}`);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      if ((await told(changed, name))?.includes(ID) === false) silent.push(`changed ${at}`);
    }
    expect(silent).toEqual([]);
  });

  test('a PDF whose drawing does not unpack, or is not there, is never clean', async () => {
    const pdf = Buffer.from(compileTypst(`#set page(width: 200pt, height: 100pt)\n${ID}`));
    expect(await told(pdf, 'p.pdf')).toContain(ID);
    const number = /\/Contents (\d+) 0 R/u.exec(pdf.toString('latin1'))?.[1] ?? '';
    const content = pdf.indexOf('stream\n', pdf.indexOf(`\n${number} 0 obj`)) + 'stream\n'.length;
    for (const step of [4, 30, 60]) {
      const changed = Buffer.from(pdf);
      changed[content + step] = (changed[content + step] ?? 0) ^ 0xff;
      expect(await told(changed, 'p.pdf')).toBeNull();
    }
    const gone = Buffer.from(
      pdf.toString('latin1').replace(/\/Contents \d+ 0 R/u, (one) => '/Contents 99 0 R'.padEnd(one.length)),
      'latin1',
    );
    expect(await told(gone, 'p.pdf')).toBeNull();
  });
});

describe('hostile files', () => {
  test.each(Object.entries(FILES))(
    '%s broken in two hundred ways is read or refused, and never brings the program down',
    async (name, bytes) => {
      for (let seed = 1; seed <= 200; seed += 1) {
        const redacted = await redactFile({ name, bytes: broken(bytes, seed) }, SETTINGS);
        if (redacted.ok && redacted.value.copy.ok) expect(redacted.value.copy.value.length).toBeGreaterThan(0);
      }
    },
  );

  test('a PDF broken in forty ways too', async () => {
    const pdf = compileTypst('#set page(width: 200pt, height: 100pt)\n正文 13800138000');
    for (let seed = 1; seed <= 40; seed += 1) {
      const redacted = await redactFile({ name: 'p.pdf', bytes: broken(pdf, seed) }, SETTINGS);
      if (redacted.ok && redacted.value.copy.ok) expect(redacted.value.copy.value.length).toBeGreaterThan(0);
    }
  });

  test('a part with a document type is not read, and never clean', async () => {
    const hostile = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
    const redacted = await redactFile(
      {
        name: 'a.docx',
        bytes: wordOf('<w:p/>', {
          relations: [{ type: 'customXml', target: 'item.xml' }],
          more: [{ name: 'word/item.xml', content: hostile }],
        }),
      },
      SETTINGS,
    );
    expect(redacted.ok && redacted.value.findings.map(({ rule, place }) => [rule, place])).toEqual([
      ['unreadable', '部件“word/item.xml”'],
    ]);
    expect(redacted.ok && redacted.value.copy).toMatchObject({ ok: false, reason: { kind: 'unread_part' } });
  });

  test('parts that lead to each other in a circle end', async () => {
    const circle =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/header" Target="document.xml"/><Relationship Id="s" Type="x/package" Target="document.xml"/></Relationships>';
    const redacted = await redactFile(
      {
        name: 'a.docx',
        bytes: zipOf([
          {
            name: 'word/document.xml',
            content:
              '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
          },
          { name: 'word/_rels/document.xml.rels', content: circle },
          { name: '[Content_Types].xml', content: '<Types/>' },
        ]),
      },
      SETTINGS,
    );
    expect(redacted.ok).toBe(true);
  });
});
