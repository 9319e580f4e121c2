/**
 * Floor 2 · a convolution in waves: fewer multiplications where many channels come in and go out.
 *
 * An image is a sum of waves, each of which goes up and down so many times from top to bottom and so many from left to right
 * (Fourier). A convolution with stride 1 changes nothing about a wave but its height and where it begins. With both in one
 * complex number that is *one* product per wave, where a window of 3×3 takes nine per pixel. An image of 7×7 pixels is made
 * of 34 waves, 30 of them with complex numbers, and a product of two of those takes three of real ones (Gauss):
 *
 *     (a + ib)(c + id):   p = c(a + b)   q = a(d - c)   r = b(c + d)   real part p - r, imaginary part p + q
 *
 * That makes 94 products per pair of channels in place of 361, and 37 in place of 100 on 4×4 pixels. Images, weights and
 * results have a transform each. It is done once per channel, so the more channels meet, the less it costs:
 *
 *     result            = ofResultᵀ( ofWeight(weight) · ofImage(images) )
 *     images' gradient  = ofImageᵀ( ofWeight(weight)ᵀ · ofResult(gradient) )
 *     weight's gradient = ofWeightᵀ( ofResult(gradient) · ofImage(images)ᵀ )
 *
 * Waves go around: what a window would see beyond the right edge is what is at the left. A margin of zeros, as wide as the
 * padding, keeps the two apart.
 *
 * Fewer products also means fewer roundings: the sums are a little nearer to the true ones. But a pixel takes part in all waves
 * of its image, so a single NaN or infinity spoils all of that image's results, and not those around it alone.
 */
import type { Window } from "./windows.ts";

/** One number of a transform: a sum of others, each times a factor. */
export type Sum = readonly (readonly [source: number, factor: number])[];
export interface Transform {
  /** How many numbers go in. */
  readonly sources: number;
  /** What is made of them, and then of that. */
  readonly steps: readonly (readonly Sum[])[];
}

export interface Waves {
  readonly ofImage: Transform;
  readonly ofWeight: Transform;
  readonly ofResult: Transform;
  /** How many products there are per image and pair of channels. */
  readonly products: number;
}

/** What the three factors of a product are made of: so many times the real part, and the imaginary one. */
type Factors = readonly (readonly [real: number, imaginary: number])[];
/** a + b, a, b. */
const IMAGE: Factors = [
  [1, 1],
  [1, 0],
  [0, 1],
];
/** c, d - c, c + d. */
const WEIGHT: Factors = [
  [1, 0],
  [-1, 1],
  [1, 1],
];
/** p counts in both parts, q in the second, r in the first. */
const RESULT: Factors = [
  [1, 1],
  [0, 1],
  [-1, 0],
];

/**
 * On 2×2 pixels there is something better than waves: a row (a, b) seen through (c, d, e) becomes ad + be, ac + bd. With
 * d(a + b), (e - d)b and (c - d)a that takes three products, and nine for both axes. (Karatsuba.)
 */
function pairs(): Waves {
  const along = (rows: readonly (readonly number[])[]): Transform => {
    const sums = rows.map((row) => row.flatMap((factor, i) => (factor === 0 ? [] : [[i, factor] as const])));
    return alongBoth(sums, sums, [rows[0]!.length, rows[0]!.length]);
  };
  return {
    ofImage: along([
      [1, 1],
      [0, 1],
      [1, 0],
    ]),
    ofWeight: along([
      [0, 1, 0],
      [0, -1, 1],
      [1, -1, 0],
    ]),
    ofResult: along([
      [1, 1],
      [1, 0],
      [0, 1],
    ]),
    products: 9,
  };
}

/** For images of `height` by `width` pixels and a window with stride 1. */
export function wavesFor([height, width]: readonly [number, number], { size, padding }: Window): Waves {
  if ([height, width, ...size, ...padding].join() === "2,2,3,3,1,1") return pairs();
  const around = [height + padding[0], width + padding[1]] as const;
  const pixels = [upTo(height), upTo(width)] as const;
  const results = [0, 1].map((axis) => upTo(pixels[axis]!.length + 2 * padding[axis]! - size[axis]! + 1));
  const taps = [0, 1].map((axis) => upTo(size[axis]!).map((tap) => padding[axis]! - tap));
  const ofImage = transform(around, pixels, IMAGE);
  // A complex wave stands for two, which run in opposite directions.
  const share = 1 / (around[0] * around[1]);
  const ofResult = transform(around, results, RESULT, [share, 2 * share]);
  return {
    ofImage,
    ofWeight: transform(around, taps, WEIGHT),
    ofResult,
    products: ofImage.steps.at(-1)!.length,
  };
}

