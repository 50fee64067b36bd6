/** 统一社会信用代码: whether these are 18 characters with the right check character (GB 32100). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUW-Y]{18}$/u.test(text)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of text.slice(0, -1)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % CHARACTERS.length;
  }
  return CHARACTERS[(CHARACTERS.length - (sum % CHARACTERS.length)) % CHARACTERS.length] === text.at(-1);
}

/** I, O, S, V and Z are not used. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
