import type { FC } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { LampColour } from '../lamp/lamp.tsx';
import { Lamp } from '../lamp/lamp.tsx';

export type ListedFile = {
  readonly name: string;
  readonly href?: string;
  readonly size: string;
  readonly state: { readonly colour: LampColour; readonly words: string } | null;
};

/** 文件清单: name, size and what is known of it; a file that was not read never looks clean. */
export const FileList: FC<{ files: readonly ListedFile[] }> = ({ files }) => (
  <ul class="file-list">
    {files.map(({ name, href, size, state }) => (
      <li>
        <Icon name="document" />
        <span class="file-name">{href === undefined ? name : <a href={href}>{name}</a>}</span>
        <span class="file-size">{size}</span>
        {state !== null && <Lamp colour={state.colour}>{state.words}</Lamp>}
      </li>
    ))}
  </ul>
);
