import { inThread, screenThread } from './cli/index.ts';

/** What the threads of a command on a folder run; the command names which. */
type In = Awaited<ReturnType<typeof inThread>>;

export const check: In['checkInThread'] = async (task) => (await inThread()).checkInThread(task);
export const name: In['nameInThread'] = async (task) => (await inThread()).nameInThread(task);
export const collect: In['collectInThread'] = async (task) => (await inThread()).collectInThread(task);
export const screen: Awaited<ReturnType<typeof screenThread>>['screenInThread'] = async (task) =>
  (await screenThread()).screenInThread(task);
