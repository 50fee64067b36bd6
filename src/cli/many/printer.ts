import type { Terminal } from '../terminal.ts';

/** Prints the answers of a long run as they come. */
export type Printer = { readonly print: (text: string) => Promise<void>; readonly end: () => Promise<void> };

/** 逐份输出: texts as they are, or the members of one JSON array, which is written as they come too. */
export function printerOf(isArray: boolean, { flush }: Pick<Terminal, 'flush'>): Printer {
  if (!isArray) return { print: async (text) => (text === '' ? undefined : flush(text)), end: async () => undefined };
  let isFirst = true;
  return {
    print: async (text) => {
      if (text === '') return;
      await flush(`${isFirst ? '[\n' : ',\n'}${text}`);
      isFirst = false;
    },
    end: () => flush(isFirst ? '[]\n' : '\n]\n'),
  };
}
