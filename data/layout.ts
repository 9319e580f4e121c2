/**
 * The layout of the sample: which digits it holds, in which folders, in which order.
 *
 * The sample is the small data set that many first lessons on neural networks use: only the 3s and the 7s of
 * MNIST, with one folder per split (`train`, `valid`) and in it one folder per digit. Everything that knows that
 * layout is on this page, so the PNG folder (`sample.ts`) and the packed copy (`packed.ts`) cannot disagree.
 */

/** Height and width of every digit, in pixels. */
export const SIDE = 28;

/** Numbers in one image: 28 rows of 28 pixels. */
export const PIXELS = SIDE * SIDE;

/** One value per class. */
export interface Pair<T> {
  readonly threes: T;
  readonly sevens: T;
}

/** One value per split and class: the shape that everything in this folder hands out. */
export interface Sample<T> {
  readonly train: Pair<T>;
  readonly valid: Pair<T>;
}

/** One of the sample's four folders. */
export interface Group {
  /** Folder of the first level. */
  readonly split: "train" | "valid";
  /** The digit drawn on every image: the folder's name on the second level. */
  readonly digit: 3 | 7;
  /** What `labels.csv` says about it: 0 for a three, 1 for a seven. */
  readonly label: 0 | 1;
  /** How many images it holds. */
  readonly count: number;
}

/** The four folders, in the order that `labels.csv` and the packed copy follow. */
export const GROUPS = [
  { split: "train", digit: 3, label: 0, count: 6131 },
  { split: "train", digit: 7, label: 1, count: 6265 },
  { split: "valid", digit: 3, label: 0, count: 1010 },
  { split: "valid", digit: 7, label: 1, count: 1028 },
] as const satisfies readonly Group[];

/** Images in the whole sample: 14,434. */
export const SAMPLE_SIZE = GROUPS.reduce((total, group) => total + group.count, 0);

/**
 * Where a digit occurs among `labels`, sorted AS STRINGS: 10, 10000, 10011, 10031, ...
 *
 * An image's file is named after its index, and sorted file names are sorted as text. The order is kept
 * everywhere, because it decides which images meet in which mini-batch, and so the accuracies of a run.
 */
export function indicesOf(labels: Uint8Array, digit: number): number[] {
  const names: string[] = [];
  labels.forEach((label, index) => {
    if (label === digit) names.push(String(index));
  });
  return names.sort().map(Number);
}

/** Puts four values, one per entry of `GROUPS`, under their names. */
export function bySplitAndClass<T>(values: readonly T[]): Sample<T> {
  const [trainThrees, trainSevens, validThrees, validSevens] = values as readonly [T, T, T, T];
  return {
    train: { threes: trainThrees, sevens: trainSevens },
    valid: { threes: validThrees, sevens: validSevens },
  };
}
