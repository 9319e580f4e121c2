/**
 * Floor 2 · the kernels' own memory.
 *
 * WebAssembly cannot see JavaScript's arrays: it has one block of memory of its own. So operands are copied in and
 * results copied out. Copying is quick, but for numbers that are read over and over, a data set or the weights of a
 * layer, it is waste. Hence a rule that nobody has to know about: a storage that kernels have read sixteen times *moves
 * in*. Its `values` become a view of the kernels' memory, and from then on nothing is copied. What a training step makes
 * and forgets is read a handful of times and never gets there.
 *
 *     | scratch: operands and results of the call that runs now | arena: storages that have moved in, results on loan |
 *
 * (What is on loan, loans.ts tells.)
 *
 * When JavaScript collects a storage that had moved in, a FinalizationRegistry gives its region back. When the arena is
 * full, storages stay where they are and are copied, which is slower and just as right.
 *
 * The memory is reserved once and never grows, because growing would cut off every view of it. Pages that were never
 * touched take no room.
 */
import { Buffer } from "node:buffer";
import type { TypedArray } from "../array/dtype.ts";
import { type NdArray, spanOf } from "../array/ndarray.ts";
import type { Storage } from "../array/storage.ts";
import { FreeList } from "./freeList.ts";

const PAGE = 65_536;
const MEGABYTE = 1 << 20;
/**
 * Below this address kernels.wasm keeps its own constants (its compiler lays them from 1024 on). Address 0 stays unused,
 * so that it can mean "no room".
 */
const SCRATCH_START = 2048;
/** What threads that share the memory need for themselves: see wasm/team.ts. */
export const TEAM_BYTES = (1 << 20) + (1 << 16) + 4096;
/** What we ask for, in megabytes: the first size that the machine grants. */
const SIZES = [512, 256, 128, 64];
/** How often a storage must have been read before it moves in. One training step reads its own results 2 to 5 times. */
export const READS_TO_MOVE_IN = 16;
/** Fewer bytes than this are written before another way has begun. */
const FEW_BYTES = 1024;
/** Below this many numbers, copying costs less than keeping count. */
export const SMALLEST_TO_MOVE_IN = 1024;

/**
 * Reserves the kernels' memory.
 *
 * @param shared whether other threads shall see it.
 * @throws when not even the smallest size can be had.
 */
export function reserve(sizes: readonly number[] = SIZES, shared = false): KernelMemory {
  for (const [i, size] of sizes.entries()) {
    const pages = (size * MEGABYTE) / PAGE;
    try {
      return new KernelMemory(new WebAssembly.Memory({ initial: pages, maximum: pages, shared }));
    } catch (error) {
      if (i === sizes.length - 1) throw error;
    }
  }
  throw new RangeError("reserve: no size was given");
}

