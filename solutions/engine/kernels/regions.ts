/**
 * Floor 2 · images cut into a given number of regions, whatever their size.
 */
import { expandTo } from "../array/broadcast.ts";
import { allocate } from "../array/dtype.ts";
import { type NdArray, wrap, zeros } from "../array/ndarray.ts";
import { div } from "./arithmetic.ts";
import { contiguous, map } from "./loops.ts";
import { sumOver } from "./reduce.ts";

/** How many regions there are, [vertical, horizontal]. */
export type Regions = readonly [number, number];

/**
 * Calls `visit` for each region of each image with the rows and columns it covers. Region i of n along a length goes from
 * ⌊i · length / n⌋ to ⌈(i + 1) · length / n⌉, so neighbours share a pixel where n doesn't divide the length.
 */
function eachRegion(
  x: NdArray,
  [rows, columns]: Regions,
  visit: (region: number, plane: number, top: number, bottom: number, left: number, right: number) => void,
): void {
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const [down, across] = [spans(height, rows), spans(width, columns)];
  let region = 0;
  for (let plane = 0; plane < batch * channels; plane++) {
    for (let i = 0; i < 2 * rows; i += 2) {
      for (let j = 0; j < 2 * columns; j += 2, region++)
        visit(region, plane, down[i]!, down[i + 1]!, across[j]!, across[j + 1]!);
    }
  }
}

/** Where each of `count` regions along a length begins, and where it ends. */
function spans(length: number, count: number): Int32Array {
  const out = new Int32Array(2 * count);
  for (let i = 0; i < count; i++) {
    out[2 * i] = Math.floor((i * length) / count);
    out[2 * i + 1] = Math.ceil(((i + 1) * length) / count);
  }
  return out;
}

/** One region, all of an image: what networks mostly ask for. */
function isWhole(x: NdArray, [rows, columns]: Regions): boolean {
  return rows === 1 && columns === 1 && x.size > 0;
}

/** The mean of each region: (batch, channels, ...regions). */
export function regionMeans(x: NdArray, regions: Regions): NdArray {
  if (isWhole(x, regions)) {
    const area = x.shape[2]! * x.shape[3]!;
    return map(sumOver(x, [2, 3], "float64"), (sum) => sum / area, x.dtype);
  }
  const { values, offset } = contiguous(x);
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const out = allocate(x.dtype, batch * channels * regions[0] * regions[1]);
  eachRegion(x, regions, (region, plane, top, bottom, left, right) => {
    let sum = 0;
    for (let y = top; y < bottom; y++) {
      const row = offset + (plane * height + y) * width;
      for (let z = left; z < right; z++) sum += values[row + z]!;
    }
    out[region] = sum / ((bottom - top) * (right - left));
  });
  return wrap(out, [batch, channels, ...regions], x.dtype);
}

/** The way back: each region's number shared out evenly over its pixels. `like` gives the images' shape. */
export function shareOut(g: NdArray, like: NdArray, regions: Regions): NdArray {
  if (isWhole(like, regions)) {
    const area = like.shape[2]! * like.shape[3]!;
    return contiguous(expandTo("expand", div(g, area), like.shape));
  }
  const dense = contiguous(g);
  const images = zeros(like.shape, g.dtype);
  const [values, out] = [dense.values, images.values];
  const [height, width] = like.shape.slice(2) as [number, number];
  eachRegion(like, regions, (region, plane, top, bottom, left, right) => {
    const share = values[dense.offset + region]! / ((bottom - top) * (right - left));
    for (let y = top; y < bottom; y++) {
      const row = (plane * height + y) * width;
      for (let z = left; z < right; z++) out[row + z]! += share;
    }
  });
  return images;
}
