/**
 * Floor 2 · a simple allocator: which parts of a block of memory are free.
 *
 * The free parts are kept in a list, sorted by address. A request takes the front of the first part that is large
 * enough; what comes back is joined with its free neighbours. (Knuth calls this first fit.) Only few and large regions
 * are ever handed out, so nothing cleverer is needed.
 */

interface Region {
  address: number;
  size: number;
}

/** Regions begin at multiples of this many bytes: a line of the processor's cache. */
const ALIGNMENT = 64;

export class FreeList {
  /** The free regions, sorted by address; no two touch. */
  readonly #free: Region[];
  readonly #taken = new Map<number, number>();

  constructor(address: number, size: number) {
    this.#free = [{ address, size }];
  }

  /** How many bytes are free, in however many pieces. */
  get freeBytes(): number {
    return this.#free.reduce((sum, region) => sum + region.size, 0);
  }

  /** The address of a fresh region of at least `bytes` bytes; 0 when no free piece is large enough. */
  take(bytes: number): number {
    const size = Math.max(Math.ceil(bytes / ALIGNMENT), 1) * ALIGNMENT;
    const index = this.#free.findIndex((region) => region.size >= size);
    const region = this.#free[index];
    if (region === undefined) return 0;
    const { address } = region;
    region.address += size;
    region.size -= size;
    if (region.size === 0) this.#free.splice(index, 1);
    this.#taken.set(address, size);
    return address;
  }

  /** @throws when nothing was taken at this address, or it was given back already. */
  release(address: number): void {
    const size = this.#taken.get(address);
    if (size === undefined) throw new RangeError(`release: no region was taken at ${address}`);
    this.#taken.delete(address);
    let index = this.#free.findIndex((region) => region.address > address);
    if (index === -1) index = this.#free.length;
    this.#free.splice(index, 0, { address, size });
    this.#joinWithNext(index);
    if (index > 0) this.#joinWithNext(index - 1);
  }

  #joinWithNext(index: number): void {
    const region = this.#free[index]!;
    const next = this.#free[index + 1];
    if (next === undefined || region.address + region.size !== next.address) return;
    region.size += next.size;
    this.#free.splice(index + 1, 1);
  }
}
