import { describe, expect, test } from 'vitest';
import { readPaper } from '../../src/platform/documents/index.ts';
import { SAMPLES } from './site.ts';
import { site, upload, visit } from './visit.ts';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test.each([
    ['Word', 'docx'],
    ['PDF', 'pdf'],
  ])('the return note of a checked report is downloaded as %s', (name, ending) =>
    visit({ javaScriptEnabled, acceptDownloads: true }, async (page) => {
      await upload(page, [SAMPLES.wrong]);
      await page.getByText('退回修改意见').click();
      await page.getByLabel('落款单位').fill('青河区示例办公室');
      await page.getByLabel('请在哪一天前重新报送').fill('2024-10-20');
      const button = page.getByRole('button', { name: `下载 ${name}` });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(`青河区样例局退回修改意见.${ending}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      const bytes = Buffer.concat(chunks);
      if (ending === 'pdf') {
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
        return;
      }
      const read = await readPaper(bytes, 'note.docx');
      const text = JSON.stringify(read.ok ? read.value.blocks : []);
      for (const said of [
        '青河区样例局：',
        '2024年10月20日前',
        '青河区示例办公室',
        '2024年9月30日',
        '19 件收到，18 件有结果',
      ]) {
        expect(text).toContain(said);
      }
    }),
  );
});

test('a report without faults has no return note', () =>
  visit({}, async (page) => {
    await upload(page, [SAMPLES.clean]);
    expect(await page.getByText('退回修改意见').count()).toBe(0);
  }));

test('what a stranger sends instead is refused', async () => {
  const body = new FormData();
  body.append('matter', '{}');
  body.append('format', 'docx');
  expect((await fetch(`${site.url}/return-note`, { method: 'POST', body })).status).toBe(422);
});
