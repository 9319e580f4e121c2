/**
 * Floor 2 · what pooling asks of each window: where the largest pixel is, and how much all of them are together.
 *
 * Images are (batch, channels, height, width); a plane is one channel of one image. What a window sees of the rows and of
 * the columns is the same in every plane, so it is worked out once.
 */
import { type NdArray, type Shape, zeros } from "../array/ndarray.ts";
import { putFlat, takeFlat } from "./gather.ts";
import * as kernels from "./index.ts";
import { contiguous } from "./loops.ts";
import { outputSize, type Window } from "./windows.ts";

/** For every window position along one axis the first pixel it sees and the one after the last; padding is cut off. */
function spans(
  axis: 0 | 1,
  length: number,
  positions: number,
  { size, stride, padding }: Window,
): Int32Array {
  const out = new Int32Array(2 * positions);
  for (let at = 0; at < positions; at++) {
    const start = at * stride[axis] - padding[axis];
    out[2 * at] = Math.max(start, 0);
    out[2 * at + 1] = Math.min(start + size[axis], length);
  }
  return out;
}

/** Where the windows of a plane lie: how many there are, and what each row and column of them sees. */
export interface Grid {
  readonly planes: number;
  readonly height: number;
  readonly width: number;
  readonly rows: number;
  readonly columns: number;
  /** For each row of windows the first row of pixels they see, and the one after the last. */
  readonly down: Int32Array;
  /** The same for the columns. */
  readonly across: Int32Array;
}

function gridOf(operation: string, x: NdArray, window: Window): Grid {
  const [height, width] = [x.shape[2]!, x.shape[3]!];
  const [rows, columns] = outputSize(operation, x, window);
  const down = spans(0, height, rows, window);
  const across = spans(1, width, columns, window);
  return { planes: x.shape[0]! * x.shape[1]!, height, width, rows, columns, down, across };
}

/**
 * For each window position the largest pixel it sees, and its place, counted through the dense image stack: the first of
 * equals, and NaN before every number. Padding never wins, not even over minus infinity.
 */
export function largestPixels(x: NdArray, window: Window): { values: NdArray; places: NdArray } {
  const grid = gridOf("maxPool2d", x, window);
  const fast = kernels.largest(x, grid, window);
  if (fast !== null) return fast;
  const places = largestPlaces(x, grid);
  return { values: takeFlat(x, places), places };
}

/** The way back: each number of g added to the pixel it came from, in images of shape `x`. */
export function spreadLargest(g: NdArray, places: NdArray, x: Shape): NdArray {
  const fast = kernels.largestBack(g, places, x);
  if (fast !== null) return fast;
  const images = zeros(x, g.dtype);
  putFlat(images, places, g);
  return images;
}

function largestPlaces(x: NdArray, { planes, height, width, rows, columns, down, across }: Grid): NdArray {
  const { values, offset } = contiguous(x);
  const places = zeros([x.shape[0]!, x.shape[1]!, rows, columns], "int32");
  const out = places.values;
  for (let plane = 0, position = 0; plane < planes; plane++) {
    for (let row = 0; row < rows; row++) {
      const top = (plane * height + down[2 * row]!) * width;
      const bottom = (plane * height + down[2 * row + 1]!) * width;
      for (let column = 0; column < columns; column++, position++) {
        const left = across[2 * column]!;
        const end = across[2 * column + 1]!;
        let best = top + left;
        let most = values[offset + best]!;
        for (let line = top; line < bottom; line += width) {
          for (let at = line + left; at < line + end; at++) {
            const value = values[offset + at]!;
            if (value > most || Number.isNaN(value)) {
              best = at;
              most = value;
            }
          }
        }
        out[position] = best;
      }
    }
  }
  return places;
}

/** The mean of each window; padding counts as zeros. */
export function averages(x: NdArray, window: Window): NdArray {
  const { values, offset } = contiguous(x);
  const { planes, height, width, rows, columns, down, across } = gridOf("avgPool2d", x, window);
  const means = zeros([x.shape[0]!, x.shape[1]!, rows, columns], x.dtype);
  const out = means.values;
  const area = window.size[0] * window.size[1];
  for (let plane = 0, position = 0; plane < planes; plane++) {
    for (let row = 0; row < rows; row++) {
      const top = (plane * height + down[2 * row]!) * width;
      const bottom = (plane * height + down[2 * row + 1]!) * width;
      for (let column = 0; column < columns; column++, position++) {
        const left = across[2 * column]!;
        const end = across[2 * column + 1]!;
        let sum = 0;
        for (let line = top; line < bottom; line += width) {
          for (let at = line + left; at < line + end; at++) sum += values[offset + at]!;
        }
        out[position] = sum / area;
      }
    }
  }
  return means;
}

/** The way back: every window's number, divided by the window's area, added to each pixel it saw. */
export function spreadAverages(g: NdArray, shape: Shape, window: Window): NdArray {
  const { values, offset } = contiguous(g);
  const images = zeros(shape, g.dtype);
  const { planes, height, width, rows, columns, down, across } = gridOf("avgPool2d", images, window);
  const out = images.values;
  const area = window.size[0] * window.size[1];
  for (let plane = 0, position = offset; plane < planes; plane++) {
    for (let row = 0; row < rows; row++) {
      const top = (plane * height + down[2 * row]!) * width;
      const bottom = (plane * height + down[2 * row + 1]!) * width;
      for (let column = 0; column < columns; column++, position++) {
        const left = across[2 * column]!;
        const end = across[2 * column + 1]!;
        const share = values[position]! / area;
        for (let line = top; line < bottom; line += width) {
          for (let at = line + left; at < line + end; at++) out[at]! += share;
        }
      }
    }
  }
  return images;
}
