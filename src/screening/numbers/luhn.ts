/** 卢恩校验: whether the last figure is the right one (ISO/IEC 7812-1). */
export function hasLuhnDigit(figures: string): boolean {
  let sum = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = Number(figures[figures.length - 1 - at]);
    const doubled = at % 2 === 1 ? figure * 2 : figure;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
