/**
 * Floor 5 · the Mersenne Twister "MT19937": the machine that makes random bits.
 *
 * The idea (Matsumoto and Nishimura, 1998): keep 624 words of 32 bits. When all of them have been handed out, stir the
 * whole table once: each word becomes a mixture of itself, its neighbour and the word 397 places further on. A word is
 * "tempered" (a few shifts and masks) on its way out so that all its bits look equally random. The sequence repeats
 * only after 2^19937 - 1 words, and a given seed always gives the same one. PyTorch uses this machine on the CPU, so it
 * is what makes "seed 42" mean the same thing here and there.
 */

const WORDS = 624;
const SHIFT = 397;
const MIX = 0x9908b0df;
const HIGH_BIT = 0x80000000;
const LOW_BITS = 0x7fffffff;

/** The 624 words, and how many of them have been handed out since they were last stirred. */
export interface TwisterState {
  readonly words: Uint32Array;
  readonly used: number;
}

/** A stream of 32-bit words that depends on nothing but the seed. */
export class MersenneTwister {
  #words = new Uint32Array(WORDS);
  #used = WORDS;

  /** @param seed a whole number; only its lowest 32 bits count */
  constructor(seed: number) {
    this.seed(seed);
  }

  /** Starts the stream again from `seed`, of which the lowest 32 bits count (of a negative one, as in two's complement). */
  seed(seed: number): void {
    const words = this.#words;
    words[0] = seed;
    for (let i = 1; i < WORDS; i++) {
      const before = words[i - 1]!;
      // A Uint32Array keeps the lowest 32 bits by itself; Math.imul multiplies modulo 2^32.
      words[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
    }
    this.#used = WORDS;
  }

  /** The next word: a whole number in [0, 2^32). */
  next(): number {
    if (this.#used === WORDS) this.#stir();
    return temper(this.#words[this.#used++]!);
  }

  /** Skips `count` words, as if `next()` had been called that often. */
  advance(count: number): void {
    let left = count;
    while (left > 0) {
      if (this.#used === WORDS) this.#stir();
      const step = Math.min(left, WORDS - this.#used);
      this.#used += step;
      left -= step;
    }
  }

  /** A copy of the machine's state: later draws don't change it. */
  getState(): TwisterState {
    return { words: this.#words.slice(), used: this.#used };
  }

  /** Goes back to a state taken earlier. The state is copied, so it can be used again. */
  setState(state: TwisterState): void {
    this.#words.set(state.words);
    this.#used = state.used;
  }

  /** Replaces every word by the next one of its column; see the head of this file. */
  #stir(): void {
    const words = this.#words;
    for (let i = 0; i < WORDS; i++) {
      const joined = (words[i]! & HIGH_BIT) | (words[(i + 1) % WORDS]! & LOW_BITS);
      const far = words[(i + SHIFT) % WORDS]!;
      words[i] = far ^ (joined >>> 1) ^ (joined & 1 ? MIX : 0);
    }
    this.#used = 0;
  }
}

/** Spreads a word's information over all of its bits. */
function temper(word: number): number {
  let y = word;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  y ^= y >>> 18;
  return y >>> 0;
}
