/**
 * 04-broadcasting, section 4: the distances of a whole batch.
 *
 * How far is a picture from an ideal one? Subtract, drop the signs, take the mean: the mean absolute difference, also
 * called L1. With broadcasting, the same three calls serve one picture and a thousand. Only the mean needs care: it
 * goes over rows and columns, and leaves the pictures apart.
 *
 * Lesson: README.md, "4. Distances". PyTorch: `(images - ideal).abs().mean((-1, -2))`.
 */
import { type NdArray, sizeOf } from "./nd.ts";

/**
 * The mean over the last two axes. All other axes stay.
 *
 * In row-major order, the numbers that belong to one mean lie side by side.
 *
 * @param x an array of rank 2 or more, with no axis of length 0
 * @returns an array without the last two axes: (n, 28, 28) gives (n), one mean per picture; (28, 28) gives (), one
 *          number
 *
 * @example
 * // x: 1 2 3 and 4 5 6 as one picture, 10 20 30 and 40 50 60 as the next: shape (2, 2, 3)
 * meanOfLastTwo(x)   // values 3.5 35, shape [2]
 */
export function meanOfLastTwo(x: NdArray): NdArray {
  // #region answer: drop the last two lengths; for each number of that shape, add up its share of the values and divide
  const shape = x.shape.slice(0, -2);
  const count = sizeOf(x.shape.slice(-2));
  const values = new Float32Array(sizeOf(shape));
  for (const i of values.keys()) {
    const part = x.values.subarray(i * count, (i + 1) * count);
    values[i] = part.reduce((sum, value) => sum + value, 0) / count;
  }
  return { values, shape };
  // #endregion
}

/** The two tools that a distance is made of. */
export interface Parts {
  /** Section 3, with its own tools already in place. */
  subtract(a: NdArray, b: NdArray): NdArray;
  /** As above. */
  meanOfLastTwo(x: NdArray): NdArray;
}

/**
 * How far is each picture from an ideal one: the mean of the absolute differences of all pixels (L1).
 *
 * Nothing here has to know how many pictures there are.
 *
 * @param images one picture, (28, 28), or n of them, (n, 28, 28); any other height and width will do
 * @param ideal  the picture to compare with, (28, 28)
 * @param parts  `subtract` and `meanOfLastTwo`
 * @returns one distance per picture: shape () for one picture, (n) for n
 *
 * @example
 * // the first two pictures of train/3
 * distances(images, idealThree, parts)   // values 0.1074 0.1114, shape [2]
 */
export function distances(images: NdArray, ideal: NdArray, parts: Parts): NdArray {
  // #region answer: subtract, make every difference positive, take the mean over rows and columns
  const { values, shape } = parts.subtract(images, ideal);
  return parts.meanOfLastTwo({ values: values.map((difference) => Math.abs(difference)), shape });
  // #endregion
}
