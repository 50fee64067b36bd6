import type { Words } from '../../base/words.ts';

/** 公开工作机构 and its own body. */
export const DESK_OWN_BODY = {
  title: { zh: '本机关', en: 'Our body' },
  column: (slug: string): Words => ({ zh: `门户专栏 /${slug}/`, en: `Portal page /${slug}/` }),
  noColumn: {
    zh: '没有网址标识，门户上没有专栏。由系统管理员填写',
    en: 'Without a slug there is no page on the portal; the system administrator sets it',
  },
  incomplete: (fields: Words): Words => ({
    zh: `公开指南还缺：${fields.zh}（条例第十二条第二款）`,
    en: `The guide still lacks: ${fields.en} (art. 12(2))`,
  }),
  noRemedy: {
    zh: '还没有填写复议机关和法院，答复书写不出救济途径',
    en: 'Reconsideration organ and court are not entered; replies cannot name remedies',
  },
  change: { zh: '修改', en: 'Change' },
  deputies: { zh: '代理人', en: 'Deputies' },
  deputiesLead: {
    zh: '选一个缺席的人，为他指定代理人',
    en: 'Choose who is absent, then name a deputy',
  },
};
