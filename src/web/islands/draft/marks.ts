import { worstMark, type Mark } from '../../../annual-report/live/index.ts';
import type { LiveFinding } from './live-findings.ts';
import { isFigureRule } from './live-findings.ts';
import { element, words } from './page.ts';

const LOOKS = ['error', 'warning', 'notice', 'part', 'part-error', 'crowded'].map((look) => `figure-cell--${look}`);

/** 格上记号: numbers and frames of the cells follow the findings; those about the text stay as the server set them. */
export function showMarks(findings: readonly LiveFinding[]): void {
  const marks = new Map<string, Mark[]>();
  for (const finding of findings) {
    for (const [address, mark] of finding.marks) marks.set(address, [...(marks.get(address) ?? []), mark]);
  }
  for (const cell of document.querySelectorAll<HTMLElement>('td[data-cell]')) {
    const live = marks.get(cell.dataset['cell'] ?? '') ?? [];
    draw(
      cell,
      [...marksOfText(cell), ...live].sort((one, other) => one.number - other.number),
    );
  }
}

/** Marks of findings that only the server can try again. */
function marksOfText(cell: HTMLElement): Mark[] {
  return [...cell.querySelectorAll<HTMLElement>('.mark-number')].flatMap((mark): Mark[] => {
    const number = Number(mark.textContent);
    const rule = document.getElementById(`finding-${number}`)?.dataset['rule'];
    if (rule === undefined || isFigureRule(rule)) return [];
    const severity = (['error', 'warning', 'notice'] as const).find((one) =>
      mark.classList.contains(`mark-number--${one}`),
    );
    const role = mark.classList.contains('mark-number--wrong') ? 'wrong' : 'part';
    return severity === undefined ? [] : [{ number, severity, role }];
  });
}

function draw(cell: HTMLElement, marks: readonly Mark[]): void {
  const drawn = marks.map(({ number, severity, role }) => `${number}${severity}${role}`).join();
  if (cell.dataset['drawn'] === drawn) return;
  cell.dataset['drawn'] = drawn;
  const look = worstMark(marks);
  cell.classList.remove(...LOOKS);
  if (look !== null) cell.classList.add(`figure-cell--${look}`);
  if (marks.length > 1) cell.classList.add('figure-cell--crowded');
  cell.querySelector('.marks')?.remove();
  const box = cell.querySelector('input');
  const others = (box?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && !id.startsWith('finding-'));
  const ids = [...marks.map(({ number }) => `finding-${number}-words`), ...others];
  if (ids.length === 0) box?.removeAttribute('aria-describedby');
  else box?.setAttribute('aria-describedby', ids.join(' '));
  if (look === 'error') box?.setAttribute('aria-invalid', 'true');
  else box?.removeAttribute('aria-invalid');
  if (marks.length === 0) return;
  const all = element('span', 'marks');
  all.append(element('span', 'hidden-words', `${words('wordsFinding')} `));
  for (const { number, severity, role } of marks) {
    all.append(element('span', `mark-number mark-number--${severity} mark-number--${role}`, String(number)));
  }
  cell.prepend(all);
}
