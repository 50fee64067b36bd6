import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBodies, readBody } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { openDistrict, type District } from './admin-site.ts';

let district: District;
beforeAll(async () => {
  district = await openDistrict();
});
afterAll(() => district.close());

const SYSTEM = '/desk/admin/system';
const bodyNow = async (id: string) => (await district.database.read((transaction) => readBody(transaction, id))).body;

describe('the tree of bodies', () => {
  test('opens level by level, and a search finds in all of it', async () => {
    const admin = district.as('xitong');
    const top = await admin.get(SYSTEM);
    expect(top.status).toBe(200);
    expect(top.text).toContain('青河区人民政府</a>');
    expect(top.text).toContain('打开 2 个下级');
    expect(top.text).not.toContain('示例工业局');
    const level = await admin.get(`${SYSTEM}?under=${district.government}`);
    expect(level.text).toContain('青河区示例工业局');
    const found = await admin.get(`${SYSTEM}?q=${encodeURIComponent('shili-gongye')}`);
    expect(found.text).toContain('共 1 条');
    expect((await admin.get(`${SYSTEM}?q=%25_`)).text).toContain('没有找到');
  });

  test('belongs to the system administrator; the other two and the work see none of it', async () => {
    for (const name of ['anquan', 'shenji', 'gongkai', 'zhuguan'] as const) {
      const asker = district.as(name);
      for (const path of [SYSTEM, `${SYSTEM}/bodies/${district.bureau}`, `${SYSTEM}/found`]) {
        expect([name, path, (await asker.get(path)).status]).toEqual([name, path, 403]);
      }
      expect((await asker.get('/desk')).text).not.toContain(`href="${SYSTEM}"`);
    }
    const toDo = (await district.as('xitong').get('/desk')).text;
    expect(toDo).toContain(`href="${SYSTEM}"`);
    // Where nobody could fill in what the guide lacks, an account comes first; where somebody can, it is his.
    expect(toDo).toContain('给公开工作机构开立账号');
    expect(toDo).toContain(`href="${SYSTEM}/bodies/${district.office}/officers"`);
    expect(toDo).not.toContain(`href="${SYSTEM}/bodies/${district.bureau}/officers"`);
    expect(toDo).toContain(`href="${SYSTEM}/bodies/${district.bureau}"`);
  });

  test('has no page under an address that names nothing', async () => {
    const admin = district.as('xitong');
    const nobody = '00000000-0000-0000-0000-000000000000';
    for (const path of ['/bodies/x', `/bodies/${nobody}`, `/bodies/${district.bureau}/acts/burn`, `?under=${nobody}`]) {
      expect([path, (await admin.get(`${SYSTEM}${path}`)).status]).toEqual([path, 404]);
    }
  });
});

