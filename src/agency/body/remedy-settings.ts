import type { Day } from '../../base/day.ts';
import { isInForce, type AgencyLevel, type RemedySettings, type ReplyName } from '../../law/index.ts';
import type { BodyKind } from './body-kinds.data.ts';
import type { Body, BodySettings, RemedyEntry } from './body.ts';
import { REMEDY_ORGANS, type RemedyOrgan } from './remedy-organs.data.ts';

/** 通常的复议机关: what the law says of bodies of this kind on a day, to be offered to who fills in the settings; null where no line fits. */
export function usualOrgan(kind: BodyKind, level: AgencyLevel, on: Day): RemedyOrgan | null {
  return (
    REMEDY_ORGANS.find(
      (one) =>
        one.kinds.includes(kind) && (one.levels === null || one.levels.includes(level)) && isInForce(one, on) === true,
    ) ?? null
  );
}

/** 本级人民政府: the nearest people's government of county level or higher above a body, told by the bodies above it, the nearest first; null where none stands there. */
export function governmentAbove<Above extends Pick<Body, 'kind'>>(above: readonly Above[]): Above | null {
  return above.find(({ kind }) => kind === 'government') ?? null;
}

/** 救济途径的设置: organs and courts of a day as the body has entered them, in the form in which the law's clauses are made. What is not entered is left out. */
export function remedySettingsOn({ remedies, channel }: BodySettings, replyName: ReplyName, on: Day): RemedySettings {
  const held = new Map<ReplyName, RemedyEntry>();
  for (const one of remedies.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (one.from <= on) held.set(one.name, one);
  const by = (of: (entry: RemedyEntry) => string | null): Partial<Record<ReplyName, string>> => {
    const texts: Partial<Record<ReplyName, string>> = {};
    for (const [name, entry] of held) {
      const text = of(entry);
      if (text !== null) texts[name] = text;
    }
    return texts;
  };
  return {
    replyName,
    organs: by(({ organ }) => organ),
    lineSuperiors: by(({ superior }) => superior),
    courts: by(({ court }) => court),
    onlineChannel: channel,
  };
}
