import type { Contact } from '../../agency/index.ts';
import { CHANNELS, type Channel } from '../../law/index.ts';

/** 申请渠道: a way by which this body can be asked now, as far as it has published the address. */
export type OpenChannel = {
  readonly channel: Channel;
  readonly address: string;
  /** When the office is open, for whoever comes himself. */
  readonly hours: string | null;
  /** To whom a letter goes. */
  readonly office: string | null;
  readonly received: (typeof CHANNELS)[Channel]['received'];
};

/** 开通的渠道, in the order of article 31; a channel without a published address is left out. */
export function channelsOf({ address, postcode, hours, office, fax, mail, online }: Contact): readonly OpenChannel[] {
  const post = address === null ? null : postcode === null ? address : `${address}（${postcode}）`;
  const addresses: readonly (readonly [Channel, string | null])[] = [
    ['in_person', address],
    ['post_signed', post],
    ['post_ordinary', post],
    ['online', online],
    ['email', mail],
    ['fax', fax],
  ];
  return addresses.flatMap(([channel, where]) =>
    where === null
      ? []
      : [
          {
            channel,
            address: where,
            hours: channel === 'in_person' ? hours : null,
            office: channel === 'post_signed' || channel === 'post_ordinary' ? office : null,
            received: CHANNELS[channel].received,
          },
        ],
  );
}
