import type { Example } from '../example.ts';
import type { NumberedFinding } from '../../../annual-report/index.ts';
import { say, TEXTS } from '../../texts.ts';
import { FindingItem } from './finding.tsx';

const error: NumberedFinding = {
  number: 1,
  rule: 'T3-BALANCE',
  severity: 'error',
  table: 'table3',
  row: null,
  column: 'natural_person',
  expected: 19,
  actual: 18,
  message: {
    zh: '自然人：一 17 ＋ 二 2 ＝ 19，三（七）16 ＋ 四 2 ＝ 18，差 1 件',
    en: 'Natural persons: 19 received, 18 accounted for',
  },
  basis: '国办公开办函〔2021〕30号',
  cells: [],
};

const warning: NumberedFinding = {
  ...error,
  number: 2,
  rule: 'NARR-APPS',
  severity: 'warning',
  message: {
    zh: '正文“全年收到申请 21 件”，表三 23 件',
    en: 'The text says 21 applications were received, table 3 says 23',
  },
};

const notice: NumberedFinding = {
  ...error,
  number: 3,
  rule: 'CELL-REMARK',
  severity: 'notice',
  message: { zh: '22 旁边写有“其中修订16件”', en: '“其中修订16件” stands beside 22' },
};

export const findingExamples: readonly Example[] = [
  {
    name: { zh: '发现：错误、提醒、注意', en: 'Findings: error, warning, notice' },
    show: (language) => (
      <ol class="findings-list">
        {[error, warning, notice].map((finding) => (
          <FindingItem
            id={`example-finding-${finding.number}`}
            finding={finding}
            name={finding.severity === 'error' ? say({ zh: '收支平衡', en: 'Balance' }, language) : null}
            links={[{ href: '#finding', words: say(TEXTS.result.seeCells(4), language) }]}
            cells={[]}
            place={finding.severity === 'warning' ? say({ zh: '第12段', en: 'paragraph 12' }, language) : null}
            language={language}
          />
        ))}
      </ol>
    ),
  },
];
