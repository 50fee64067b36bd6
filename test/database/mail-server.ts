import { connect, createServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A real mail server of the tests: keeps what it was given, refuses whom it is told to. */
export type MailServer = {
  readonly port: number;
  readonly received: { readonly recipients: readonly string[]; readonly raw: string }[];
  stop(): Promise<void>;
};

/** Addresses that begin with `nobody` are unknown to it for good, with `full` for now. */
export function startMailServer(): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => {
      if (address.startsWith('nobody'))
        return answer(Object.assign(new Error(`5.1.1 <${address}> unknown`), { responseCode: 550 }));
      if (address.startsWith('full'))
        return answer(Object.assign(new Error(`4.2.2 <${address}> full`), { responseCode: 452 }));
      return answer();
    },
    onData: (stream, { envelope }, answer) => {
      const keep = async () => {
        const raw = await text(stream);
        received.push({ recipients: envelope.rcptTo.map(({ address }) => address), raw });
      };
      // A mail that breaks off is none.
      keep().then(() => answer(), answer);
    },
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    const listening = server.listen(0, '127.0.0.1', () =>
      resolve({ port: portOf(listening), received, stop: () => new Promise((done) => server.close(() => done())) }),
    );
  });
}

/** A line to a mail server that goes dead: in the middle of the mail, or when the server answers that it has it. */
export async function startBrokenLine(
  to: number,
  breaks: 'in_the_mail' | 'before_the_answer',
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const open = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    let isInMail = false;
    const drop = () => [near, far].forEach((socket) => socket.destroy());
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', drop).on('close', drop);
    }
    near.on('data', (piece) => (isInMail && breaks === 'in_the_mail' ? drop() : far.write(piece)));
    far.on('data', (piece) => {
      if (isInMail) return drop();
      isInMail = /^354/mu.test(String(piece));
      return near.write(piece);
    });
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(line),
    stop: () => {
      for (const socket of open) socket.destroy();
      return new Promise((done) => line.close(() => done()));
    },
  };
}

function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
