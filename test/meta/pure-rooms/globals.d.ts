/**
 * What the pure rooms may use beyond the language itself: text coding, which every runtime has and which depends on
 * nothing but its input. Everything else (document, fetch, chrome, process) is unknown there and a compile error.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
