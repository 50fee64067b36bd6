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
const LONGEST_CONTENTS = 300;

/** 认节标题: recognises a heading of the six sections with its usual variants and small misprints; null for any other line. */
export function recogniseHeading(text: string): SectionHeading | null {
  if (text.length > 4000) return null;
  const shown = text.trim();
  if (!TITLE_WORD.test(shown)) return null;
  const whole = shown.length <= LONGEST ? headingAlone(shown) : null;
  if (whole) return { section: whole.key, rest: null, isContents: false };
  const contents = shown.length <= LONGEST_CONTENTS ? CONTENTS_LINE.exec(shown)?.[1] : undefined;
  const listed = contents ? (headingAlone(contents) ?? misprintedHeading(contents)) : null;
  if (listed) return { section: listed.key, rest: null, isContents: true };
  const withText = headingWithText(shown);
  if (withText) return withText;
  // Last of all, because “六、其他需要报告的事项：无” is one character from the heading and yet says something.
  const misprinted = shown.length <= LONGEST ? misprintedHeading(shown) : null;
  return misprinted ? { section: misprinted.key, rest: null, isContents: false } : null;
}

/** Every title and variant has one of these; nearly every other line is left at this look. */
const TITLE_WORD = /[情事概总總措]/u;

/** A line of a table of contents: dots or blanks, then the page. */
const CONTENTS_LINE = /^(.{4,60}?)[\s.．·…⋯\-—_]+\d{1,3}\s*[-—]?$/u;

function headingAlone(text: string): FormSection | null {
  const { core } = fold(text);
  const at = numberedSection(text);
  return (
    SECTIONS.find(({ label }) => fold(label).core === core) ??
    (at?.variants.some((variant) => fold(variant).core === core) ? at : null)
  );
}

/** A heading with a few wrong characters, if its number says which it is. */
function misprintedHeading(text: string): FormSection | null {
  const { core } = fold(text);
  const at = numberedSection(text);
  const isNear = [at?.label ?? '', ...(at?.variants ?? [])].some((title) => {
    const own = fold(title).core;
    const limit = Math.floor(own.length / 4);
    return own.length >= 8 && editDistance(core, own, limit) <= limit;
  });
  return at && isNear ? at : null;
}

function numberedSection(text: string): FormSection | null {
  const { number } = fold(text);
  return number === null ? null : (SECTIONS[(NUMBERS.indexOf(number) + 1 || Number(number)) - 1] ?? null);
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
