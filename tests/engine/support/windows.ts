/**
 * Convolution and pooling as loops over doubles, pixel by pixel, and beside each sum how far off float32 may be.
 */
import type { NdArray } from "../../../solutions/engine/array/ndarray.ts";
import type { Window } from "../../../solutions/engine/kernels/windows.ts";

export interface Convolution {
  readonly x: NdArray;
  readonly weight: NdArray;
  readonly bias: NdArray;
  /** The gradient of the result. */
  readonly g: NdArray;
  readonly window: Window;
}

interface Sum {
  value: number;
  tolerance: number;
}

const sums = (count: number): Sum[] => Array.from({ length: count }, () => ({ value: 0, tolerance: 1e-30 }));

function add(sum: Sum, value: number): void {
  sum.value += value;
  // A float32 sum may be off by 6e-8 of its parts at each step; a hundred steps' worth is far above what happens.
  sum.tolerance += Math.abs(value) * 6e-6;
}

function at(x: NdArray, ...index: readonly number[]): number {
  return x.values[index.reduce((place, i, axis) => place + i * x.strides[axis]!, x.offset)]!;
}

/** Calls `visit` for every pixel that a window position sees: row and column in the window, and in the image. */
function eachSeen(
  [height, width]: readonly [number, number],
  { size, stride, padding }: Window,
  [row, column]: readonly [number, number],
  visit: (i: number, j: number, y: number, z: number) => void,
): void {
  for (let i = 0; i < size[0]; i++) {
    for (let j = 0; j < size[1]; j++) {
      const [y, z] = [row * stride[0] + i - padding[0], column * stride[1] + j - padding[1]];
      if (y >= 0 && y < height && z >= 0 && z < width) visit(i, j, y, z);
    }
  }
}

/** The three products of a convolution. */
export function loops({ x, weight, bias, g, window }: Convolution) {
  const [images, channels, height, width] = x.shape as [number, number, number, number];
  const [, outputs, rows, columns] = g.shape as [number, number, number, number];
  const [result, back, slopes] = [sums(g.size), sums(images * channels * height * width), sums(weight.size)];
  let position = 0;
  for (let n = 0; n < images; n++) {
    for (let o = 0; o < outputs; o++) {
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, position++) {
          const up = at(g, n, o, row, column);
          add(result[position]!, at(bias, o));
          for (let c = 0; c < channels; c++) {
            eachSeen([height, width], window, [row, column], (i, j, y, z) => {
              const w = at(weight, o, c, i, j);
              const pixel = at(x, n, c, y, z);
              add(result[position]!, w * pixel);
              add(back[((n * channels + c) * height + y) * width + z]!, w * up);
              add(slopes[((o * channels + c) * window.size[0] + i) * window.size[1] + j]!, up * pixel);
            });
          }
        }
      }
    }
  }
  return { result, images: back, weight: slopes };
}

/** Where the largest pixel of each window is, the windows' means, and `g` divided among the pixels. */
export function pooled(x: NdArray, window: Window, g?: NdArray) {
  const [images, channels, height, width] = x.shape as [number, number, number, number];
  const [rows, columns] = [height, width].map(
    (length, axis) =>
      Math.floor((length + 2 * window.padding[axis]! - window.size[axis]!) / window.stride[axis]!) + 1,
  ) as [number, number];
  const area = window.size[0] * window.size[1];
  const places: number[] = [];
  const means = sums(images * channels * rows * columns);
  const back = sums(x.size);
  for (let plane = 0; plane < images * channels; plane++) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        let best = -1;
        eachSeen([height, width], window, [row, column], (_i, _j, y, z) => {
          const place = (plane * height + y) * width + z;
          const value = x.values[place]!;
          if (best < 0 || value > x.values[best]! || Number.isNaN(value)) best = place;
          add(means[places.length]!, value / area);
          if (g) add(back[place]!, g.values[places.length]! / area);
        });
        places.push(best);
      }
    }
  }
  return { places, means, back };
}

/** @throws unless every number is as near to the loops' as float32 allows. */
export function expectClose(what: string, result: NdArray, expected: readonly Sum[]): void {
  if (result.size !== expected.length || !result.isContiguous || result.offset !== 0)
    throw new Error(`${what}: ${result.size} numbers instead of ${expected.length}, or not dense`);
  expected.forEach(({ value, tolerance }, i) => {
    if (!(Math.abs(result.values[i]! - value) <= tolerance))
      throw new Error(`${what}, number ${i}: expected ${value}, got ${result.values[i]}`);
  });
}
