/**
 * Floor 2 · the three products of a convolution, in matrices: every window is laid out as a column (`unfold`), and then
 * one product of matrices does the work for a whole chunk of images.
 *
 *     result              = weight (out, in·h·w) @ columns (in·h·w, images·positions)
 *     images' gradient    = fold( weightᵀ @ gradient )
 *     weight's gradient   = gradient @ columnsᵀ
 *
 * Where they serve, WebAssembly kernels do the same without laying anything out: kernels/index.ts.
 */
import { type NdArray, type Shape, sizeOf, zeros } from "../array/ndarray.ts";
import { permute, slice, transpose, view } from "../array/views.ts";
import * as A from "./arithmetic.ts";
import { copyInto } from "./gather.ts";
import * as kernels from "./index.ts";
import { contiguous } from "./loops.ts";
import { fold, unfold, type Window } from "./windows.ts";

/** A chunk has at most about this many numbers in its columns: 4 MB. */
const CHUNK = 1 << 20;

/** Images (n, in, h, w) seen through weight (out, in, i, j), plus a bias (out): a result of shape `y`. */
export function convolve(
  x: NdArray,
  weight: NdArray,
  bias: NdArray | undefined,
  window: Window,
  y: Shape,
): NdArray {
  const fast = kernels.convolve(x, weight, bias, window, y);
  if (fast !== null) return fast;
  const result = zeros(y, x.dtype);
  eachChunk(x.shape, y, window, (from, to) => {
    const flat = kernels.matmul(asMatrix(weight), unfold(slice(x, 0, from, to), window));
    copyInto(slice(result, 0, from, to), asImages(flat, slice(result, 0, from, to).shape));
  });
  return bias ? A.add(result, view(bias, [-1, 1, 1])) : result;
}

/** The gradient of the images, of shape `x`, from that of the result. */
export function convolveBack(g: NdArray, weight: NdArray, window: Window, x: Shape): NdArray {
  const fast = kernels.convolveBack(g, weight, window, x);
  if (fast !== null) return fast;
  const result = zeros(x, g.dtype);
  eachChunk(x, g.shape, window, (from, to) => {
    const columns = kernels.matmul(transpose(asMatrix(weight), 0, 1), asRows(slice(g, 0, from, to)));
    copyInto(slice(result, 0, from, to), fold(columns, x.with(0, to - from), window));
  });
  return result;
}

/** The gradient of the weight, of shape `weight`, from that of the result and the images. */
export function convolveWeight(g: NdArray, x: NdArray, window: Window, weight: Shape): NdArray {
  const fast = kernels.convolveWeight(g, x, window, weight);
  if (fast !== null) return fast;
  let sum: NdArray = zeros([weight[0]!, sizeOf(weight.slice(1))], g.dtype);
  eachChunk(x.shape, g.shape, window, (from, to) => {
    const columns = unfold(slice(x, 0, from, to), window);
    sum = A.add(sum, kernels.matmul(asRows(slice(g, 0, from, to)), transpose(columns, 0, 1)));
  });
  return view(sum, weight);
}

/** Calls `work` for some images after the other, as many at once as a chunk holds. */
function eachChunk(x: Shape, y: Shape, { size }: Window, work: (from: number, to: number) => void): void {
  const perImage = x[1]! * size[0] * size[1] * y[2]! * y[3]!;
  const atOnce = Math.max(1, Math.floor(CHUNK / Math.max(perImage, 1)));
  for (let from = 0; from < x[0]!; from += atOnce) work(from, Math.min(from + atOnce, x[0]!));
}

/** (out, in, h, w) as the matrix that meets the columns: (out, in·h·w). */
function asMatrix(weight: NdArray): NdArray {
  return view(contiguous(weight), [weight.shape[0]!, sizeOf(weight.shape.slice(1))]);
}

/** (images, channels, height, width) as (channels, images·positions). */
function asRows(g: NdArray): NdArray {
  return view(contiguous(permute(g, [1, 0, 2, 3])), [g.shape[1]!, g.size / Math.max(g.shape[1]!, 1)]);
}

/** (channels, images·positions) as images of this shape. */
function asImages(rows: NdArray, shape: Shape): NdArray {
  const [images, channels, height, width] = shape as [number, number, number, number];
  return permute(view(rows, [channels, images, height, width]), [1, 0, 2, 3]);
}
