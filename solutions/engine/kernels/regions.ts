/**
 * Floor 2 · images cut into a given number of regions, whatever their size.
 */
import { allocate } from "../array/dtype.ts";
import { type NdArray, wrap, zeros } from "../array/ndarray.ts";
import { contiguous } from "./loops.ts";

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
  const from = (i: number, count: number, length: number) => Math.floor((i * length) / count);
  const to = (i: number, count: number, length: number) => Math.ceil(((i + 1) * length) / count);
  let region = 0;
  for (let plane = 0; plane < batch * channels; plane++) {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++, region++) {
        const [top, bottom] = [from(i, rows, height), to(i, rows, height)];
        visit(region, plane, top, bottom, from(j, columns, width), to(j, columns, width));
      }
    }
  }
}

/** The mean of each region: (batch, channels, ...regions). */
export function regionMeans(x: NdArray, regions: Regions): NdArray {
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
