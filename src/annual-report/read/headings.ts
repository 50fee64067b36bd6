import { newestForm, type FormSection, type SectionKey } from '../../law/index.ts';
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';

/** A heading of one of the six sections; `rest` is what stands behind it on the same line (“六、其他需要报告的事项：无”), or null. */
export type SectionHeading = {
  readonly section: SectionKey;
  readonly rest: string | null;
  readonly isContents: boolean;
};

const SECTIONS = newestForm().sections;
const NUMBERS = ['一', '二', '三', '四', '五', '六'];
const LONGEST = 60;

/** 认节标题: recognises a heading of the six sections with its usual variants and small misprints; null for any other line. */
export function recogniseHeading(text: string): SectionHeading | null {
  if (text.length > 4000) return null;
  const shown = text.trim();
  if (!TITLE_WORD.test(shown)) return null;
  const whole = shown.length <= LONGEST ? headingAlone(shown) : null;
  if (whole) return { section: whole.key, rest: null, isContents: false };
  const contents = CONTENTS_LINE.exec(shown);
  const listed = contents?.[1] ? headingAlone(contents[1]) : null;
  if (listed) return { section: listed.key, rest: null, isContents: true };
  return headingWithText(shown);
}

/** Every title and variant has one of these; nearly every other line is left at this look. */
const TITLE_WORD = /[情事概总總措]/u;

/** A line of a table of contents: dots or blanks, then the page. */
const CONTENTS_LINE = /^(.{4,60}?)[\s.．·…⋯\-—_]{2,}[-—]?\s*\d{1,3}\s*[-—]?$/u;

function headingAlone(text: string): FormSection | null {
  const { core, number } = fold(text);
  const numbered = number === null ? null : NUMBERS.indexOf(number) + 1 || Number(number);
  const exact = SECTIONS.find(({ label }) => fold(label).core === core);
  if (exact) return exact;
  const at = numbered === null ? undefined : SECTIONS[numbered - 1];
  if (!at) return null;
  if (at.variants.some((variant) => fold(variant).core === core)) return at;
  const isNear = [at.label, ...at.variants].some((title) => {
    const own = fold(title).core;
    const limit = Math.floor(own.length / 4);
    return own.length >= 8 && editDistance(core, own, limit) <= limit;
  });
  return isNear ? at : null;
}

function headingWithText(text: string): SectionHeading | null {
  const number = /^(?:第([一二三四五六])部分|([一二三四五六])\s*[、.．,，])/u.exec(text);
  const numbered = SECTIONS[NUMBERS.indexOf(number?.[1] ?? number?.[2] ?? '')];
  for (const section of numbered ? [numbered] : []) {
    for (const pattern of headingPatterns(section)) {
      const match = pattern.exec(text);
      if (match?.[1]) return { section: section.key, rest: match[1], isContents: false };
    }
  }
  return null;
}

/** The number, the title with blanks anywhere, then a colon, a full stop or a blank, then text. */
function headingPatterns(section: FormSection): readonly RegExp[] {
  const known = PATTERNS.get(section.key);
  if (known) return known;
  const number = NUMBERS[SECTIONS.indexOf(section)] ?? '';
  const patterns = [section.label.slice(2), ...section.variants].map((title) => {
    const spaced = [...title].map((character) => (/[、，]/u.test(character) ? '[、，,和及]?' : character)).join('\\s*');
    return new RegExp(
      `^(?:${number}\\s*[、.．,，]|第${number}部分[、:：\\s]*)\\s*${spaced}\\s*[:：。\\s]\\s*(.+)$`,
      'su',
    );
  });
  PATTERNS.set(section.key, patterns);
  return patterns;
}

const PATTERNS = new Map<SectionKey, readonly RegExp[]>();
