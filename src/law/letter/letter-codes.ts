/** 程序性文书代号. */
export const PROCEDURAL_LETTER_CODES = [
  'L01',
  'L02',
  'L03',
  'L04',
  'L05',
  'L06',
  'L07',
  'L08',
  'L09',
  'L10',
  'L11',
  'L12',
  'L13',
] as const;

/** 答复类文书代号: each ends an application, or one of its items; D99 answers an application of several items. */
export const DECISION_LETTER_CODES = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
  'D17',
  'D18',
  'D19',
  'D20',
  'D21',
  'D22',
  'D23',
  'D24',
  'D25',
  'D26',
  'D99',
] as const;

/** 程序性文书代号, one of them. */
export type ProceduralLetterCode = (typeof PROCEDURAL_LETTER_CODES)[number];
/** 答复类文书代号, one of them. */
export type DecisionLetterCode = (typeof DECISION_LETTER_CODES)[number];
/** 文书代号. */
export type LetterCode = ProceduralLetterCode | DecisionLetterCode;
