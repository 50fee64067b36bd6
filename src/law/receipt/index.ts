export { CHANNELS, type Channel, type ChannelRule } from './channels.data.ts';
export { confirmBy, needsConfirmation, receiptDay, type Arrival } from './receipt.ts';
