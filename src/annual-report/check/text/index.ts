import type { Rule } from '../rule.ts';
import { artefact } from './artefact.ts';
import { documentNumber } from './document-number.ts';
import { feeStatement } from './fee-statement.ts';
import { fiveAspects } from './five-aspects.ts';
import { formParts } from './form-parts.ts';
import { narratedApplications } from './narrated-applications.ts';
import { narratedDisputes } from './narrated-disputes.ts';
import { narratedDocuments } from './narrated-documents.ts';
import { narratedFields } from './narrated-fields.ts';
import { narratedFee } from './narrated-fee.ts';
import { period } from './period.ts';
import { rulesPower } from './rule-making-power.ts';
import { similarText } from './similar-text.ts';
import { templatePhrase } from './template-phrase.ts';
import { title } from './title.ts';
import { wrongWord } from './wrong-word.ts';

/** 文字规则: every rule that reads the text and the names of a report, in the order in which a reader meets them. */
export const textRules: readonly Rule[] = [
  title,
  period,
  formParts,
  documentNumber,
  fiveAspects,
  narratedFields,
  narratedDocuments,
  rulesPower,
  narratedFee,
  narratedApplications,
  narratedDisputes,
  feeStatement,
  templatePhrase,
  artefact,
  wrongWord,
  similarText,
];
