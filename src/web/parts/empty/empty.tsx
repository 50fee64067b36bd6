import type { FC } from 'hono/jsx';

type Props = { words: string; link?: { href: string; words: string } };

/** 空: what it means that nothing is here, and the next useful link. */
export const Empty: FC<Props> = ({ words, link }) => (
  <div class="empty">
    <p>{words}</p>
    {link !== undefined && <a href={link.href}>{link.words}</a>}
  </div>
);
