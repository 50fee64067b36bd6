import type { FC, PropsWithChildren } from 'hono/jsx';
import type { IconName } from '../icon/icon.tsx';
import { Icon } from '../icon/icon.tsx';

export type LampColour = 'green' | 'amber' | 'red' | 'blue' | 'grey';

const ICONS: Readonly<Record<LampColour, IconName>> = {
  green: 'ok',
  amber: 'triangle',
  red: 'stop',
  blue: 'clock',
  grey: 'info',
};

type Props = PropsWithChildren<{ colour: LampColour; icon?: IconName }>;

/** 灯: shape, word and colour together; any one of them tells. */
export const Lamp: FC<Props> = ({ colour, icon, children }) => (
  <strong class={`lamp lamp--${colour}`}>
    <Icon name={icon ?? ICONS[colour]} />
    {children}
  </strong>
);
