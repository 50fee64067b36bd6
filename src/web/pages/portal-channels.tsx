import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { CHANNELS, sayCites } from '../../law/index.ts';
import type { OpenChannel } from '../portal/channels-of.ts';
import { say, TEXTS } from '../texts.ts';

const { applyPage: WORDS } = TEXTS.portal;

/** 可以用的渠道: where to hand an application in, and which day counts. */
export const ChannelTable: FC<{ channels: readonly OpenChannel[]; language: Language }> = ({ channels, language }) => (
  <table class="list-table channel-table">
    <thead>
      <tr>
        <th scope="col">{say(WORDS.channel, language)}</th>
        <th scope="col">{say(WORDS.where, language)}</th>
        <th scope="col">{say(WORDS.received, language)}</th>
      </tr>
    </thead>
    <tbody>
      {channels.map(({ channel, address, hours, office, received }) => (
        <tr>
          <th scope="row">{say(CHANNELS[channel].name, language)}</th>
          <td>
            <span lang="zh-CN">{address}</span>
            {hours !== null && <p class="quiet">{say(WORDS.officeHours(hours), language)}</p>}
            {office !== null && <p class="quiet">{say(WORDS.postTo(office), language)}</p>}
          </td>
          <td>
            {say(received === 'arrival' ? WORDS.arrival : WORDS.confirmed, language)}{' '}
            <span class="basis">{say(sayCites([CHANNELS[channel].cite]), language)}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
