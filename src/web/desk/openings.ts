import type { Acting } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import { firstOpen } from './first-open.ts';

/** 可以打开的: where a body, or an officer of the own body, that was found is opened by this person; null where nowhere. */
export function openingsFor(acting: Acting, { agency, on }: { readonly agency: string; readonly on: Day }) {
  return {
    body: (id: string) =>
      firstOpen({ acting, on }, [
        ['/desk/admin/system/bodies/:body', `/desk/admin/system/bodies/${id}`],
        ...(id === agency ? [['/desk/body', '/desk/body'] as const] : []),
      ]),
    officer: (id: string) =>
      firstOpen({ acting, on }, [
        ['/desk/admin/system/bodies/:body/officers/:officer', `/desk/admin/system/bodies/${agency}/officers/${id}`],
        ['/desk/admin/security/people/:body/:officer', `/desk/admin/security/people/${agency}/${id}`],
        ['/desk/body/people/:officer', `/desk/body/people/${id}`],
      ]),
  };
}
