/**
 * The few words of JavaScript's WebAssembly interface that the kernels use. (TypeScript knows them only together with
 * a browser's whole world, which this kit has no use for.)
 */
declare namespace WebAssembly {
  /** A compiled file. @throws when the bytes are not WebAssembly, or use what the engine does not know. */
  class Module {
    constructor(bytes: Uint8Array);
  }
  /** A block of memory; a page has 64 kB. @throws when there is not enough. */
  class Memory {
    constructor(size: { initial: number; maximum: number; shared?: boolean });
    readonly buffer: ArrayBufferLike;
  }
  /** A compiled file, connected to its imports. */
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, Memory | number>>);
    readonly exports: Record<string, unknown>;
  }
}
