import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { KEYS } from '../../desk/keys.data.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';

/** 按键行: the keys that are used most, and where all of them stand; shown where a script minds them. */
export const KeyLine: FC<{ desk: Desk }> = ({ desk: { visit, keysAreOn } }) =>
  keysAreOn ? (
    <p class="key-line" hidden data-key-line>
      {KEYS.filter(({ isAtFoot }) => isAtFoot).map(({ keys, words }) => (
        <span>
          <Keys keys={keys} />
          {say(words, visit.language)}
        </span>
      ))}
    </p>
  ) : null;

/** 全部按键, laid over the page by the key `?`; the same list has a page of its own. */
export const KeysDialog: FC<{ language: Language }> = ({ language }) => (
  <dialog class="keys-dialog" id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">{say(TEXTS.desk.keysTitle, language)}</h2>
    <KeyList language={language} />
    <form method="dialog">
      <button class="button button--second" type="submit">
        {say(TEXTS.desk.close, language)}
      </button>
    </form>
  </dialog>
);

export const KeyList: FC<{ language: Language }> = ({ language }) => (
  <>
    <p class="quiet">{say(TEXTS.desk.keysLead, language)}</p>
    <table class="key-list">
      <caption class="hidden-words">{say(TEXTS.desk.keysTitle, language)}</caption>
      {KEYS.map(({ keys, words }) => (
        <tr>
          <th scope="row">
            <Keys keys={keys} />
          </th>
          <td>{say(words, language)}</td>
        </tr>
      ))}
    </table>
  </>
);

const Keys: FC<{ keys: readonly string[] }> = ({ keys }) => (
  <>
    {keys.map((key) => (
      <kbd>{key}</kbd>
    ))}
  </>
);
