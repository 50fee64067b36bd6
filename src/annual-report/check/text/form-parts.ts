import type { Words } from '../../../base/words.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { foldText } from './fold-text.ts';
import { textFinding } from './text-finding.ts';

/** 通行要素: what nearly every published report has besides its six sections. */
export const formParts: Rule = { id: 'FORM-PARTS', check };

type CustomaryPart = { readonly name: Words; readonly said: RegExp };

const SIGNATURE: CustomaryPart = {
  name: { zh: '落款（机关名称和日期）', en: 'the signature: name of the body and date' },
  said: /^.{0,40}(?:20\d{2}年\d{1,2}月\d{1,2}日|[二][〇○零Oo0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|20\d{2}[-./]\d{1,2}[-./]\d{1,2})(?:印发|发布)?$|(?:发布|成文|生成)(?:日期|时间)：/u,
};

/** Matched line by line; a date line of its own is the end of the signature, or the date of publication on a web page. */
const PARTS: readonly CustomaryPart[] = [
  {
    name: { zh: '统计期限', en: 'the period of the figures' },
    said: /统计.{0,4}(?:期|时|周期|范围|区间|截)|(?:期限|时限|时间|期间|数据).{0,16}1月1日|1月1日.{0,12}12月(?:31|底)/u,
  },
  { name: { zh: '联系方式', en: 'how to reach the body' }, said: /电话|联系|邮编|邮政编码|邮箱|传真|地址|咨询/u },
  {
    name: { zh: '电子版下载处', en: 'where the file can be downloaded' },
    said: /电子版|下载|网址|https?：|www\.|\.gov\.cn|报告[^。]{0,40}(?:网站|网)[^。]{0,12}(?:查阅|查询|查看|全文公开)/u,
  },
  SIGNATURE,
];

function check({ reading, form }: Checked): readonly Finding[] {
  if (!reading.lines.some(({ part, text }) => part === 'overview' && text.trim() !== '')) return [];
  const texts = reading.lines.map(({ text }) => foldText(text));
  // A file that breaks off before section six has its signature elsewhere.
  const isWhole = reading.report.sections.other_matters !== null;
  const absent = PARTS.filter((each) => (isWhole || each !== SIGNATURE) && !texts.some((text) => each.said.test(text)));
  if (absent.length === 0) return [];
  return [
    textFinding({
      rule: formParts.id,
      severity: 'notice',
      message: {
        zh: `没有找到通行的要素：${absent.map(({ name }) => name.zh).join('、')}`,
        en: `Customary parts were not found: ${absent.map(({ name }) => name.en).join('; ')}`,
      },
      basis: form.notice.number,
      text: null,
      place: null,
    }),
  ];
}
