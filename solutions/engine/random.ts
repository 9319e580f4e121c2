/**
 * Floor 5 · random numbers: the same ones that PyTorch draws on the CPU for the same seed.
 *
 * A `Generator` is a stream of random 32-bit words (random/mt19937.ts) and the recipes that turn words into numbers:
 * uniform, normal, whole, shuffled. Each recipe takes a fixed number of words in a fixed order, so that a program which
 * draws the same things in the same order sees the same numbers, here and in PyTorch.
 *
 * | drawn                             | words taken                                              |
 * |-----------------------------------|----------------------------------------------------------|
 * | a float32 uniform                 | 1: its lowest 24 bits                                    |
 * | a float64 uniform                 | 2: the lowest 53 of the 64 bits, first word high         |
 * | n >= 16 normals                   | n uniforms of that type; 16 more if 16 does not divide n |
 * | n < 16 normals                    | 2 float64 uniforms per pair; a spare second one is kept  |
 * | a whole number from r < 2^32      | 1, modulo r                                              |
 * | a whole number from r >= 2^32     | 2, modulo r                                              |
 * | 0 or 1 with a given probability   | 2: a float64 uniform                                     |
 * | a permutation of n                | n - 1                                                    |
 *
 * Nothing here knows what a tensor is: numbers come as plain typed arrays.
 */

import { show } from "./array/arguments.ts";
import { BLOCK, normalBlock, normalPair } from "./random/boxMuller.ts";
import { MersenneTwister, type TwisterState } from "./random/mt19937.ts";

/** The seed of a `new Generator()` nobody has seeded; PyTorch's choice. */
const DEFAULT_SEED = 67280421310721;
const TWO_32 = 2 ** 32;
const MASK_24 = 2 ** 24 - 1;
const MASK_21 = 2 ** 21 - 1;

/** Everything a Generator will ever draw depends on this. Take it, keep it, put it back as often as you like. */
export interface GeneratorState {
  readonly seed: number;
  readonly twister: TwisterState;
  /** The second normal of the last small pair, if it is still waiting. */
  readonly spareNormal: number | null;
}

/** A seeded source of random numbers. */
export class Generator {
  #twister = new MersenneTwister(DEFAULT_SEED);
  #seed = DEFAULT_SEED;
  #spareNormal: number | null = null;

  /** The seed the stream was last started from. */
  get initialSeed(): number {
    return this.#seed;
  }

  /** Starts the stream again from `seed` and forgets a waiting normal. Only the lowest 32 bits of the seed count. */
  manualSeed(seed: number): this {
    if (!Number.isSafeInteger(seed)) {
      throw new Error(`manualSeed: the seed must be a whole number up to 2^53, not ${String(seed)}`);
    }
    this.#seed = seed;
    this.#twister.seed(seed);
    this.#spareNormal = null;
    return this;
  }

