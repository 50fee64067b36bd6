import type { FC } from 'hono/jsx';
import type { NamedFile } from '../checking.ts';
import { DESK_FIELDS, heldField, listField, type ScreenDesk } from '../screen/screen-desk.ts';

/** The form that carries everything from page to page. */
export const DESK_FORM = 'desk';

type Props = {
  desk: ScreenDesk;
  /** Also what was typed about the open file, where the page has no fields for it. */
  withOpen?: boolean;
};

/** 随身带的文件: the files of a screening and what was typed about them, unseen in the form: the server keeps nothing (ADR 0017). */
export const DeskFields: FC<Props> = ({ desk, withOpen = false }) => {
  const { files, open, lexicon, allow, by } = desk;
  return (
    <>
      {open !== null && <Hidden name={DESK_FIELDS.open} value={String(open)} />}
      {files.map(({ name, bytes, typed }, index) => (
        <>
          <Hidden name={heldField(index, 'name')} value={name} />
          <Hidden name={heldField(index, 'bytes')} value={base64Of(bytes)} />
          {index !== open && typed.size > 0 && (
            <Hidden name={heldField(index, 'typed')} value={JSON.stringify(Object.fromEntries(typed))} />
          )}
        </>
      ))}
      {withOpen && [...(files[open ?? -1]?.typed ?? [])].map(([name, value]) => <Hidden name={name} value={value} />)}
      {(withOpen || open === null) && <Hidden name={DESK_FIELDS.by} value={by} />}
      {lexicon !== null && <ListFields list="lexicon" file={lexicon} />}
      {allow !== null && <ListFields list="allow" file={allow} />}
    </>
  );
};

const ListFields: FC<{ list: 'lexicon' | 'allow'; file: NamedFile }> = ({ list, file: { name, bytes } }) => (
  <>
    <Hidden name={listField(list, 'name')} value={name} />
    <Hidden name={listField(list, 'bytes')} value={base64Of(bytes)} />
  </>
);

const Hidden: FC<{ name: string; value: string }> = ({ name, value }) => (
  <input type="hidden" name={name} value={value} autocomplete="off" />
);

const base64Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
