import type { FC } from 'hono/jsx';
import { BODY_KINDS, LEVEL_NAMES, type Body } from '../../../agency/index.ts';
import type { Day } from '../../../base/day.ts';
import type { Language } from '../../../base/words.ts';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Facts } from '../../parts/facts/facts.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Trail, type TrailStep } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import { BODY_ACTS, type BodyActKey } from '../../texts/body-acts.ts';
import type { Desk } from '../../visit.ts';
import { SYSTEM } from './bodies.tsx';
import { ContactPart, RemedyPart, SettingsPart } from './body-office.tsx';
import { PeriodTable } from './period-table.tsx';

export type SuccessionLine = {
  readonly on: Day;
  readonly what: string | null;
  readonly other: string;
  readonly isGiven: boolean;
};

export type BodyPageView = {
  readonly body: Body;
  readonly name: string;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly competent: { readonly id: string; readonly name: string } | null;
  readonly above: readonly TrailStep[];
  readonly officers: number;
  readonly below: number;
  readonly successions: readonly SuccessionLine[];
  /** What was done just now. */
  readonly done: BodyActKey | null;
};

const WORDS = TEXTS.adminSystem;

/** What the system administrator does to a body; contact data and settings are the body's own. */
export const SYSTEM_ACTS = [
  'rename',
  'move',
  'identify',
  'transfer',
  'merge',
  'split',
  'close',
] as const satisfies readonly BodyActKey[];

export const SECTION_ACTS = [
  'open-section',
  'rename-section',
  'close-section',
] as const satisfies readonly BodyActKey[];

/** 一个机关: what it is, how it was called, where it stands, and what may be done to it. */
export const BodyPage: FC<{ desk: Desk; view: BodyPageView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const { body, name } = view;
  const here = `${SYSTEM}/bodies/${body.id}`;
  return (
    <DeskFrame desk={desk} title={name} current={SYSTEM}>
      <Trail
        label={say(WORDS.trail, language)}
        steps={[{ words: say(WORDS.top, language), href: SYSTEM }, ...view.above]}
      />
      {view.done !== null && <Notice kind="done">{say(BODY_ACTS[view.done].done, language)}</Notice>}
      <div class="desk-title">
        <h1>{name}</h1>
        {body.closed !== null && <span>{say(WORDS.ended(body.closed), language)}</span>}
        <span class="act-links">
          <a href={`${here}/officers`}>{say(WORDS.officersLink(view.officers), language)}</a>
          {view.below > 0 && <a href={`${SYSTEM}?under=${body.id}`}>{say(WORDS.belowLink(view.below), language)}</a>}
          {body.closed === null && <a href={`${SYSTEM}/found?under=${body.id}`}>{say(WORDS.addUnder, language)}</a>}
        </span>
      </div>
      {body.closed === null && <ActLinks here={here} keys={SYSTEM_ACTS} language={language} />}
      <IdentityPart view={view} language={language} />
      <NamesPart body={body} language={language} />
      <SectionsPart body={body} here={here} language={language} />
      {view.successions.length > 0 && <SuccessionsPart lines={view.successions} language={language} />}
      <p class="desk-part quiet">{say(WORDS.contactBy, language)}</p>
      <ContactPart body={body} language={language} />
      <SettingsPart body={body} language={language} />
      <RemedyPart body={body} language={language} />
    </DeskFrame>
  );
};

export const ActLinks: FC<{ here: string; keys: readonly BodyActKey[]; language: Language }> = ({
  here,
  keys,
  language,
}) => (
  <div class="act-links" role="group" aria-label={say(WORDS.acts, language)}>
    {keys.map((key) => (
      <a href={`${here}/acts/${key}`}>{say(BODY_ACTS[key].title, language)}</a>
    ))}
  </div>
);

const IdentityPart: FC<{ view: BodyPageView; language: Language }> = ({
  view: { body, parent, competent },
  language,
}) => {
  const linked = (other: BodyPageView['parent']) =>
    other === null ? '—' : <a href={`${SYSTEM}/bodies/${other.id}`}>{other.name}</a>;
  return (
    <section class="desk-part">
      <h2>{say(WORDS.identity, language)}</h2>
      <Facts
        facts={[
          { name: say(WORDS.kind, language), value: say(BODY_KINDS[body.kind].name, language) },
          { name: say(WORDS.level, language), value: say(LEVEL_NAMES[body.level].name, language) },
          { name: say(WORDS.parent, language), value: linked(parent) },
          { name: say(WORDS.competent, language), value: linked(competent) },
          { name: say(WORDS.code, language), value: body.creditCode ?? '—' },
          { name: say(WORDS.slug, language), value: body.slug === null ? '—' : `/${body.slug}/` },
          { name: say(WORDS.founded, language), value: body.founded ?? say(WORDS.notKnown, language) },
        ]}
      />
    </section>
  );
};

const NamesPart: FC<{ body: Body; language: Language }> = ({ body, language }) => (
  <section class="desk-part">
    <h2>{say(WORDS.names, language)}</h2>
    <PeriodTable
      caption={WORDS.names}
      heads={[WORDS.name, WORDS.shortName, WORDS.letterName]}
      rows={body.names.toReversed().map(({ fullName, shortName, letterName, from, to }) => ({
        isQuiet: to !== null,
        cells: [fullName, shortName ?? '', letterName ?? ''],
        from,
        to,
      }))}
      language={language}
    />
  </section>
);

export const SectionsPart: FC<{ body: Body; here: string; language: Language }> = ({ body, here, language }) => {
  const isOpen = body.sections.some(({ closed }) => closed === null);
  return (
    <section class="desk-part">
      <h2>{say(WORDS.sections, language)}</h2>
      {body.sections.length === 0 ? (
        <p class="quiet">{say(WORDS.noSections, language)}</p>
      ) : (
        <PeriodTable
          caption={WORDS.sections}
          heads={[WORDS.sectionName]}
          rows={body.sections.map(({ name, opened, closed }) => ({
            isQuiet: closed !== null,
            cells: [name],
            from: opened,
            to: closed,
          }))}
          language={language}
        />
      )}
      {body.closed === null && (
        <ActLinks here={here} keys={isOpen ? SECTION_ACTS : ['open-section']} language={language} />
      )}
    </section>
  );
};

const SuccessionsPart: FC<{ lines: readonly SuccessionLine[]; language: Language }> = ({ lines, language }) => (
  <section class="desk-part">
    <h2>{say(WORDS.successions, language)}</h2>
    <ul>
      {lines.map(({ on, what, other, isGiven }) => (
        <li>
          {on}　{say(isGiven ? WORDS.gaveTo(what, other) : WORDS.tookFrom(what, other), language)}
        </li>
      ))}
    </ul>
  </section>
);
