import { isUtf8 } from 'node:buffer';
import { partsOfPdf } from '../../platform/documents/pdf-copy/index.ts';
import { attempt, openArchive, signatureOf, withinLimits } from '../../platform/documents/raw/index.ts';
import { ProbeFinder, type Probe } from './probe-finder.ts';
import { compact } from './removed-value.ts';

/** Where a probe was found: the part of the copy. */
export type Found = { readonly probe: Probe; readonly part: string };

/**
 * 搜索副本: looks for what was removed in every part of a file, unpacked, in every encoding in which it could stand, with and without the tags of XML,
 * and however the signs are set apart.
 */
export async function searchCopy(bytes: Uint8Array, probes: ReadonlySet<Probe>): Promise<readonly Found[]> {
  const found: Found[] = [];
  if (probes.size === 0) return found;
  const finder = new ProbeFinder(probes);
  for (const { name, bytes: part } of await partsOf(bytes, '')) {
    const there = new Set<Probe>();
    for (const text of readingsOf(part)) for (const probe of finder.in(compact(text))) there.add(probe);
    found.push(...[...there].map((probe) => ({ probe, part: name })));
  }
  return found;
}

type Part = { readonly name: string; readonly bytes: Uint8Array };

/** The parts of a file, unpacked, those of archives in it too; their names are looked at as well. */
async function partsOf(bytes: Uint8Array, name: string): Promise<readonly Part[]> {
  if (signatureOf(bytes).kind !== 'zip') {
    const isPdf = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
    return isPdf ? [{ name, bytes }, ...(await partsOfPdf(bytes))] : [{ name, bytes }];
  }
  const opened = await withinLimits(bytes, async (meter) => {
    const archive = await openArchive(bytes, 'zip', meter);
    const parts: Part[] = [{ name, bytes: Buffer.from([...archive.names].join('\n')) }];
    for (const inner of archive.names) {
      const part = attempt(() => archive.part(inner));
      if (part.ok && part.value !== null)
        parts.push(...(await partsOf(part.value, name === '' ? inner : `${name} > ${inner}`)));
    }
    return parts;
  });
  return opened.ok ? opened.value : [{ name, bytes }];
}

/** The texts that bytes may be. Pictures and type faces are looked at letter by letter alone. */
function* readingsOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  yield buffer.toString('latin1');
  // Not `Buffer.toString`: on an odd number of bytes at an odd place that one of Node 24 writes beyond its own memory.
  yield new TextDecoder('utf-16le').decode(buffer);
  yield new TextDecoder('utf-16le').decode(buffer.subarray(1));
  yield new TextDecoder('utf-16be').decode(buffer);
  if (!isUtf8(buffer)) {
    yield new TextDecoder('gb18030').decode(buffer);
    return;
  }
  const text = buffer.toString('utf8');
  yield text;
  if (text.includes('<')) {
    yield withoutTags(text, '');
    // What stands in two cells beside each other is not one word.
    yield withoutTags(text, '\u0001');
  }
  if (/%[\dA-F]{2}/iu.test(text)) yield text.replaceAll(/(?:%[\dA-F]{2})+/giu, unescaped);
  if (text.includes('\\u'))
    yield text.replaceAll(/\\u([\dA-F]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function withoutTags(text: string, by: string): string {
  return text
    .replaceAll(/<[^<>]*>/gu, by)
    .replaceAll(/&#(?:x([\dA-F]{1,6})|(\d{1,7}));/giu, (whole, hex?: string, figures?: string) => {
      const code = hex === undefined ? Number(figures) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ');
}

function unescaped(stretch: string): string {
  try {
    return decodeURIComponent(stretch);
  } catch {
    return stretch;
  }
}
