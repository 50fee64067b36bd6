import { describe, expect, test } from 'vitest';
import { formOfEdition } from '../report-form/index.ts';
import { REQUIREMENTS } from './requirements.data.ts';
import { GROUND_KEYS, GROUNDS, GROUNDS_OF_ARTICLES_14_TO_16, SECRECY_DEGREES } from './index.ts';

describe('the grounds', () => {
  test('stand in the order of the rows under （三） of the report form', () => {
    const rows = formOfEdition('2021')?.table3.rows.map(({ key }) => key) ?? [];
    const ofGrounds = rows.filter((key) => key.startsWith('outcome.not_disclosed.'));
    expect(ofGrounds).toEqual(GROUND_KEYS.map((key) => `outcome.not_disclosed.${key}`));
  });

  test('are numbered from G1 to G8', () => {
    expect(GROUND_KEYS.map((key) => GROUNDS[key].code)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8']);
  });

  test('list three kinds of internal affairs and four of process information', () => {
    expect(Object.keys(GROUNDS.internal_affairs.kinds)).toHaveLength(3);
    expect(Object.keys(GROUNDS.process_information.kinds)).toHaveLength(4);
  });

  test('of articles 14 to 16 are all but the administrative enquiry', () => {
    expect(GROUND_KEYS.filter((key) => !GROUNDS_OF_ARTICLES_14_TO_16.includes(key))).toEqual([
      'administrative_enquiry',
    ]);
  });

  test('of articles 14 to 16 all want a reason and a look at severance', () => {
    for (const ground of GROUNDS_OF_ARTICLES_14_TO_16) {
      expect(REQUIREMENTS[ground].map(({ key }) => key)).toEqual(expect.arrayContaining(['reason', 'not_separable']));
    }
  });
});

test('a degree of secrecy is higher the longer it may last, and no county body sets one', () => {
  const degrees = Object.values(SECRECY_DEGREES);
  const years = degrees.map(({ longestYears }) => longestYears);
  expect(years).toEqual(years.toSorted((one, other) => other - one));
  for (const { setBy } of degrees) expect(setBy).not.toContain('county');
});
