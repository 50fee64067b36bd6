declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  /** The side of pdf.js that parses; it speaks in messages through whatever port it is given. */
  export const WorkerMessageHandler: {
    readonly initializeFromPort: (port: {
      readonly addEventListener: (kind: string, listener: (event: { readonly data: unknown }) => void) => void;
      readonly postMessage: (message: unknown) => void;
    }) => void;
  };
}
