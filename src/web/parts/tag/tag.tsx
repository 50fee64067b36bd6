import type { FC, PropsWithChildren } from 'hono/jsx';

/** 标签: outcome, validity, genre, edition: a word in a plain frame, never coloured. */
export const Tag: FC<PropsWithChildren> = ({ children }) => <span class="tag">{children}</span>;
