/**
 * Pictures as flat lists of pixels, their means and their distances: what module 03's spec holds a learner's answer
 * against, and what its pictures are drawn from. Everything here is written apart from the solutions.
 */
import { loadSampleBytes, type Pair, PIXELS, type Sample, scaled } from "#data";

type List = ArrayLike<number>;

/** One thing per digit. */
export type PerDigit<T> = Readonly<Record<3 | 7, T>>;

/** The picture at `index` of a pile, as bytes: a view, no copy. */
export const bytesAt = (pile: Uint8Array, index: number): Uint8Array =>
  pile.subarray(index * PIXELS, (index + 1) * PIXELS);

/** The first `count` pictures of a pile (all of them unless told), as bytes. */
export const picturesIn = (pile: Uint8Array, count = pile.length / PIXELS): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => bytesAt(pile, index));

/** The mean of some numbers. */
export function mean(values: List): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** The mean picture, place by place. */
export function meanPicture(images: readonly List[]): Float32Array {
  const sums = new Float64Array(images[0]!.length);
  for (const image of images) for (let i = 0; i < sums.length; i++) sums[i]! += image[i]!;
  return Float32Array.from(sums, (sum) => sum / images.length);
}

/** a - b at every place. */
export const minus = (a: List, b: List): number[] => Array.from(a, (value, i) => value - b[i]!);

/** The mean absolute difference. */
export const meanAbsolute = (a: List, b: List): number => mean(minus(a, b).map(Math.abs));

/** The root of the mean squared difference. */
export const rootMeanSquare = (a: List, b: List): number => Math.sqrt(mean(minus(a, b).map((d) => d * d)));

/** The real digits of module 03. */
export interface RealDigits {
  /** All pictures, as bytes in four piles. */
  readonly bytes: Sample<Uint8Array>;
  /** train/3/10000.png, 0 to 1. */
  readonly one: Float32Array;
  /** The means of all training 3s and of all training 7s, 0 to 1. */
  readonly ideals: PerDigit<Float32Array>;
}

let loaded: Promise<RealDigits> | undefined;

/** The digits and their ideals, made once per process. Read them, don't write to them. */
export function realDigits(): Promise<RealDigits> {
  loaded ??= loadSampleBytes().then((bytes) => ({
    bytes,
    one: scaled(bytesAt(bytes.train.threes, 1)),
    ideals: idealsOf(bytes.train),
  }));
  return loaded;
}

function idealsOf({ threes, sevens }: Pair<Uint8Array>): PerDigit<Float32Array> {
  return { 3: scaled(meanPicture(picturesIn(threes))), 7: scaled(meanPicture(picturesIn(sevens))) };
}

/** The nearer ideal, measured with `distance`; 7 when both are equally far. */
export function nearestIdeal(
  image: List,
  ideals: PerDigit<List>,
  distance: (a: List, b: List) => number = meanAbsolute,
): 3 | 7 {
  return distance(image, ideals[3]) < distance(image, ideals[7]) ? 3 : 7;
}
