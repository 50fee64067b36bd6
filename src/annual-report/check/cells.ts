import { sayPlace } from '../../base/paper.ts';
import type { Finding } from '../finding.ts';
import { cellAt, type Report } from '../report.ts';
import { cellName } from './names.ts';
import type { Checked, Rule } from './rule.ts';

const UNIT = /^(?:万元|亿元|元|件次|人次|件|项|个|条|宗|次|份|起|部|例)$/u;

/** 格内单位: a unit stands inside a cell of figures. It is read, and never converted. */
export const CELL_UNIT: Rule = {
  id: 'CELL-UNIT',
  check: (checked) =>
    remarksOf(checked, (remark) => UNIT.test(remark)).map(({ name, remark, rest }) => ({
      ...rest,
      rule: 'CELL-UNIT',
      severity: 'notice',
      message: {
        zh: `${name.zh}：数字后面写了单位“${remark}”，格内只填数字`,
        en: `${name.en}: the unit ${remark} stands in the cell; the form takes the figure alone`,
      },
    })),
};

/** 格内备注: a remark stands beside the figure (“22（其中修订16件）”). The figure is read, the remark is kept. */
export const CELL_REMARK: Rule = {
  id: 'CELL-REMARK',
  check: (checked) =>
    remarksOf(checked, (remark) => !UNIT.test(remark)).map(({ name, remark, rest }) => ({
      ...rest,
      rule: 'CELL-REMARK',
      severity: 'notice',
      message: {
        zh: `${name.zh}：数字旁有备注“${remark}”，按数字读取，备注可移到正文`,
        en: `${name.en}: a remark stands beside the figure ("${remark}"); the figure is read, the remark belongs in the text`,
      },
    })),
};

/** 收费金额单位: 元 in the cell of 万元, or more than a hundred times last year's amount. */
export const FEE_UNIT: Rule = {
  id: 'T2-FEE-UNIT',
  check: ({ reading: { report }, form, previous }) => {
    const address = `table2/${FEE_ROW}/${FEE_COLUMN}`;
    const value = report.table2?.[FEE_ROW]?.[FEE_COLUMN];
    if (value === undefined || value === null) return [];
    const unit = report.remarks[address] ?? (typeof value === 'string' ? value : '');
    const last = previous?.report.table2?.[FEE_ROW]?.[FEE_COLUMN];
    const isYuan = /元/u.test(unit) && !/[万亿]元/u.test(unit);
    const isJump = typeof value === 'number' && typeof last === 'number' && last > 0 && value > last * 100;
    if (!isYuan && !isJump) return [];
    const name = cellName(form, 'table2', FEE_ROW, FEE_COLUMN);
    const message = isYuan
      ? {
          zh: `${name.zh}：写的是“元”，这一格的单位是万元，请换算后填写`,
          en: `${name.en}: written in yuan; this cell is in units of 10,000 yuan`,
        }
      : {
          zh: `${name.zh}：${String(value)}，是上年 ${String(last)} 的 100 倍以上，是否把元填成了万元`,
          en: `${name.en}: ${String(value)} is over 100 times last year's ${String(last)}; yuan instead of 10,000 yuan?`,
        };
    return [
      {
        rule: 'T2-FEE-UNIT',
        severity: 'warning',
        table: 'table2',
        row: FEE_ROW,
        column: FEE_COLUMN,
        expected: null,
        actual: value,
        message,
        basis: form.notice.number,
        cells: [address],
      },
    ];
  },
};

const FEE_ROW = 'art20_8.administrative_fees';
const FEE_COLUMN = 'fee_amount';

function remarksOf({ reading: { report }, form }: Checked, isMeant: (remark: string) => boolean) {
  return Object.entries(report.remarks)
    .filter(([, remark]) => isMeant(remark))
    .flatMap(([address, remark]) => {
      const cell = cellAt(address);
      if (cell === null) return [];
      const { table, row, column } = cell;
      const rest = {
        table,
        row,
        column,
        expected: null,
        actual: null,
        basis: form.notice.number,
        cells: [address],
        ...placeOf(report, address),
      };
      return [{ name: cellName(form, table, row, column), remark, rest }];
    });
}

function placeOf(report: Report, address: string): Pick<Finding, 'place'> {
  const place = report.places[address];
  return place ? { place: sayPlace(place).zh } : {};
}