export class KernelMemory {
  readonly memory: WebAssembly.Memory;
  /** The whole memory as float32 numbers. */
  readonly floats: Float32Array;
  readonly arena: FreeList;
  /** Where the room of the threads that share this memory begins; 0 when it is not shared. */
  readonly teamStart: number;
  readonly #buffer: ArrayBufferLike;
  readonly #bytes: Buffer;
  readonly #scratchStart: number;
  readonly #scratchEnd: number;
  #scratch: number;
  /** What is brought in once for several calls, and where the scratch begins behind it. */
  #held: { readonly x: NdArray; readonly address: number; readonly end: number } | null = null;
  /** How often kernels have read the storages that have not moved in. */
  readonly #reads = new WeakMap<Storage, number>();
  readonly #collected = new FinalizationRegistry<number>((address) => {
    this.#lent.delete(address);
    this.arena.release(address);
  });
  /** Where the results on loan lie (loans.ts). */
  readonly #lent = new Set<number>();
  /** Those that were lent since `startLending`; null while nothing is lent. */
  #lately: number[] | null = null;
  /** How many bytes of results were copied out into arrays of JavaScript's, ever since somebody set it to 0. */
  copiedOut = 0;

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory;
    this.#buffer = memory.buffer;
    this.floats = new Float32Array(this.#buffer);
    this.#bytes = Buffer.from(this.#buffer);
    this.teamStart = this.#buffer instanceof ArrayBuffer ? 0 : SCRATCH_START;
    this.#scratchStart = SCRATCH_START + (this.teamStart === 0 ? 0 : TEAM_BYTES);
    this.#scratch = this.#scratchStart;
    const bytes = this.#buffer.byteLength;
    this.#scratchEnd = bytes / 8;
    // Kernels read in whole vectors, so a little past an array's end: the last bytes stay empty.
    this.arena = new FreeList(this.#scratchEnd, bytes - this.#scratchEnd - 64);
  }

  /** Does this storage live here? (The length goes first: a tiny array has no buffer until somebody asks for it.) */
  holds({ values }: Storage): boolean {
    return values.length >= SMALLEST_TO_MOVE_IN && values.buffer === this.#buffer;
  }

  /** Begins a call: the scratch is empty again. */
  begin(): void {
    this.#scratch = this.#held?.end ?? this.#scratchStart;
  }

  /** Runs `work`, whose calls all read `x`: it is brought in once for all of them. */
  holding<Result>(x: NdArray, work: () => Result): Result {
    this.begin();
    const isOurs = this.#held === null && x.dtype === "float32" && x.isContiguous; // of others, kernels read a copy
    const address = isOurs ? this.bringIn(x) : 0;
    if (address !== 0) this.#held = { x, address, end: this.#scratch };
    try {
      return work();
    } finally {
      if (address !== 0) this.#held = null;
    }
  }

  /** Room for `count` numbers until the next `begin`, as an address in bytes; 0 when there is none. */
  take(count: number): number {
    const address = this.#scratch;
    const end = address + ((count * 4 + 63) & -64);
    if (end > this.#scratchEnd) return 0;
    this.#scratch = end;
    return address;
  }

  /** Room for a table of whole numbers, filled with it. 0 when there is none. */
  put(table: Int32Array): number {
    const address = this.take(table.length);
    if (address !== 0) this.#write(table, address);
    return address;
  }

  /** The same for doubles. */
  putDoubles(numbers: Float64Array): number {
    const address = this.take(2 * numbers.length);
    if (address !== 0) this.#write(numbers, address);
    return address;
  }

  /**
   * Writes numbers to an address. (In memory that threads share, `set` moves one number after the other, lest another thread should
   * write there, too. That takes three times as long, and none does; `fill` copies bytes.)
   */
  #write(numbers: TypedArray, address: number): void {
    const { buffer, byteOffset, byteLength } = numbers;
    const isQuick = this.teamStart === 0 || byteLength < FEW_BYTES;
    if (isQuick && numbers instanceof Float32Array) this.floats.set(numbers, address / 4);
    else if (byteLength > 0)
      this.#bytes.fill(new Uint8Array(buffer, byteOffset, byteLength), address, address + byteLength);
  }

  /** Copies doubles out. */
  copyOutDoubles(address: number, count: number): Float64Array {
    return new Float64Array(new Float64Array(this.#buffer, address, count));
  }

  /** Room for the numbers of a result, which `handOut` then makes an array of. 0 when there is none. */
  takeResult(count: number): number {
    return this.takeLoan(count) || this.take(count);
  }

  /** The same, if it is to stay here: 0 for a small one, and while nothing is lent. */
  takeLoan(count: number): number {
    if (this.#lately === null || count < SMALLEST_TO_MOVE_IN) return 0;
    const address = this.arena.take(count * 4);
    if (address === 0) return 0;
    this.#lent.add(address);
    this.#lately.push(address);
    return address;
  }

  /** A result as an array: copied out into one of JavaScript's or, while results are lent, where it lies. */
  handOut(address: number, count: number): Float32Array {
    const here = new Float32Array(this.#buffer, address, count);
    return address >= this.#scratchEnd ? here : this.copyOf(here);
  }

  /** A copy in an array of JavaScript's. (`slice` fills it with zeros first.) */
  copyOf(here: Float32Array): Float32Array {
    this.copiedOut += here.byteLength;
    return new Float32Array(here);
  }

  /** The same for whole numbers. */
  copyOutWhole(address: number, count: number): Int32Array {
    this.copiedOut += 4 * count;
    return new Int32Array(new Int32Array(this.#buffer, address, count));
  }

  /** From now on, results stay here, on loan. */
  startLending(): void {
    this.#lately = [];
  }

  /** No more of that; what was lent meanwhile is taken back, but for what these arrays look at. */
  endLending(kept: readonly (NdArray | null)[]): void {
    const lately = this.#lately!;
    this.#lately = null;
    for (const address of lately) {
      const isKept = kept.some(
        (x) => x !== null && this.holds(x.storage) && x.storage.values.byteOffset === address,
      );
      if (!isKept) this.#takeBack(address);
    }
  }

  /** A lost thread may still write to what was lent lately: nobody shall ever use that again. */
  writeOff(): void {
    for (const address of this.#lately ?? []) this.#lent.delete(address);
    if (this.#lately !== null) this.#lately = [];
  }

  isLent(storage: Storage): boolean {
    return this.holds(storage) && this.#lent.has(storage.values.byteOffset);
  }

  /** For a loan that JavaScript may collect before it is given back. */
  watch(storage: Storage): void {
    if (this.isLent(storage)) this.#collected.register(storage, storage.values.byteOffset, storage);
  }

  /** Ends a loan, if it is one. From then on the storage has these numbers. */
  endLoan(storage: Storage, values: Float32Array): void {
    if (!this.isLent(storage)) return;
    this.#collected.unregister(storage);
    this.#takeBack(storage.values.byteOffset);
    storage.values = values;
  }

  #takeBack(address: number): void {
    this.#lent.delete(address);
    this.arena.release(address);
  }

  /** Where the next `take` will be: for `giveBack`. */
  get mark(): number {
    return this.#scratch;
  }

  /** Gives up what was taken last, and everything taken after it. */
  giveBack(address: number): void {
    this.#scratch = address;
  }

  /** Where a kernel finds element [0, 0, ...] of a float32 array: in place, or in a copy. 0 when there is no room. */
  bringIn(x: NdArray): number {
    if (this.#held?.x === x) return this.#held.address;
    return this.settle(x.storage) ? this.addressOf(x) : this.copyIn(x);
  }

  /** Counts one read of a storage. True when it lives here, or has just moved in. */
  settle(storage: Storage): boolean {
    if (this.holds(storage)) return true;
    if (storage.isBorrowed) return false;
    if (storage.values.length < SMALLEST_TO_MOVE_IN) return false; // not worth keeping count
    const reads = (this.#reads.get(storage) ?? 0) + 1;
    this.#reads.set(storage, reads);
    return reads >= READS_TO_MOVE_IN && this.moveIn(storage);
  }

  /** The address of element [0, 0, ...] of an array whose storage lives here. */
  addressOf(x: NdArray): number {
    return x.storage.values.byteOffset + x.offset * 4;
  }

  /** Copies the stretch that an array spans into the scratch, strides and all. 0 when there is no room. */
  copyIn(x: NdArray): number {
    const { values } = x.storage;
    const length = spanOf(x);
    const address = this.take(length);
    if (address === 0) return 0;
    const isWhole = x.offset === 0 && length === values.length;
    this.#write(isWhole ? values : values.subarray(x.offset, x.offset + length), address);
    return address;
  }

  /** Moves a float32 storage into the arena. False when it is small or there is no room, which changes nothing. */
  moveIn(storage: Storage): boolean {
    const { length } = storage.values;
    if (length < SMALLEST_TO_MOVE_IN) return false;
    const address = this.arena.take(length * 4);
    if (address === 0) return false;
    const values = new Float32Array(this.#buffer, address, length);
    this.#write(storage.values, address);
    storage.values = values;
    this.#reads.delete(storage);
    this.#collected.register(storage, address);
    return true;
  }
}
