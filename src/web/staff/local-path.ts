/** 站内地址: an address of this site to go on to; `instead` where it leads elsewhere, or is none. */
export function localPath(asked: string | null | undefined, instead: string): string {
  if (asked === null || asked === undefined || asked.length > LONGEST || !/^\/[^/\\]/u.test(asked)) return instead;
  // Browsers drop control characters and take a backslash for a slash.
  if (/[\p{Cc}\\]/u.test(asked) || !URL.canParse(asked, HERE)) return instead;
  const url = new URL(asked, HERE);
  const path = `${url.pathname}${url.search}`;
  return url.origin === HERE && !path.startsWith('//') ? path : instead;
}

const HERE = 'http://here.invalid';
const LONGEST = 2000;
