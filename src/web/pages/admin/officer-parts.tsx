import type { FC } from 'hono/jsx';
import { isWithin, ROLES } from '../../../agency/index.ts';
import type { Language } from '../../../base/words.ts';
import type { OfficerView } from '../../admin/officer-view.ts';
import { Facts } from '../../parts/facts/facts.tsx';
import { say, TEXTS } from '../../texts.ts';
import { OFFICER_ACTS, type OfficerActKey } from '../../texts/officer-acts.ts';
import { PeriodTable } from './period-table.tsx';

const WORDS = TEXTS.adminSystem;

type Props = { view: OfficerView; language: Language };

/** 人员要素: who it is, and where. */
export const OfficerFacts: FC<Props & { bodyName: string }> = ({
  view: { officer, account, body },
  bodyName,
  language,
}) => {
  const section = body.sections.find(({ id }) => id === officer?.section)?.name ?? '—';
  return (
    <Facts
      facts={[
        { name: say(WORDS.account, language), value: account },
        { name: say(WORDS.title, language), value: bodyName },
        { name: say(WORDS.sectionName, language), value: section },
        { name: say(WORDS.entered, language), value: officer?.entered ?? '—' },
        ...(officer?.left === null || officer === null
          ? []
          : [{ name: say(WORDS.post, language), value: say(WORDS.leftOn(officer.left), language) }]),
      ]}
    />
  );
};

/** 所任角色 with their days; those that are over stand quiet. */
export const RolesPart: FC<Props> = ({ view: { officer, body, today }, language }) => {
  const roles = officer?.roles.filter(({ from, to }) => from !== to) ?? [];
  return (
    <section class="desk-part">
      <h2>{say(WORDS.heldRoles, language)}</h2>
      {roles.length === 0 ? (
        <p class="quiet">{say(WORDS.noRoles, language)}</p>
      ) : (
        <PeriodTable
          caption={WORDS.heldRoles}
          heads={[WORDS.roles, WORDS.sectionName]}
          rows={roles.map(({ role, section, from, to }) => ({
            isQuiet: !isWithin(today, { from, to }),
            cells: [say(ROLES[role].name, language), body.sections.find(({ id }) => id === section)?.name ?? ''],
            from,
            to,
          }))}
          language={language}
        />
      )}
    </section>
  );
};

/** 代理: by whom and for whom, with their days. */
export const DeputiesPart: FC<Props> = ({ view: { officer, others, today }, language }) => {
  const nameOf = (id: string) => others.get(id) ?? '—';
  const lines = [
    ...(officer?.deputies ?? []).map((one) => ({ ...one, words: WORDS.deputyIs(nameOf(one.deputy)) })),
    ...(officer?.deputises ?? []).map((one) => ({ ...one, words: WORDS.deputyFor(nameOf(one.officer)) })),
  ].filter(({ from, to }) => from !== to);
  if (lines.length === 0) return null;
  return (
    <section class="desk-part">
      <h2>{say(WORDS.deputies, language)}</h2>
      <PeriodTable
        caption={WORDS.deputies}
        heads={[WORDS.deputies]}
        rows={lines.map(({ words, from, to }) => ({ isQuiet: to <= today, cells: [say(words, language)], from, to }))}
        language={language}
      />
    </section>
  );
};

/** Links to the sheets of an officer. */
export const OfficerActLinks: FC<{ here: string; keys: readonly OfficerActKey[]; language: Language }> = ({
  here,
  keys,
  language,
}) => (
  <div class="act-links" role="group" aria-label={say(WORDS.acts, language)}>
    {keys.map((key) => (
      <a href={`${here}/acts/${key}`}>{say(OFFICER_ACTS[key].title, language)}</a>
    ))}
  </div>
);
