export { ARTEFACTS, type Artefact } from './artefacts.ts';
export {
  CITED_DOCUMENTS,
  type CitedDocument,
  DISCLOSURE_OFFICE_AS_WRITTEN,
  DISCLOSURE_OFFICE_OF_STATE_COUNCIL,
  DOCUMENT_NUMBER,
  REGULATION_DECREE,
  RIGHT_BRACKETS,
} from './citations.ts';
export { type Aspect, FEE_STATEMENT, FIVE_ASPECTS } from './five-aspects.ts';
export { APPLICATION, CHANNEL, OTHER_BUSINESS, OUTCOME_PHRASES, type OutcomePhrase } from './narrative-phrases.ts';
export { REPORT_TITLE, TITLE_TAIL } from './report-title.ts';
export { REPORT_SENTENCES } from './report-sentences.ts';
export { RULE_MAKING_BASIS, type RuleMakingPower, ruleMakingPower } from './rule-making-power.ts';
export { SHORT_NAMES, type ShortName } from './short-names.ts';
export { TEMPLATE_PHRASES, TEMPLATE_SENTENCES } from './template-phrases.ts';
export { FULL_WIDTH_MARK, HALF_WIDTH_MARK, WRONG_WORDS, type WrongWord } from './wrong-words.ts';
