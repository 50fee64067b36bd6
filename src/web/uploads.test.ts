import { expect, test } from 'vitest';
import { bodyRoom, NoRoom, withPlace } from './body-room.ts';
import { plainName, readUpload } from './uploads.ts';
import { UPLOAD_LIMITS } from './upload-limits.ts';

const upload = (form: FormData): Request => new Request('http://localhost/check', { method: 'POST', body: form });

const form = (
  ...files: readonly (readonly [field: string, name: string, bytes: Uint8Array<ArrayBuffer>])[]
): FormData => {
  const made = new FormData();
  for (const [field, name, bytes] of files) made.append(field, new File([bytes], name));
  return made;
};

test('files and those of the year before arrive byte for byte, under their names', async () => {
  const bytes = new Uint8Array([0, 13, 10, 45, 45, 255]);
  const read = await readUpload(upload(form(['file', '年报.docx', bytes], ['previous', '“上年”.html', bytes])));
  expect(read).toEqual({
    ok: true,
    value: { files: [{ name: '年报.docx', bytes }], previous: [{ name: '“上年”.html', bytes }] },
  });
});

test('a field left empty is no file', async () => {
  const read = await readUpload(upload(form(['file', '', new Uint8Array()], ['previous', '', new Uint8Array()])));
  expect(read).toEqual({ ok: false, reason: [{ kind: 'no_file' }] });
});

test('an empty file that has a name is a file, and the check will say that it is empty', async () => {
  const read = await readUpload(upload(form(['file', '空.txt', new Uint8Array()])));
  expect(read).toMatchObject({ ok: true, value: { files: [{ name: '空.txt' }] } });
});

test('each file over the limit is named, in its field', async () => {
  const large = new Uint8Array(UPLOAD_LIMITS.file + 1);
  const read = await readUpload(upload(form(['file', '大.docx', large], ['previous', '也大.docx', large])));
  expect(read).toEqual({
    ok: false,
    reason: [
      { kind: 'file_too_large', field: 'file', file: '大.docx' },
      { kind: 'file_too_large', field: 'previous', file: '也大.docx' },
    ],
  });
});

test('more files than can be checked at once are not begun', async () => {
  const many = Array.from(
    { length: UPLOAD_LIMITS.files + 1 },
    (_, index) => ['file', `${index}.txt`, new Uint8Array([1])] as const,
  );
  expect(await readUpload(upload(form(...many)))).toEqual({ ok: false, reason: [{ kind: 'too_many' }] });
});

test.each([
  ['no form at all', 'text/plain', 'hello'],
  ['a form without its boundary', 'multipart/form-data', 'hello'],
  [
    'a form that is cut off',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a',
  ],
])('%s is malformed, not a fault', async (_, type, body) => {
  const request = new Request('http://localhost/check', { method: 'POST', body, headers: { 'content-type': type } });
  expect(await readUpload(request)).toEqual({ ok: false, reason: [{ kind: 'malformed' }] });
});

test.each([
  ['C:\\文件\\年报.docx', '年报.docx'],
  ['../../etc/passwd', 'passwd'],
  ['年报\u202excod.exe', '年报xcod.exe'],
  ['a\u0000b\n.txt', 'ab.txt'],
  ['', '—'],
  ['   ', '—'],
])('the name %j is kept as %j', (given, kept) => {
  expect(plainName(given)).toBe(kept);
});

const KILOBYTES_100 = new Uint8Array(100 * 1024);
const MOST_HELD = 1024 * 1024;

/** An upload that sends so much, and no end. */
function endless(pieces: number): Request {
  const head = new TextEncoder().encode(
    '--x\r\ncontent-disposition: form-data; name="file"; filename="慢.txt"\r\n\r\n',
  );
  const body = new ReadableStream<Uint8Array>({
    start: (sender) => {
      for (const piece of [head, ...Array.from({ length: pieces }, () => KILOBYTES_100)]) sender.enqueue(piece);
    },
  });
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  return new Request('http://localhost/check', { method: 'POST', headers, body, duplex: 'half' });
}

test('uploads that never end give their place to one that needs it; where nobody is slow the new one comes again', async () => {
  let now = 0;
  const room = bodyRoom(() => now, MOST_HELD);
  const sent: string[] = [];
  const send = async (name: string, request: Request): Promise<void> => {
    try {
      await withPlace(
        request,
        room,
        async () => void sent.push((await readUpload(request)).ok ? `${name} read` : name),
      );
    } catch (fault) {
      if (!(fault instanceof NoRoom)) throw fault;
      sent.push(`${name} has no room`);
    }
  };
  const whole = () => upload(form(['file', '年报.docx', KILOBYTES_100], ['file', '年报二.docx', KILOBYTES_100]));
  const first = send('first', endless(5));
  // Its pieces come before those of the second.
  await new Promise((resolve) => void setTimeout(resolve, 20));
  now = 1000;
  const second = send('second', endless(4));
  await new Promise((resolve) => void setTimeout(resolve, 20));
  await send('third', whole());
  expect(sent).toEqual(['third has no room']);
  now = 10_500;
  await send('fourth', whole());
  await first;
  expect(sent.toSorted()).toEqual(['first has no room', 'fourth read', 'third has no room']);
  // What the first and the fourth held is free again; the second keeps its place.
  await send('fifth', whole());
  expect(sent.at(-1)).toBe('fifth read');
  now = 30_000;
  await send('sixth', upload(form(...Array.from({ length: 9 }, () => ['file', '九.docx', KILOBYTES_100] as const))));
  await second;
  expect(sent.toSorted().slice(-2)).toEqual(['sixth read', 'third has no room']);
  expect(sent).toContain('second has no room');
});
