import type { FC } from 'hono/jsx';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { KeyList } from '../parts/desk-frame/keys.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';

/** 全部按键. */
export const KeysPage: FC<{ desk: Desk }> = ({ desk }) => {
  const { language } = desk.visit;
  return (
    <DeskFrame desk={desk} title={say(TEXTS.desk.keysTitle, language)} current="/desk/me">
      <h1>{say(TEXTS.desk.keysTitle, language)}</h1>
      <KeyList language={language} />
      <p>
        <a href="/desk/me#keys-switch">{say(TEXTS.desk.keysSwitch, language)}</a>
      </p>
    </DeskFrame>
  );
};