const upTo = (length: number) => Array.from({ length }, (_, i) => i);
const times = (sum: Sum, by: number): Sum =>
  by === 0 ? [] : sum.map(([source, factor]) => [source, factor * by]);

/** From numbers at these places, row by row, to the factors of products: along the rows, along the columns, and then both. */
function transform(
  [high, wide]: readonly [number, number],
  [rows, columns]: readonly (readonly number[])[],
  factors: Factors,
  [single, double] = [1, 1],
): Transform {
  const products = waves(high, wide).flatMap(({ real, imaginary }) =>
    imaginary === null
      ? [times(real, single!)]
      : factors.map(([re, im]) => [...times(real, re * double!), ...times(imaginary, im * double!)]),
  );
  const both = alongBoth(wavesAlong(high, rows!), wavesAlong(wide, columns!), [
    rows!.length,
    columns!.length,
  ]);
  return { sources: both.sources, steps: [...both.steps, products] };
}

/** The same sums of every row of numbers, and then sums of every column of those. */
function alongBoth(
  down: readonly Sum[],
  across: readonly Sum[],
  [rows, columns]: readonly [number, number],
): Transform {
  const alongRows = upTo(rows).flatMap((row) =>
    across.map((sum) => sum.map(([i, factor]) => [row * columns + i, factor] as const)),
  );
  const alongColumns = down.flatMap((sum) =>
    across.map((_, column) => sum.map(([i, factor]) => [i * across.length + column, factor] as const)),
  );
  return { sources: rows * columns, steps: [alongRows, alongColumns] };
}

/** How often a wave may go up and down on its way around, for so many places. */
const most = (places: number) => Math.floor(places / 2);
/** Waves without a sine: what it would be at every place is 0. */
const isReal = (turns: number, places: number) => turns === 0 || 2 * turns === places;

/** The sums of numbers at these places, times all cosines, and then times all sines. */
function wavesAlong(length: number, places: readonly number[]): Sum[] {
  const along = (turns: number, f: (angle: number) => number): Sum =>
    places.flatMap((place, i) => {
      const factor = f((2 * Math.PI * turns * place) / length);
      return Math.abs(factor) < 1e-9 ? [] : [[i, factor] as const];
    });
  const all = upTo(most(length) + 1);
  const withSine = all.filter((turns) => !isReal(turns, length));
  return [...all.map((turns) => along(turns, Math.cos)), ...withSine.map((turns) => along(turns, Math.sin))];
}

/** A wave's two parts, each a sum of products of cosines and sines. */
interface Wave {
  readonly real: Sum;
  readonly imaginary: Sum | null;
}

/** Each wave's two parts, made of products of cosines and sines: cos(a + b) = cos a cos b - sin a sin b. */
function waves(high: number, wide: number): Wave[] {
  return upTo(most(high) + 1).flatMap((u) =>
    upTo(most(wide) + 1).flatMap((v): Wave[] => {
      const [cosU, sinU, cosV, sinV] = [u, most(high) + u, v, most(wide) + v];
      const [cc, ss] = [cosU * wide + cosV, sinU * wide + sinV];
      const [sc, cs] = [sinU * wide + cosV, cosU * wide + sinV];
      const [downIsReal, acrossIsReal] = [isReal(u, high), isReal(v, wide)];
      if (downIsReal && acrossIsReal) return [{ real: [[cc, 1]], imaginary: null }];
      if (downIsReal) return [{ real: [[cc, 1]], imaginary: [[cs, 1]] }];
      if (acrossIsReal) return [{ real: [[cc, 1]], imaginary: [[sc, 1]] }];
      return [1, -1].map((way) => ({
        real: [
          [cc, 1],
          [ss, -way],
        ] as Sum,
        imaginary: [
          [sc, 1],
          [cs, way],
        ] as Sum,
      }));
    }),
  );
}

/** The same sums read the other way round: what went from source to target goes back. */
export function transposed({ sources, steps }: Transform): Transform {
  const back = steps.map((step, i) => {
    const sums = upTo(i === 0 ? sources : steps[i - 1]!.length).map((): [number, number][] => []);
    for (const [target, sum] of step.entries())
      for (const [source, factor] of sum) sums[source]!.push([target, factor]);
    return sums;
  });
  return { sources: steps.at(-1)!.length, steps: back.reverse() };
}
