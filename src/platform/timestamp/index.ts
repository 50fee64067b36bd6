export type { ImprintAlgorithm } from './algorithms.data.ts';
export { answerOf, readAnswer, type AnswerProblem } from './answer.ts';
export { certificatesIn } from './chain.ts';
export { newNonce, requestFile, type StampRequest } from './request.ts';
export { imprintIn, verifyToken, type Stamp, type TokenProblem } from './verify-token.ts';
