import type { FC, PropsWithChildren } from 'hono/jsx';
import type { IconName } from '../icon/icon.tsx';
import { Icon } from '../icon/icon.tsx';

type Kind = 'info' | 'done' | 'warning' | 'fault';

const ICONS: Readonly<Record<Kind, IconName>> = { info: 'info', done: 'ok', warning: 'triangle', fault: 'stop' };

/** 通知: one or two sentences that stay where they are. */
export const Notice: FC<PropsWithChildren<{ kind?: Kind }>> = ({ kind = 'info', children }) => (
  <div class={`notice notice--${kind}`}>
    <Icon name={ICONS[kind]} />
    <p>{children}</p>
  </div>
);
