export { AGENCY_LEVELS, type AgencyLevel } from './agency-level.ts';
export {
  ATTRIBUTES,
  REVIEW_OUTCOMES,
  type Attribute,
  type AttributeKey,
  type ReviewOutcome,
} from './attributes.data.ts';
export {
  GROUND_KEYS,
  GROUNDS,
  GROUNDS_OF_ARTICLES_14_TO_16,
  type Ground,
  type GroundKey,
  type GroundNature,
  type Override,
} from './grounds.data.ts';
export { mayWithhold, type Lack, type MayWithhold } from './may-withhold.ts';
export { ATTRIBUTE_POLICIES } from './policies.data.ts';
export type { Classification, Norm, NormRank, ThirdPartyAnswer, WithholdingProposal } from './proposal.ts';
export { responsibleBody, type InformationOrigin, type ResponsibleBody } from './responsible-body.ts';
export { SECRECY_DEGREES, type SecrecyDegree, type SecrecyDegreeKey } from './secrecy.data.ts';
export { longestSecrecyEndsOn, maySetDegree } from './secrecy.ts';
