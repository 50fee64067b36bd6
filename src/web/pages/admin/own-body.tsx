import type { FC } from 'hono/jsx';
import { nameOn, type Body, type Contact } from '../../../agency/index.ts';
import type { Day } from '../../../base/day.ts';
import { joined } from '../../admin/officer-act.ts';
import type { OfficerView } from '../../admin/officer-view.ts';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import { BODY_ACTS, BODY_FIELDS, type BodyActKey } from '../../texts/body-acts.ts';
import { OFFICER_ACTS, type OfficerActKey } from '../../texts/officer-acts.ts';
import type { Desk } from '../../visit.ts';
import { ContactPart, RemedyPart, SettingsPart } from './body-office.tsx';
import { ActLinks, SectionsPart } from './body.tsx';
import { DeputiesPart, OfficerActLinks, OfficerFacts, RolesPart } from './officer-parts.tsx';
import { OfficersList, type OfficersView } from './officers.tsx';

export const OWN_BODY = '/desk/body';

const WORDS = TEXTS.ownBody;

/** What the guide names of the office (第十二条第二款): without these it is not complete. */
const NEEDED = ['office', 'address', 'hours', 'phone', 'fax', 'mail'] as const satisfies readonly (keyof Contact)[];

type Props = { desk: Desk; body: Body; today: Day; done: BodyActKey | null };

/** 本机关: what the disclosure office enters of its own body: contact, letters, terms, remedies, sections. */
export const OwnBodyPage: FC<Props> = ({ desk, body, today, done }) => {
  const { language } = desk.visit;
  const name = nameOn(body, today).fullName;
  const missing = NEEDED.filter((field) => body.contact[field] === null).map((field) => BODY_FIELDS[field]);
  return (
    <DeskFrame desk={desk} title={name} current={OWN_BODY}>
      {done !== null && <Notice kind="done">{say(BODY_ACTS[done].done, language)}</Notice>}
      <div class="desk-title">
        <h1>{name}</h1>
        <span class="act-links">
          {body.slug !== null && <a href={`/${body.slug}/`}>{say(WORDS.column(body.slug), language)}</a>}
          <a href={`${OWN_BODY}/people`}>{say(WORDS.deputies, language)}</a>
        </span>
      </div>
      {body.slug === null && <Notice kind="warning">{say(WORDS.noColumn, language)}</Notice>}
      {missing.length > 0 && <Notice kind="warning">{say(WORDS.incomplete(joined(missing)), language)}</Notice>}
      {body.settings.remedies.length === 0 && <Notice kind="warning">{say(WORDS.noRemedy, language)}</Notice>}
      <ContactPart body={body} language={language} />
      <ActLinks here={OWN_BODY} keys={['contact']} language={language} />
      <RemedyPart body={body} language={language} />
      <ActLinks here={OWN_BODY} keys={['remedy']} language={language} />
      <SettingsPart body={body} language={language} />
      <ActLinks here={OWN_BODY} keys={['letters', 'terms']} language={language} />
      <SectionsPart body={body} here={OWN_BODY} language={language} />
    </DeskFrame>
  );
};

/** 本机关的人员: to name a deputy for somebody who is absent. */
export const OwnPeoplePage: FC<{ desk: Desk; view: OfficersView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const title = say(WORDS.deputies, language);
  const here = `${OWN_BODY}/people`;
  return (
    <DeskFrame desk={desk} title={title} current={OWN_BODY}>
      <Trail label={title} steps={[{ words: say(WORDS.title, language), href: OWN_BODY }]} />
      <h1>{title}</h1>
      <p class="quiet">{say(WORDS.deputiesLead, language)}</p>
      <OfficersList view={view} here={here} hrefOf={({ id }) => `${here}/${id}`} language={language} />
    </DeskFrame>
  );
};

type OfficerProps = {
  desk: Desk;
  view: OfficerView;
  bodyName: string;
  keys: readonly OfficerActKey[];
  done: OfficerActKey | null;
};

/** 本机关的一名工作人员, with deputies. */
export const OwnOfficerPage: FC<OfficerProps> = ({ desk, view, bodyName, keys, done }) => {
  const { language } = desk.visit;
  const here = `${OWN_BODY}/people/${view.id}`;
  const steps = [
    { words: say(WORDS.title, language), href: OWN_BODY },
    { words: say(WORDS.deputies, language), href: `${OWN_BODY}/people` },
  ];
  return (
    <DeskFrame desk={desk} title={view.name} current={OWN_BODY}>
      <Trail label={say(WORDS.deputies, language)} steps={steps} />
      {done !== null && <Notice kind="done">{say(OFFICER_ACTS[done].done, language)}</Notice>}
      <h1>{view.name}</h1>
      {view.officer?.left === null && <OfficerActLinks here={here} keys={keys} language={language} />}
      <OfficerFacts view={view} bodyName={bodyName} language={language} />
      <DeputiesPart view={view} language={language} />
      <RolesPart view={view} language={language} />
    </DeskFrame>
  );
};
