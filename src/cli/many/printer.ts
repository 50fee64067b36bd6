import type { Terminal } from '../terminal.ts';

/** Prints the answers of a long run as they come: texts, or their bytes in pieces. */
export type Printer = {
  readonly print: (answer: string | readonly Uint8Array[]) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** 逐份输出: texts as they are, or the members of one JSON array, which is written as they come too. */
export function printerOf(isArray: boolean, { flush }: Pick<Terminal, 'flush'>): Printer {
  const flushAll = async (answer: string | readonly Uint8Array[]): Promise<void> => {
    for (const piece of typeof answer === 'string' ? [answer] : answer) await flush(piece);
  };
  let isFirst = true;
  return {
    print: async (answer) => {
      if (answer.length === 0) return;
      if (isArray) await flush(isFirst ? '[\n' : ',\n');
      await flushAll(answer);
      isFirst = false;
    },
    end: async () => (isArray ? flush(isFirst ? '[]\n' : '\n]\n') : undefined),
  };
}
