export { answererOf, type Answerer } from './answerer.ts';
export { carryOverSources } from './carry-over.ts';
export { checkSuccessions } from './check-successions.ts';
export { holderOf, type Holder } from './holder.ts';
export { MOVED_THINGS, type MovedThing, type MovedThingKey } from './moved.data.ts';
export { whatMoves } from './moved.ts';
export { SUCCESSION_POLICIES } from './policies.data.ts';
export type { Succession, SuccessionProblem, SuccessorKind } from './succession.ts';
export { ANSWERING_WAYS, type AnsweringWay } from './ways.data.ts';
