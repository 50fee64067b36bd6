import { randomUUID } from 'node:crypto';
import type { FC, PropsWithChildren } from 'hono/jsx';
import { KEY_FIELD, PROOF_FIELD } from '../../staff/read-desk-form.ts';

type Props = PropsWithChildren<{
  action: string;
  /** Proves that the form comes from a page of this session; null before anybody is signed in. */
  proof: string | null;
  class?: string;
  id?: string;
  /** It carries files. */
  files?: boolean;
}>;

/**
 * 办理表单: a form that does something. It carries what proves its session, and a key of its own, so that a double click, a resend or a way back does its
 * act once.
 */
export const ActForm: FC<Props> = ({ action, proof, class: extra, id, files = false, children }) => (
  <form
    method="post"
    action={action}
    class={extra}
    id={id}
    enctype={files ? 'multipart/form-data' : undefined}
    data-act-form
  >
    {proof !== null && <input type="hidden" name={PROOF_FIELD} value={proof} />}
    <input type="hidden" name={KEY_FIELD} value={randomUUID()} />
    {children}
  </form>
);
