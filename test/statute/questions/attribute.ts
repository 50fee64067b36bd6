import { day, type Day } from '../../../src/base/day.ts';
import {
  ATTRIBUTE_POLICIES,
  ATTRIBUTES,
  type InformationOrigin,
  responsibleBody,
  GROUNDS,
  longestSecrecyEndsOn,
  maySetDegree,
  mayWithhold,
  REVIEW_OUTCOMES,
  type AgencyLevel,
  type AttributeKey,
  type GroundKey,
  type ReviewOutcome,
  type SecrecyDegreeKey,
  type WithholdingProposal,
} from '../../../src/law/attribute/index.ts';
import { sayCites } from '../../../src/law/regulation/cite.ts';

/** 公开属性方面的提问. */
export const ATTRIBUTE_QUESTIONS = {
  /** 拟办意见能否成立: what is lacking, by key, and the articles in words. */
  may_withhold: (proposal: WithholdingProposal) => {
    const answer = mayWithhold(proposal);
    return answer.ok
      ? { may: true, nature: answer.value.nature, article: sayCites([answer.value.cite]).zh }
      : {
          may: false,
          lacks: answer.reason.map(({ key }) => key),
          articles: sayCites(answer.reason.map(({ cite }) => cite)).zh,
        };
  },
  secrecy_degree: ({
    degree,
    level,
    determined_on,
  }: {
    degree: SecrecyDegreeKey;
    level: AgencyLevel;
    determined_on: Day;
  }) => ({
    may_set: maySetDegree(level, degree),
    ends_at_the_latest: longestSecrecyEndsOn(degree, day(determined_on)),
  }),
  attribute: (key: AttributeKey) => ({
    ...ATTRIBUTES[key],
    name: ATTRIBUTES[key].name.zh,
    note: ATTRIBUTES[key].note.zh,
  }),
  responsible_body: ({ named_by_law, ...origin }: InformationOrigin & { readonly named_by_law?: string }) => {
    const { agency, cite } = responsibleBody(origin, named_by_law ?? null);
    return { agency, article: sayCites([cite]).zh };
  },
  attribute_policy: (id: keyof typeof ATTRIBUTE_POLICIES) => ATTRIBUTE_POLICIES[id],
  review_outcome: (key: ReviewOutcome) => REVIEW_OUTCOMES[key],
  ground: (key: GroundKey) => GROUNDS[key],
};
