import type { FC } from 'hono/jsx';
import { INTERNAL_TERMS, type Body, type InternalTermKey } from '../../../agency/index.ts';
import type { Language } from '../../../base/words.ts';
import { DEFENDANTS } from '../../../law/index.ts';
import { CONTACT_FIELDS } from '../../admin/office-acts.ts';
import { Facts } from '../../parts/facts/facts.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../../texts.ts';
import { BODY_FIELDS } from '../../texts/body-acts.ts';

const WORDS = TEXTS.adminSystem;
const TERMS = Object.keys(INTERNAL_TERMS) as readonly InternalTermKey[];

type Props = { body: Body; language: Language };

/** 联系方式, as the guide shows it. */
export const ContactPart: FC<Props> = ({ body, language }) => (
  <section class="desk-part">
    <h2>{say(WORDS.contact, language)}</h2>
    <Facts
      facts={CONTACT_FIELDS.map((name) => ({
        name: say(BODY_FIELDS[name], language),
        value: body.contact[name] ?? say(WORDS.notKnown, language),
      }))}
    />
  </section>
);

/** 文书、索引号、内部时限. */
export const SettingsPart: FC<Props> = ({ body: { settings }, language }) => {
  const usual = say(WORDS.usual, language);
  return (
    <section class="desk-part">
      <h2>{say(WORDS.settings, language)}</h2>
      <Facts
        facts={[
          { name: say(BODY_FIELDS.prefix, language), value: settings.prefix ?? say(WORDS.notKnown, language) },
          { name: say(BODY_FIELDS.pattern, language), value: settings.pattern ?? usual },
          { name: say(BODY_FIELDS.channel, language), value: settings.channel ?? say(WORDS.notKnown, language) },
          ...TERMS.map((name) => {
            const days = settings.terms[name];
            const said = say(WORDS.days(days ?? INTERNAL_TERMS[name].workingDays), language);
            return {
              name: say(INTERNAL_TERMS[name].name, language),
              value: days === undefined ? `${said}（${usual}）` : said,
            };
          }),
        ]}
      />
    </section>
  );
};

/** 复议机关和法院, with the days from which they hold. */
export const RemedyPart: FC<Props> = ({ body: { settings }, language }) => (
  <section class="desk-part">
    <h2>{say(WORDS.remedies, language)}</h2>
    {settings.remedies.length === 0 ? (
      <p class="quiet">{say(WORDS.noRemedies, language)}</p>
    ) : (
      <RecordTable
        caption={say(WORDS.remedies, language)}
        columns={[BODY_FIELDS.replyName, BODY_FIELDS.organ, BODY_FIELDS.superior, BODY_FIELDS.court, WORDS.from].map(
          (words) => ({ head: say(words, language) }),
        )}
        rows={settings.remedies
          .toSorted((one, other) => (one.from < other.from ? 1 : -1))
          .map(({ name, organ, superior, court, from }) => ({
            cells: [say(DEFENDANTS[name].name, language), organ ?? '', superior ?? '', court ?? '', from],
          }))}
      />
    )}
  </section>
);