describe('what is done to a body', () => {
  test('is filled in, its effect shown, and done once however often the button is pressed', async () => {
    const admin = district.as('xitong');
    const form = await admin.get(`${SYSTEM}/found?under=${district.government}`);
    const wrong = await admin.send(form, { fullName: '青河区示例工业局', slug: 'Assets' }, '下一步');
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('平台自己的地址');
    expect(wrong.text).toContain('value="青河区示例工业局"');
    const effect = await admin.send(wrong, { fullName: '青河区示例商务局', slug: 'shili-shangwu' }, '下一步');
    expect(effect.status).toBe(200);
    expect(effect.text).toContain('设立“青河区示例商务局”');
    expect(effect.text).toContain('上级机关：青河区人民政府');
    expect(effect.text).toContain('门户专栏地址：/shili-shangwu/');
    const done = await admin.send(effect, {}, '设立');
    const again = await admin.send(effect, {}, '设立');
    expect([done.status, again.status]).toEqual([303, 303]);
    expect(again.location).toBe(done.location);
    const named = await district.database.read((transaction) =>
      listBodies(transaction, { on: day('2026-03-10'), search: '示例商务局', limit: 5 }),
    );
    expect(named).toHaveLength(1);
    const page = await admin.get(done.location ?? '');
    expect(page.text).toContain('已设立');
    expect(page.text).toContain('青河区示例商务局');
  });

  test('what was typed comes back from the confirming page, and nothing was done', async () => {
    const admin = district.as('xitong');
    const form = await admin.get(`${SYSTEM}/bodies/${district.bureau}/acts/rename`);
    const effect = await admin.send(form, { fullName: '青河区示例工业和信息化局' }, '下一步');
    expect(effect.text).toContain('名称由“青河区示例工业局”改为“青河区示例工业和信息化局”');
    const back = await admin.send(effect, {}, '返回修改');
    expect(back.text).toContain('value="青河区示例工业和信息化局"');
    expect((await bodyNow(district.bureau))?.names).toHaveLength(1);
  });

  test('a superior is found by name or code; one that is not there is told with what is near', async () => {
    const admin = district.as('xitong');
    const form = await admin.get(`${SYSTEM}/bodies/${district.bureau}/acts/move`);
    const wrong = await admin.send(form, { competent: '政府办' }, '下一步');
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('相近的有：青河区人民政府办公室');
    const effect = await admin.send(wrong, { parent: '区政府办', competent: '' }, '下一步');
    expect(effect.text).toContain('上级机关：青河区人民政府办公室');
    expect(effect.text).toContain('没有公开工作主管部门');
  });

  test('divided up, its functions go where they are said to go, with what the notice moves, and it ends', async () => {
    const admin = district.as('xitong');
    const make = async (name: string) => {
      const form = await admin.get(`${SYSTEM}/found?under=${district.government}`);
      const done = await admin.send(await admin.send(form, { fullName: name }, '下一步'), {}, '设立');
      return /bodies\/([^?]+)/u.exec(done.location ?? '')?.[1] ?? '';
    };
    const [old] = [await make('青河区示例合办局'), await make('青河区示例新一局'), await make('青河区示例新二局')];
    const form = await admin.get(`${SYSTEM}/bodies/${old}/acts/split`);
    const wrong = await admin.send(form, { parts: '企业服务 青河区示例新一局' }, '下一步');
    expect(wrong.text).toContain('写成 职权：承接机关');
    const parts = '企业服务：青河区示例新一局\n市场监测：青河区示例新二局';
    const effect = await admin.send(wrong, { parts }, '下一步');
    expect(effect.text).toContain('“企业服务”职权由青河区示例新一局承接');
    expect(effect.text).toContain('尚未办结的申请');
    expect(effect.text).toContain('终止；旧网址');
    const done = await admin.send(effect, {}, '拆分');
    expect(done.status).toBe(303);
    const page = await admin.get(done.location ?? '');
    expect(page.text).toContain('“企业服务”职权移交青河区示例新一局');
    expect(page.text).not.toContain('acts/rename');
    expect((await bodyNow(old))?.closed).toBe('2026-03-10');
  });

  test('a section is opened, renamed and closed', async () => {
    const admin = district.as('xitong');
    const here = `${SYSTEM}/bodies/${district.office}/acts`;
    const act = async (key: string, fields: Record<string, string>, button: string) =>
      admin.send(await admin.send(await admin.get(`${here}/${key}`), fields, '下一步'), {}, button);
    expect((await act('open-section', { sectionName: '示例一股' }, '设立')).status).toBe(303);
    expect((await act('rename-section', { sectionName: '示例二股' }, '更名')).status).toBe(303);
    const effect = await admin.send(await admin.get(`${here}/close-section`), {}, '下一步');
    expect(effect.text).toContain('股室“示例二股”自2026年3月10日起撤销');
    expect((await admin.send(effect, {}, '撤销')).status).toBe(303);
    expect((await admin.send(effect, {}, '撤销')).status).toBe(303);
    expect((await bodyNow(district.office))?.sections).toMatchObject([{ name: '示例二股', closed: '2026-03-10' }]);
  });
});