  getState(): GeneratorState {
    return { seed: this.#seed, twister: this.#twister.getState(), spareNormal: this.#spareNormal };
  }

  /** @throws when this is not what `getState` gave. */
  setState(state: GeneratorState): this {
    checkState(state);
    this.#seed = state.seed;
    this.#twister.setState(state.twister);
    this.#spareNormal = state.spareNormal;
    return this;
  }

  /** A second generator that will draw what this one would. */
  clone(): Generator {
    return new Generator().setState(this.getState());
  }

  /** Skips `count` raw words. A waiting normal stays. */
  advance(count: number): this {
    checkCount("advance", count);
    this.#twister.advance(count);
    return this;
  }

  /** The next raw word: a whole number in [0, 2^32). */
  random(): number {
    return this.#twister.next();
  }

  /** The next two raw words as one 64-bit number; the first is the high half. */
  random64(): bigint {
    const high = BigInt(this.random());
    return (high << 32n) | BigInt(this.random());
  }

  /** `count` float32 numbers, uniform in [low, high). */
  uniforms(count: number, low = 0, high = 1): Float32Array {
    checkCount("uniforms", count);
    checkRange("uniforms", low, high);
    const values = new Float32Array(count);
    const from = Math.fround(low);
    const width = Math.fround(Math.fround(high) - from);
    for (let i = 0; i < count; i++) values[i] = this.#uniform24() * width + from;
    return values;
  }

  /** `count` float64 numbers, uniform in [low, high). */
  uniforms64(count: number, low = 0, high = 1): Float64Array {
    checkCount("uniforms64", count);
    checkRange("uniforms64", low, high);
    const values = new Float64Array(count);
    const width = high - low;
    for (let i = 0; i < count; i++) values[i] = this.#uniform53() * width + low;
    return values;
  }

  /** `count` float32 numbers from the standard normal distribution. */
  normals(count: number): Float32Array {
    checkCount("normals", count);
    if (count < BLOCK) return this.#fewNormals(new Float32Array(count));
    return manyNormals(this.uniforms(count), (uniforms) => uniforms.set(this.uniforms(uniforms.length)));
  }

  /** `count` float64 numbers from the standard normal distribution. */
  normals64(count: number): Float64Array {
    checkCount("normals64", count);
    if (count < BLOCK) return this.#fewNormals(new Float64Array(count));
    return manyNormals(this.uniforms64(count), (uniforms) => uniforms.set(this.uniforms64(uniforms.length)));
  }

  /** `count` whole numbers, each equally likely from low up to but not including high. */
  integers(low: number, high: number, count: number): Float64Array {
    checkCount("integers", count);
    const range = Number.isSafeInteger(low) && Number.isSafeInteger(high) ? high - low : Number.NaN;
    if (!Number.isSafeInteger(range)) {
      throw new Error(
        `integers: low and high must be whole numbers up to 2^53, not ${String(low)} and ${String(high)}`,
      );
    }
    if (range <= 0)
      throw new Error(`integers: nothing lies from ${low} up to ${high}; low must be less than high`);
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#below(range) + low;
    return values;
  }

  /**
   * `count` throws of a coin that shows 1 with probability `p`, else 0: a float64 uniform below p.
   *
   * (PyTorch built with Intel's MKL draws these from a stream of its own; all other builds draw them so.)
   */
  bernoullis(count: number, p = 0.5): Uint8Array {
    checkCount("bernoullis", count);
    if (!(typeof p === "number" && p >= 0 && p <= 1))
      throw new Error(`bernoullis: the probability must be a number from 0 to 1, not ${String(p)}`);
    const values = new Uint8Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#uniform53() < p ? 1 : 0;
    return values;
  }

  /** The numbers 0 .. count - 1 in random order: every place swaps with one that is not yet settled. */
  permutation(count: number): Float64Array {
    checkCount("permutation", count);
    const values = Float64Array.from({ length: count }, (_, i) => i);
    for (let i = 0; i < count - 1; i++) {
      const j = i + (this.random() % (count - i));
      const kept = values[i]!;
      values[i] = values[j]!;
      values[j] = kept;
    }
    return values;
  }

  /** Uniform in [0, 1) in steps of 2^-24: all a float32 can tell apart there without favouring small numbers. */
  #uniform24(): number {
    return (this.random() & MASK_24) / 2 ** 24;
  }

  /** Uniform in [0, 1) in steps of 2^-53. */
  #uniform53(): number {
    const high = this.random() & MASK_21;
    return (high * TWO_32 + this.random()) / 2 ** 53;
  }

  #below(range: number): number {
    if (range < TWO_32) return this.random() % range;
    return Number(this.random64() % BigInt(range));
  }

  /** Fills a short array pair by pair, always in double precision. A second normal that's left over waits for the next call. */
  #fewNormals<T extends Float32Array | Float64Array>(values: T): T {
    for (let i = 0; i < values.length; i++) values[i] = this.#normal();
    return values;
  }

  #normal(): number {
    const waiting = this.#spareNormal;
    if (waiting !== null) {
      this.#spareNormal = null;
      return waiting;
    }
    const [first, second] = normalPair(this.#uniform53(), this.#uniform53());
    this.#spareNormal = second;
    return first;
  }
}

/**
 * Turns an array of at least 16 uniforms into normals in place, block by block. If the length isn't a multiple of 16,
 * the last 16 places are drawn anew with `redraw` and turned once more, over what was there.
 */
function manyNormals<T extends Float32Array | Float64Array>(values: T, redraw: (last: T) => void): T {
  const whole = values.length - (values.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) normalBlock(values, at);
  if (whole < values.length) {
    const last = values.subarray(values.length - BLOCK) as T;
    redraw(last);
    normalBlock(last, 0);
  }
  return values;
}

function checkCount(operation: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new Error(`${operation}: the count must be a whole number from 0 up, not ${String(count)}`);
  if (count > 2 ** 33)
    throw new RangeError(`${operation}: ${count} are more numbers than memory or patience can hold`);
}

function checkRange(operation: string, low: number, high: number): void {
  if (Number.isFinite(low) && Number.isFinite(high)) return;
  throw new Error(`${operation}: low and high must be numbers, not ${String(low)} and ${String(high)}`);
}

function checkState(state: GeneratorState): void {
  const { seed, twister, spareNormal } = state ?? {};
  const { words, used } = twister ?? {};
  const isWhole = Number.isSafeInteger(seed) && Number.isSafeInteger(used) && used! >= 0 && used! <= 624;
  const isSpare = spareNormal === null || typeof spareNormal === "number";
  if (isWhole && isSpare && words instanceof Uint32Array && words.length === 624) return;
  throw new TypeError(
    `setState: needs what getState() gave (for setRngState: what getRngState() gave), got ${show(state)}`,
  );
}

/** The generator that `rand`, `randn`, `manualSeed` and the layers use. Differs from run to run until it is seeded. */
export const defaultGenerator = new Generator().manualSeed(Math.floor(Math.random() * TWO_32));
