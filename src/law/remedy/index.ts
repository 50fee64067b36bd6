export { REMEDY_POLICIES } from './policies.data.ts';
export { remedyFor, remedyForItems } from './remedy-for.ts';
export type { Remedy, RemedyClause, RemedyKind, RemedyProblem, RemedySettings, RemedySubject } from './remedy.ts';
export { DEFENDANTS, REPLY_NAMES, type Defendant, type ReplyName } from './reply-name.data.ts';
export type { RemedyTerm } from './terms.data.ts';
