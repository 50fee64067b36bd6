import { withoutRow } from './own-masks.ts';
import type { ScreenDesk } from './screen-desk.ts';

/** 动作之后: what an act changes in the desk before anything is shown. */
export function afterAct(desk: ScreenDesk, act: string): ScreenDesk {
  const [, index] = /^open\/(\d{1,3})$/u.exec(act) ?? [];
  if (index !== undefined) {
    return { ...desk, open: Number(index) < desk.files.length ? Number(index) : null };
  }
  const [, dropped] = /^drop\/((?:words|box)\.\d{1,4})$/u.exec(act) ?? [];
  const files = desk.files.map((file, at) =>
    at === desk.open ? { ...file, typed: withoutRow(file.typed, dropped ?? null) } : file,
  );
  return { ...desk, files };
}

/** Whether the answer's page is shown: it was asked for, or it was left only to be seen in another look. */
export const isAnswerAsked = (act: string, view: string): boolean =>
  act === 'copy' || (view === 'answer' && !LEAVES_ANSWER.test(act));

const LEAVES_ANSWER = /^(?:decide|take\/\w+|open\/\d+)$/u;
