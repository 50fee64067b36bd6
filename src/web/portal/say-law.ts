import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import { remedySettingsOn, type BodySettings } from '../../agency/index.ts';
import {
  FEE_SCHEDULES,
  remedyFor,
  sayCites,
  TERMS,
  type FeeBand,
  type FeeSchedule,
  type ReplyName,
  type StatutoryTerm,
} from '../../law/index.ts';

/** A rule of the law in words, with its ground. */
export type SaidRule = { readonly name: Words; readonly words: Words; readonly basis: Words };

/** 答复期限: the terms that an applicant should know. */
export const REPLY_TERMS: readonly SaidRule[] = [
  TERMS.reply,
  TERMS.extension,
  TERMS.correction,
  TERMS.third_party_opinion,
].map(sayTerm);

/** 救济期限. */
export const REMEDY_TERMS: readonly SaidRule[] = [TERMS.reconsideration, TERMS.suit].map(sayTerm);

function sayTerm({ name, length, unit, cite }: StatutoryTerm): SaidRule {
  const units: Readonly<Record<StatutoryTerm['unit'], Words>> = {
    working_day: { zh: '个工作日', en: 'working days' },
    calendar_day: { zh: '日', en: 'days' },
    month: { zh: '个月', en: 'months' },
  };
  return {
    name,
    words: { zh: `${length} ${units[unit].zh}`, en: `${length} ${units[unit].en}` },
    basis: sayCites(cite),
  };
}

/** 收费标准 in force on a day, each with its bands. */
export function feesOn(today: Day): readonly { readonly schedule: FeeSchedule; readonly bands: readonly Words[] }[] {
  return FEE_SCHEDULES.filter(
    ({ inForce }) => inForce.from <= today && (inForce.to === null || today < inForce.to),
  ).map((schedule) => ({ schedule, bands: schedule.bands.map((band) => sayBand(band, schedule)) }));
}

function sayBand({ from, to, rate, rising }: FeeBand, { unit }: FeeSchedule): Words {
  const which =
    to === null
      ? { zh: `第 ${from} ${unit.zh}起`, en: `from ${unit.en} ${from} on` }
      : { zh: `第 ${from} 至 ${to} ${unit.zh}`, en: `${unit.en}s ${from} to ${to}` };
  if (rate === 0) return { zh: `${which.zh}：不收费`, en: `${which.en}: free` };
  const more =
    rising === null
      ? { zh: '', en: '' }
      : {
          zh: `，每增加 ${rising.every} ${unit.zh}，每${unit.zh}再提高 ${rising.by} 元`,
          en: `, and ${rising.by} yuan more for each further ${rising.every} ${unit.en}s`,
        };
  return {
    zh: `${which.zh}：每${unit.zh} ${rate} 元${more.zh}`,
    en: `${which.en}: ${rate} yuan each${more.en}`,
  };
}

/** 救济途径: what the letters of this body tell those who disagree, by the name in which it replies; empty where organs and courts are not entered. */
export function remediesOf(settings: BodySettings, today: Day): readonly string[] {
  const names = [...new Set(settings.remedies.map(({ name }) => name))];
  return names.flatMap((name: ReplyName) => {
    const remedy = remedyFor({ outcome: 'not_existing' }, today, remedySettingsOn(settings, name, today));
    return remedy.ok && remedy.value.kind !== 'none' ? remedy.value.clauses.map(({ zh }) => zh) : [];
  });
}