describe('the people of a body', () => {
  const people = () => `${SYSTEM}/bodies/${district.bureau}/officers`;

  test('somebody is entered, gets a link that is shown once, and leaves with all roles', async () => {
    const admin = district.as('xitong');
    const form = await admin.get(`${people()}/enter`);
    const taken = await admin.send(form, { account: 'GongKai', person: '示例新人' }, '下一步');
    expect(taken.text).toContain('账号“gongkai”已有人使用');
    const effect = await admin.send(taken, { account: 'xinren' }, '下一步');
    expect(effect.text).toContain('账号 xinren');
    const done = await admin.send(effect, {}, '登记');
    const page = await admin.get(done.location ?? '');
    expect(page.text).toContain('示例新人');
    const invited = await admin.send(page, {}, '邀请');
    const link = /\/invitation\?token=[^<"]+/u.exec(invited.text)?.[0] ?? '';
    expect((await district.site.request(`http://localhost${link}`)).status).toBe(200);
    expect((await admin.get(done.location ?? '')).text).not.toContain('token=');
    const leaving = await admin.send(
      await admin.get(`${(done.location ?? '').split('?')[0]}/acts/leave`),
      {},
      '下一步',
    );
    expect(leaving.text).toContain('离岗，不能再登录办理');
    expect((await admin.send(leaving, {}, '离岗')).status).toBe(303);
    expect((await admin.get(people())).text).not.toContain('示例新人');
    expect((await admin.get(`${people()}?left=yes&q=${encodeURIComponent('新人')}`)).text).toContain(
      '2026年3月10日离岗',
    );
  });

  test('nobody makes a link for himself', async () => {
    const admin = district.as('xitong');
    const own = `${SYSTEM}/bodies/${district.office}/officers/${admin.account.officer}`;
    const answer = await admin.send(await admin.get(own), {}, '邀请');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('不能给自己生成邀请链接');
    expect(answer.text).not.toContain('token=');
  });
});

describe('a list of bodies', () => {
  const IMPORT = `${SYSTEM}/import`;
  const listOf = (text: string, name = '名册.csv') => new File([text], name);

  test('is looked at row by row, then taken; sent again it is answered the same, taken once more it changes nothing', async () => {
    const admin = district.as('xitong');
    const text = [
      '机关名称,机关类型,上级机关,网址标识,电话号',
      '青河区示例新局,部门,青河区人民政府,shili-xinju,1',
      '青河区示例坏局,衙门,青河区人民政府,,',
      '青河区示例工业局,部门,青河区人民政府,shili-gongyeju,',
      '青河区示例镇人民政府,,青河区人民政府,qinghe,',
    ].join('\n');
    const seen = await admin.upload(await admin.get(IMPORT), listOf(text), '预览');
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('设立 1　变动 1　不变 0　不导入 2');
    expect(seen.text).toContain('不认识的机关类型“衙门”');
    expect(seen.text).toContain('网址标识“qinghe”已被其他机关使用');
    expect(seen.text).toContain('没有用到的栏：电话号');
    expect(seen.text).not.toContain('没有导入，暂缺');
    expect((await bodyNow(district.bureau))?.slug).toBe('shili-gongye');
    const done = await admin.send(seen, {}, '导入 2 个机关');
    expect(done.text).toContain('导入结果');
    expect((await bodyNow(district.bureau))?.slug).toBe('shili-gongyeju');
    const resent = await admin.send(seen, {}, '导入 2 个机关');
    expect(resent.text).toContain('设立 1　变动 1　不变 0　不导入 2');
    const again = await admin.upload(await admin.get(IMPORT), listOf(text), '预览');
    expect(again.text).toContain('设立 0　变动 0　不变 2　不导入 2');
  });

  test('what is no list is told with what to do; a preview that somebody changed is not taken', async () => {
    const admin = district.as('xitong');
    const page = await admin.get(IMPORT);
    expect((await admin.upload(page, listOf('甲,乙\n1,2'), '预览')).text).toContain('没有“机关名称”一栏');
    expect((await admin.upload(page, listOf('x', '名册.xlsx'), '预览')).status).toBe(422);
    expect((await admin.send(page, {}, '预览')).text).toContain('还没有选文件');
    const rows = Array.from({ length: 2001 }, (_, index) => `青河区示例${index}局`);
    const many = await admin.upload(page, listOf(['机关名称', ...rows].join('\n')), '预览');
    expect(many.text).toContain('名册有 2001 行');
    const seen = await admin.upload(page, listOf('机关名称,上级机关\n青河区示例一镇人民政府,青河区人民政府'), '预览');
    const changed = await admin.send(seen, { list: '[[2,{"name":7}]]' }, '导入 1 个机关');
    expect(changed.status).toBe(422);
    expect(changed.text).toContain('预览的内容没有完整送回');
  });

  test('comes with an empty one to fill in', async () => {
    const file = await district.as('xitong').get(`${IMPORT}/template.xlsx`);
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
    expect(file.text.startsWith('PK')).toBe(true);
  });
});
