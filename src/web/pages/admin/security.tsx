import type { FC } from 'hono/jsx';
import { PERMISSIONS, ROLES, type Permission, type Role } from '../../../agency/index.ts';
import type { Language, Words } from '../../../base/words.ts';
import { joined, joinedActs } from '../../admin/officer-act.ts';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { TrailStep } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';

export const SECURITY = '/desk/admin/security';

const WORDS = TEXTS.adminSecurity;
const ALL_ROLES = Object.keys(ROLES) as readonly Role[];
const ALL_ACTS: readonly Permission[] = Object.values(PERMISSIONS);

export type SecurityView = {
  readonly counts: ReadonlyMap<Role, number>;
  readonly isSmall: boolean;
  /** 不加密登录 is let by a setting. */
  readonly allowsPlainHttp: boolean;
  /** Roles that should be asked for a second factor and are not. */
  readonly withoutSecond: readonly Role[];
  readonly deviations: readonly { readonly href: string; readonly words: Words }[];
};

const THREE: readonly Role[] = ['system_administrator', 'security_administrator', 'audit_administrator'];

/** 角色和权限: who holds which role, what it may do, and what deviates from separate administrators. */
export const SecurityPage: FC<{ desk: Desk; view: SecurityView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const { counts } = view;
  const missing = THREE.filter((role) => !counts.has(role));
  return (
    <DeskFrame desk={desk} title={say(WORDS.title, language)} current={SECURITY}>
      <div class="desk-title">
        <h1>{say(WORDS.title, language)}</h1>
        <span class="act-links">
          <a href={`${SECURITY}/people`}>{say(WORDS.people, language)}</a>
          <a href={`${SECURITY}/settings`}>{say(WORDS.settings, language)}</a>
        </span>
      </div>
      {missing.length > 0 && (
        <Notice kind="fault">{say(WORDS.missing(joined(missing.map((role) => ROLES[role].name))), language)}</Notice>
      )}
      <Deviations view={view} language={language} />
      <section class="desk-part">
        <h2>{say(WORDS.roles, language)}</h2>
        <RecordTable
          caption={say(WORDS.roles, language)}
          columns={[
            { head: say(WORDS.role, language) },
            { head: say(WORDS.holders, language), kind: 'number' },
            { head: say(WORDS.mayDo, language) },
          ]}
          rows={ALL_ROLES.map((role) => {
            const acts = ALL_ACTS.filter(({ by }) => by.some((one) => one.role === role)).map(({ name }) => name);
            return {
              cells: [
                <a href={`${SECURITY}/roles/${role}`}>{say(ROLES[role].name, language)}</a>,
                counts.get(role) ?? say(WORDS.nobody, language),
                say(joinedActs(acts), language),
              ],
            };
          })}
        />
      </section>
    </DeskFrame>
  );
};

/** 偏离, plainly: that one person may hold two of the hands and who does, and who comes in by a password alone. */
const Deviations: FC<{ view: SecurityView; language: Language }> = ({
  view: { isSmall, allowsPlainHttp, withoutSecond, deviations },
  language,
}) =>
  !isSmall && !allowsPlainHttp && withoutSecond.length === 0 && deviations.length === 0 ? null : (
    <section class="desk-part">
      <h2>{say(WORDS.deviation, language)}</h2>
      {isSmall && <Notice kind="warning">{say(WORDS.isSmall, language)}</Notice>}
      {allowsPlainHttp && <Notice kind="warning">{say(WORDS.plainHttp, language)}</Notice>}
      {withoutSecond.length > 0 && (
        <Notice kind="warning">
          {say(WORDS.withoutSecond(joined(withoutSecond.map((role) => ROLES[role].name))), language)}
        </Notice>
      )}
      <ul>
        {deviations.map(({ href, words }) => (
          <li>
            <a href={href}>{say(words, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );

/** The way to a page below this one. */
export const securitySteps = (language: Language): readonly TrailStep[] => [
  { words: say(WORDS.title, language), href: SECURITY },
];
