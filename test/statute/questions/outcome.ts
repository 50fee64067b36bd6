import {
  OUTCOMES,
  reportedRow,
  reportRow,
  type OutcomeKey,
  type ReportEdition,
} from '../../../src/law/outcome/index.ts';
import { sayCites } from '../../../src/law/regulation/cite.ts';
import type { PolicyChoices } from '../../../src/law/regulation/policy.ts';

type AskedOfOutcome = {
  readonly outcome: OutcomeKey;
  readonly edition: ReportEdition;
  readonly choices?: PolicyChoices;
};
type AskedOfItems = {
  readonly items: readonly OutcomeKey[];
  readonly edition: ReportEdition;
  readonly choices?: PolicyChoices;
};

/** 办理结果方面的提问. */
export const OUTCOME_QUESTIONS = {
  outcome: ({ outcome, edition, choices = {} }: AskedOfOutcome) => {
    const { cites, ...rest } = OUTCOMES[outcome];
    return { ...rest, articles: sayCites(cites).zh, row: reportRow(outcome, edition, choices) };
  },
  reported_row: ({ items, edition, choices = {} }: AskedOfItems) => reportedRow(items, edition, choices),
};
