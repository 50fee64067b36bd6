import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Desk } from '../../visit.ts';
import { PageDocument, titleOfTab } from '../page-document/page-document.tsx';
import { DeskHead } from './desk-head.tsx';
import { KeyLine, KeysDialog } from './keys.tsx';
import { Rail } from './rail.tsx';

type Props = PropsWithChildren<{
  desk: Desk;
  /** The h1 is the page's own. */
  title: string;
  /** Address of the entry of the rail to which the page belongs; null for none. */
  current: string | null;
  /** Set where the page tells of something to correct: its title then begins with that. */
  wrong?: boolean;
  /** What stands in the search box. */
  sought?: string;
  islands?: readonly string[];
}>;

/** 工作台框架: head, rail, main and foot of every page of the desk. */
export const DeskFrame: FC<Props> = ({ desk, title, current, wrong = false, sought = '', islands = [], children }) => {
  const { visit, staff, proof, rail, keysAreOn } = desk;
  const { language } = visit;
  return (
    <PageDocument
      visit={visit}
      title={titleOfTab(title, visit, wrong)}
      look="desk"
      islands={['desk', ...islands]}
      keys={keysAreOn ? 'on' : 'off'}
    >
      <DeskHead
        body={staff.body.fullName}
        person={staff.name}
        section={staff.sectionName}
        proof={proof}
        sought={sought}
        language={language}
      />
      <div class="desk-columns">
        <Rail entries={rail} current={current} language={language} />
        <main id="main" class="desk-main" tabindex={-1}>
          {children}
          <KeyLine desk={desk} />
        </main>
      </div>
      <KeysDialog language={language} />
    </PageDocument>
  );
};
