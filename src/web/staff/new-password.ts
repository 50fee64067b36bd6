import { err, ok, type Result } from '../../base/result.ts';
import type { FormFields } from '../draft/read-form-body.ts';
import type { FieldProblem } from '../pages/sign-in.tsx';
import { TEXTS } from '../texts.ts';

/** 新口令 as it was typed twice; whether it is a good one the core of sign-in says. */
export function newPassword(fields: FormFields): Result<string, readonly FieldProblem[]> {
  const [next, again] = [fields.get('next') ?? '', fields.get('again') ?? ''];
  if (next === '') return err([{ field: 'next', words: TEXTS.signIn.passwordBlank }]);
  return next === again ? ok(next) : err([{ field: 'again', words: TEXTS.signIn.differ }]);
}
