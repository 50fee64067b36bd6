import type { Example } from '../example.ts';
import { Notice } from './notice.tsx';

export const noticeExamples: readonly Example[] = [
  {
    name: { zh: '通知', en: 'Notices' },
    show: (language) =>
      language === 'zh' ? (
        <div class="stack">
          <Notice>2027年放假安排尚未公布，落在2027年的日期是暂定。</Notice>
          <Notice kind="done">已签发，10月27日 9:12 到达申请人邮箱。</Notice>
          <Notice kind="warning">
            放假安排有变，3 件在办申请的期限已重算。<a href="#notice">看变化</a>
          </Notice>
          <Notice kind="fault">没有保存：另一人在 9:10 改过这一页。您写的还在。</Notice>
        </div>
      ) : (
        <div class="stack">
          <Notice>The holidays of 2027 are not yet published; dates in 2027 are provisional.</Notice>
          <Notice kind="done">Signed; reached the applicant's mailbox on 27 October at 9:12.</Notice>
          <Notice kind="warning">
            Holidays have changed; the terms of 3 open cases were computed again. <a href="#notice">See the changes</a>
          </Notice>
          <Notice kind="fault">Not saved: someone changed this page at 9:10. What you wrote is still here.</Notice>
        </div>
      ),
  },
];
