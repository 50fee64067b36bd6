import type { FC } from 'hono/jsx';
import { Button } from '../parts/button/button.tsx';
import { Icon } from '../parts/icon/icon.tsx';
import { say, TEXTS } from '../texts.ts';
import type { DraftPageProps } from './draft-page-props.ts';
import type { ReportView } from './report-view.ts';

/** 带走年报: the report in each format, and the draft itself. */
export const DraftTake: FC<DraftPageProps & { view: ReportView }> = ({ formats, view, visit: { language } }) => {
  const words = TEXTS.draft.take;
  const [first] = formats;
  return (
    <section class="draft-take" aria-labelledby="take">
      <h2 id="take">{say(words.title, language)}</h2>
      <p class="quiet">{say(view.counts.error === 0 ? words.ready : words.errorsLeft(view.counts.error), language)}</p>
      <div class="draft-take-formats">
        {formats.map((format) => (
          <Button act={`take/${format}`} kind={format === first && format !== 'json' ? 'main' : 'second'}>
            <Icon name="download" /> {say(words.formats[format], language)}
          </Button>
        ))}
      </div>
      <p class="quiet">{say(words.draftHint, language)}</p>
    </section>
  );
};
