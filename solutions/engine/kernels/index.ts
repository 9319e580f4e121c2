/**
 * Floor 2 · the fast kernels, and the choice between them and their plain twins.
 *
 * The matrix product has two implementations: WebAssembly with SIMD (wasm/) and plain TypeScript (plain.ts). The first
 * call loads the former; where that fails (no file, no SIMD, no memory) the latter takes over without a word, because
 * the numbers are the same up to rounding.
 *
 * WebAssembly comes in two builds. "fused" multiplies and adds in one instruction, where the runtime has it (Node 22 and
 * newer): faster, but the last digit may differ from machine to machine. A verdict must not, so specs and reviews run
 * the other one, "wasm". The environment variable `DIGIT_KERNELS` asks for one of the three: plain, wasm or fused.
 *
 * Outside specs and reviews a second thread helps with large products (wasm/team.ts); `DIGIT_THREADS=1` keeps it away.
 *
 * The elementwise kernels return `null` (or `false`) for whatever they do not serve: small arrays, views with gaps,
 * other types. The caller then runs its plain loop, which is their twin (fast.ts has more of them):
 *
 *     return kernels.binary("add", a, b) ?? zip("add", a, b, (x, y) => x + y, dtype);
 */
import { type NdArray, type Shape, showShape } from "../array/ndarray.ts";
import { kernels } from "./choice.ts";
import { SMALLEST_TO_MOVE_IN } from "./memory.ts";
import * as plain from "./plain.ts";
import type { Grid } from "./pooling.ts";
import * as wasmChannels from "./wasm/channels.ts";
import * as elementwise from "./wasm/elementwise.ts";
import * as wasm from "./wasm/matmul.ts";
import * as wasmPooling from "./wasm/pooling.ts";
import { again } from "./wasm/team.ts";
import * as wasmWaves from "./wasm/waves.ts";
import * as wasmWindows from "./wasm/windows.ts";
import type { Window } from "./windows.ts";

export { currentKernels, type KernelName, useKernels } from "./choice.ts";

/** Products of fewer multiplications than this are quicker in place than on the way to WebAssembly. */
const FEW = 600;

/**
 * C (m, n) = A (m, k) @ B (k, n), plus `bias` (n) on every row. Operands may have any strides; the result is dense and
 * has A's type.
 *
 * @throws when the shapes do not fit.
 */
export function matmul(
  a: NdArray,
  b: NdArray,
  { bias }: { readonly bias?: NdArray | undefined } = {},
): NdArray {
  if (a.rank !== 2 || b.rank !== 2 || a.shape[1] !== b.shape[0]) {
    throw new RangeError(
      `matmul: ${showShape(a.shape)} @ ${showShape(b.shape)}: needs two matrices, (m, k) and (k, n)`,
    );
  }
  const [m, k] = a.shape as [number, number];
  const n = b.shape[1]!;
  if (bias !== undefined && (bias.rank !== 1 || bias.shape[0] !== n)) {
    throw new RangeError(
      `matmul: a bias of ${showShape(bias.shape)} does not fit ${n} columns; it must be (${n})`,
    );
  }
  const isFloat = a.dtype === "float32" && b.dtype === "float32" && (bias?.dtype ?? "float32") === "float32";
  const fast = isFloat && m * n * k >= FEW ? kernels() : null;
  return (fast && again(() => wasm.matmul(fast, a, b, bias))) ?? plain.matmul(a, b, bias);
}

/** a + b, a - b, a * b or a / b for dense float32 arrays of one shape, or one of them rank 0; `null`: not served. */
export function binary(name: elementwise.Binary, a: NdArray, b: NdArray): NdArray | null {
  if (Math.max(a.size, b.size) < elementwise.SMALLEST) return null;
  const fast = kernels();
  return fast && elementwise.binary(fast, name, a, b);
}

/** max(x, 0) for a dense float32 array; `null`: not served. */
export function relu(x: NdArray): NdArray | null {
  if (x.size < elementwise.SMALLEST) return null;
  const fast = kernels();
  return fast && again(() => elementwise.relu(fast, x));
}

/** relu's gradient: 0 where its output is 0 or less, else `g`; `null`: not served. */
export function reluBackward(g: NdArray, output: NdArray): NdArray | null {
  if (g.size < elementwise.SMALLEST) return null;
  const fast = kernels();
  return fast && again(() => elementwise.reluBackward(fast, g, output));
}

