import { connect } from 'node:net';
import { askedFrame, MOST_SAID, readSaid, type Asked, type Said } from './conversation.ts';
import { FrameReader, frameOf } from './frames.ts';
import { socketPlace } from './socket-place.ts';

/** What became of a question: its status; nobody was there; or the one who answered broke off. */
export type Asking =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'nobody' | 'broken_off' };

/** 通过套接字询问: asks the program that works in a folder; what it says is heard as it comes. */
export async function askSocket(
  folder: string,
  asked: Asked,
  hear: (said: Extract<Said, { text: string }>) => void,
): Promise<Asking> {
  const place = await socketPlace(folder);
  if (place === null) return { kind: 'nobody' };
  try {
    return await converse(place.path, asked, hear);
  } finally {
    await place.release();
  }
}

function converse(path: string, asked: Asked, hear: (said: Extract<Said, { text: string }>) => void): Promise<Asking> {
  return new Promise((resolve) => {
    const reader = new FrameReader(MOST_SAID);
    let asking: Asking | null = null;
    const socket = connect(path, () => socket.write(frameOf(askedFrame(asked))));
    socket.on('data', (piece) => {
      const frames = reader.take(Buffer.from(piece));
      for (const frame of frames ?? []) {
        const said = readSaid(frame);
        if (said === null) socket.destroy();
        else if (said.kind === 'end') asking = { kind: 'answered', status: said.status };
        else hear(said);
      }
      if (frames === null) socket.destroy();
    });
    // The end of the line says all there is to say.
    socket.on('error', () => undefined);
    let isMet = false;
    socket.once('connect', () => {
      isMet = true;
    });
    socket.once('close', () => resolve(asking ?? { kind: isMet ? 'broken_off' : 'nobody' }));
  });
}
