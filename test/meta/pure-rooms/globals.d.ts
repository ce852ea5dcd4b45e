/**
 * What the pure rooms may use beyond the language itself: text coding and running WebAssembly that somebody else has
 * compiled, which every runtime has and which depend on nothing but their input. Everything else (document, fetch, chrome, process) is unknown there and a compile error.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}

declare namespace WebAssembly {
  /** Compiled outside: the analysis is handed a module and makes none. */
  class Module {
    private constructor();
  }
  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
    readonly exports: Record<string, unknown>;
  }
}