/** y += alpha * x in place (SGD's step with alpha = -lr) for dense float32 arrays; `false`: not served, nothing changed. */
export function axpy(y: NdArray, alpha: number, x: NdArray): boolean {
  if (y.size < elementwise.SMALLEST) return false;
  const fast = kernels();
  return fast !== null && elementwise.axpy(fast, y, alpha, x);
}

/**
 * The convolution of images (n, in, h, w) with weight (out, in, i, j), plus a bias (out): a result of shape `y`; `null`: not
 * served. Its twin is in convolution.ts. Where many channels meet, waves.ts tells of a shorter way.
 */
export function convolve(
  x: NdArray,
  weight: NdArray,
  bias: NdArray | undefined,
  window: Window,
  y: Shape,
): NdArray | null {
  const fast = kernels();
  const args = [x, weight, bias, window, y] as const;
  return fast && again(() => wasmWaves.convolve(fast, ...args) ?? wasmWindows.convolve(fast, ...args));
}

/** The gradient of a convolution's images, of shape `x`, from the result's; `null`: not served. */
export function convolveBack(g: NdArray, weight: NdArray, window: Window, x: Shape): NdArray | null {
  const fast = kernels();
  const args = [g, weight, window, x] as const;
  return (
    fast && again(() => wasmWaves.convolveBack(fast, ...args) ?? wasmWindows.convolveBack(fast, ...args))
  );
}

/** The gradient of a convolution's weight, of shape `weight`, from the result's and the images; `null`: not served. */
export function convolveWeight(g: NdArray, x: NdArray, window: Window, weight: Shape): NdArray | null {
  const fast = kernels();
  const args = [g, x, window, weight] as const;
  return (
    fast && again(() => wasmWaves.convolveWeight(fast, ...args) ?? wasmWindows.convolveWeight(fast, ...args))
  );
}

/** The largest pixel of each window and its place; `null`: not served. Its twin is in pooling.ts. */
export function largest(x: NdArray, grid: Grid, window: Window): { values: NdArray; places: NdArray } | null {
  const fast = kernels();
  return fast && again(() => wasmPooling.largest(fast, x, grid, window));
}

/** The gradient of the images, of shape `x`, from that of their largest pixels; `null`: not served. Its twin is in pooling.ts. */
export function largestBack(g: NdArray, places: NdArray, x: Shape): NdArray | null {
  const fast = kernels();
  return fast && wasmPooling.largestBack(fast, g, places, x);
}

/**
 * The loops over channels whose twins are in channels.ts; `null`: not served. Sums of x; mean and variance; sums
 * of g and of g · (x - mean); (x - mean) · scale + shift, and ofG · g + ofX · (x - mean) + plus.
 */
export const channels = {
  sums: (x: NdArray) => {
    const fast = kernels();
    return fast && again(() => wasmChannels.sums(fast, x));
  },
  statistics: (x: NdArray) => {
    const fast = kernels();
    return fast && again(() => wasmChannels.statistics(fast, x));
  },
  products: (g: NdArray, x: NdArray, mean: Float64Array) => {
    const fast = kernels();
    return fast && again(() => wasmChannels.products(fast, g, x, mean));
  },
  scale: (x: NdArray, mean: Float64Array, scale: Float64Array, shift: Float64Array) => {
    const fast = kernels();
    return fast && again(() => wasmChannels.scale(fast, x, mean, scale, shift));
  },
  mix: (
    g: NdArray,
    x: NdArray,
    ...factors: readonly [Float64Array, Float64Array, Float64Array, Float64Array]
  ) => {
    const fast = kernels();
    return fast && again(() => wasmChannels.mix(fast, g, x, ...factors));
  },
};

/** Runs `work`, whose kernels all read `x`: with several of them it is copied once. */
export function holding<Result>(x: NdArray, work: () => Result): Result {
  const fast = kernels();
  return fast === null ? work() : fast.memory.holding(x, work);
}

/**
 * Moves an array's storage into the kernels' memory now, without waiting until it was read often: for what is known to
 * live long, such as a data set. Numbers, views and the array itself stay as they are.
 *
 * @returns whether it lives there now; false for other types, small arrays, a full memory, and for the plain kernels.
 */
export function keep(x: NdArray): boolean {
  const fast = x.dtype === "float32" && x.storage.values.length >= SMALLEST_TO_MOVE_IN ? kernels() : null;
  return fast !== null && (fast.memory.holds(x.storage) || fast.memory.moveIn(x.storage));
}
