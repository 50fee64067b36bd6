import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../../test/builders/docx.ts';
import { exifOf, jpegOf } from '../../../../test/builders/pictures.ts';
import { EMPTY_ALLOW_LIST, OWN_LEXICON, redactFile } from '../../index.ts';
import { openFile } from '../open-file.ts';

async function gathered(page: string) {
  const opened = await openFile(Buffer.from(`<!doctype html><html>${page}`), '示例.html');
  if (!opened.ok) throw new Error(opened.reason.kind);
  return opened.value.gathered;
}

const hiddenIn = (file: Awaited<ReturnType<typeof gathered>>) => file.hidden.map(({ kind, text }) => [kind, text]);
const seenIn = (file: Awaited<ReturnType<typeof gathered>>) =>
  file.passages.filter(({ hiddenBy }) => hiddenBy === null).map(({ text }) => text.trim());

describe('style sheets in a page', () => {
  test.each([
    ['a class of a class', '.box .in{display:none}', '<div class="box"><p><b class="in">藏</b></div>'],
    ['a child of an id', '#a > p{visibility:hidden}', '<div id="a"><p>藏</p></div>'],
    ['two classes at once', 'p.a.b{opacity:0}', '<p class="b a">藏</p>'],
    ['the name of an element', 'em{font-size:0}', '<p><em>藏</em></p>'],
    ['white on white', '.w{color:#fff}', '<p class="w">藏</p>'],
    ['the colour of its ground', '.g{background:#123456} .g b{color:rgb(18,52,86)}', '<p class="g"><b>藏</b></p>'],
    ['a rule for every screen', '@media screen{.x{display:none}}', '<p class="x">藏</p>'],
    ['a rule that outranks its own style', '.x{display:none!important}', '<p class="x" style="display:block">藏</p>'],
    ['type of one point', 'i{font-size:1pt}', '<p><i>藏</i></p>'],
    ['a place far outside', '.x{position:absolute;left:-9999px}', '<p class="x">藏</p>'],
    ['a class with a Chinese name', '.隐藏{display:none}', '<p class="隐藏">藏</p>'],
  ])('hide text by %s', async (_, sheet, body) => {
    const file = await gathered(`<style>${sheet}</style><body><p>见</p>${body}`);
    expect(hiddenIn(file)).toEqual([['hidden_text', '藏']]);
    expect(seenIn(file)).toEqual(['见']);
  });

  test.each([
    ['hidden only in another place', '.box .in{display:none}', '<p class="in">见</p>'],
    ['hidden only as a child', '#a > b{display:none}', '<div id="a"><p><b>见</b></p></div>'],
    [
      'shown again by a more exact rule',
      '.tab.open{display:block} .tab{display:none}',
      '<div class="tab open">见</div>',
    ],
    ['shown again by a later rule', '.tab{display:none} .now{display:block}', '<div class="now tab">见</div>'],
    ['shown by its own style', '.tab{display:none}', '<div class="tab" style="display:block">见</div>'],
    ['white on the dark ground of its class', '.bar{background:#003366;color:white}', '<div class="bar">见</div>'],
    ['white, where a sheet elsewhere may give the ground', '@import url(x.css); .w{color:#fff}', '<p class="w">见</p>'],
    [
      'hidden on paper and small screens',
      '@media print{p{display:none}} @media (max-width:600px){p{display:none}}',
      '<p>见</p>',
    ],
    ['hidden where the mouse is', '.x:hover{display:none}', '<p class="x">见</p>'],
    ['shown on small screens', '.x{display:none} @media (max-width:600px){.x{display:block}}', '<p class="x">见</p>'],
    ['half as large again', 'h1{font-size:1.5rem} p{font-size:100%} b{font-size:1em}', '<p><b>见</b></p>'],
    ['only named in a remark', '/* .x{display:none} */', '<p class="x">见</p>'],
  ])('leave text seen that is %s', async (_, sheet, body) => {
    const file = await gathered(`<style>${sheet}</style><body>${body}`);
    expect(file.hidden).toEqual([]);
    expect(seenIn(file)).toEqual(['见']);
  });

  test('with braces that never close, or close too often, are read to their end', async () => {
    for (const sheet of ['.x{display:none', '}}}.x{display:none}', '.x{{{{', '@media screen{.x{'])
      expect((await gathered(`<style>${sheet}</style><p class="x">字</p>`)).unread).toEqual([]);
  });
});

describe('files written into a page', () => {
  const photo = jpegOf([{ marker: 0xe1, content: exifOf({ artist: '示例摄影', position: true }) }]);
  const written = (type: string, bytes: Uint8Array): string =>
    `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

  test('a photograph tells where it was taken and by whom; the copy shows it and says nothing of it', async () => {
    const page = `<!doctype html><html><p>公告</p><img src="${written('image/jpeg', photo)}">`;
    const file = await gathered(page.slice('<!doctype html><html>'.length));
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['author', 'gps']);
    const settings = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2026-03-01' };
    const redacted = await redactFile({ name: '示例.html', bytes: Buffer.from(page) }, settings);
    if (!redacted.ok || !redacted.value.copy.ok) throw new Error('no copy');
    const copy = Buffer.from(redacted.value.copy.value).toString();
    expect(copy).toContain('data:image/jpeg;base64,/9j/');
    const again = await openFile(Buffer.from(copy), '示例.html');
    expect(again.ok && again.value.gathered.hidden).toEqual([]);
  });

  test('a bare picture, a type face and a small sign tell nothing', async () => {
    const bodies = [
      written('image/jpeg', jpegOf()),
      written('font/woff2', Buffer.from('x')),
      written('image/gif', Buffer.from('GIF89a')),
    ];
    const file = await gathered(bodies.map((one) => `<img src="${one}">`).join(''));
    expect([file.hidden, file.unread]).toEqual([[], []]);
  });

  test('a document behind a link is told and read', async () => {
    const place = { kind: 'paragraph' as const, paragraph: 1 };
    const letter = docxOf([{ kind: 'paragraph', text: '电话13900139000', heading: null, place }]);
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const file = await gathered(`<p><a href="${written(type, letter)}">下载</a>`);
    expect(file.hidden.map(({ kind }) => kind)).toEqual(['embedded']);
    expect(file.passages).toContainEqual(
      expect.objectContaining({ text: '电话13900139000', hiddenBy: 'embedded', place: '第1段 内嵌文件 > 第1段' }),
    );
  });

  test('one that is not known is never clean', async () => {
    const file = await gathered(
      `<a href="${written('application/x-thing', Buffer.from([1, 0, 2, 255, 254, 0, 0, 9]))}">x</a>`,
    );
    expect(file.unread.map(({ why }) => why)).toEqual(['unknown_kind']);
  });
});

describe('other places of a page', () => {
  test('a page in a frame, hints of a table, words of drawings, templates and pages without scripts are looked into', async () => {
    const file = await gathered(
      '<iframe srcdoc="&lt;p&gt;示例甲"></iframe><th abbr="示例乙">x</th><svg><desc>示例丙</desc><text>图中字</text></svg><template><p>示例丁</p></template><noscript>示例戊</noscript>',
    );
    const said = file.passages.map(({ text }) => text).join('|');
    for (const name of ['示例甲', '示例乙', '示例丙', '图中字', '示例丁', '示例戊']) expect(said).toContain(name);
    expect(file.hidden).toEqual([]);
  });
});
