export { BODY_KINDS, type BodyKind } from './body/body-kinds.data.ts';
export type { BodyChange, HandOver, Identity, NewNames, PlaceInTree } from './body/body-change.ts';
export type { BodyProblem } from './body/body-problem.ts';
export { BODY_PROJECTION } from './body/body-projection.ts';
export {
  letterNameOn,
  NO_CONTACT,
  NO_SETTINGS,
  nameOn,
  type Body,
  type BodySettings,
  type Contact,
} from './body/body.ts';
export { changeBody, readBody, type BodyActRequest } from './body/change-body.ts';
export { bodyBy, listBodies, successionsAround, type ListedBody } from './store.ts';
export { AGENCY_TABLES } from './tables.ts';
