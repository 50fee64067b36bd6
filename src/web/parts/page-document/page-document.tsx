import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';
import { IconSymbols } from '../icon/icon.tsx';

type Props = PropsWithChildren<{
  visit: Visit;
  /** The whole title, as it stands on the tab. */
  title: string;
  /** Class of the body. */
  look: string;
  islands: readonly string[];
  /** What else the head says. */
  meta?: Child;
  /** Whether keys of the desk are heard; not said where there are none. */
  keys?: 'on' | 'off';
}>;

/** 页面文档: what every page has, whatever frame it stands in: language, mode, head, the link to the content. */
export const PageDocument: FC<Props> = ({ visit, title, look, islands, meta, keys, children }) => {
  const { language, mode, assets } = visit;
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'} data-mode={mode}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={mode === 'elder' ? 'light' : 'light dark'} />
        <title>{title}</title>
        {meta}
        <link rel="icon" type="image/svg+xml" href={assets.mark} />
        <link rel="stylesheet" href={assets.css} />
        {islands.map((name) => (
          <script type="module" src={assets.islands[name]}></script>
        ))}
      </head>
      <body class={look} data-keys={keys}>
        <a class="skip-link" href="#main">
          {say(TEXTS.frame.skip, language)}
        </a>
        <IconSymbols />
        {children}
      </body>
    </html>
  );
};

/** 标签页的标题: begins with what is wrong, where something is, and ends with the product. */
export function titleOfTab(title: string, { language }: Visit, isWrong: boolean): string {
  const named = `${title} - ${say(TEXTS.frame.productName, language)}`;
  return isWrong ? say(TEXTS.frame.errorTitle(named), language) : named;
}
