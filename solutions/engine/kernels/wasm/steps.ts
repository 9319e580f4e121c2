/**
 * Floor 2 · steps of optimizers through WebAssembly: one walk over a parameter and all that belongs to it, in place.
 */
import { type NdArray, sameShape } from "../../array/ndarray.ts";
import type { WasmKernels } from "./instance.ts";

export interface Momentum {
  readonly parameter: NdArray;
  readonly grad: NdArray;
  readonly buffer: NdArray;
}

export interface MomentumSettings {
  readonly lr: number;
  readonly momentum: number;
  readonly dampening: number;
  readonly weightDecay: number;
  readonly nesterov: boolean;
  /** The buffer has no past: it becomes the gradient. */
  readonly isFirst: boolean;
}

export interface Adam {
  readonly parameter: NdArray;
  readonly grad: NdArray;
  /** The running mean of the gradient. */
  readonly mean: NdArray;
  /** The running mean of its square. */
  readonly square: NdArray;
}

export interface AdamSettings {
  readonly lr: number;
  readonly betas: readonly [number, number];
  readonly eps: number;
  /** Which step this is, from 1. */
  readonly step: number;
  /** Added to the gradient, times the parameter. */
  readonly weightDecay: number;
  /** By what the parameter is multiplied beforehand. */
  readonly shrink: number;
}

export function momentumStep(
  kernels: WasmKernels,
  { parameter, grad, buffer }: Momentum,
  { lr, momentum, dampening, weightDecay, nesterov, isFirst }: MomentumSettings,
): boolean {
  return inPlace(kernels, [parameter, buffer], grad, ([p, v], g) => {
    const rates = [lr, momentum, 1 - dampening, weightDecay] as const;
    kernels.run.momentumStep(p!, g, v!, parameter.size, ...rates, isFirst, nesterov);
  });
}

export function adamStep(
  kernels: WasmKernels,
  { parameter, grad, mean, square }: Adam,
  { lr, betas: [beta1, beta2], eps, step, weightDecay, shrink }: AdamSettings,
): boolean {
  return inPlace(kernels, [parameter, mean, square], grad, ([p, m, v], g) => {
    const rate = lr / (1 - beta1 ** step);
    const root = Math.sqrt(1 - beta2 ** step);
    const means = [rate, beta1, 1 - beta1, beta2, 1 - beta2] as const;
    kernels.run.adamStep(p!, g, m!, v!, parameter.size, ...means, root, eps, weightDecay, shrink);
  });
}

/** Runs `work` on the addresses of arrays that it changes and of one that it reads; false when that can't be had. */
function inPlace(
  { memory }: WasmKernels,
  changed: readonly NdArray[],
  read: NdArray,
  work: (addresses: readonly number[], read: number) => void,
): boolean {
  const all = [...changed, read];
  const fits = (x: NdArray) => x.dtype === "float32" && x.isContiguous && sameShape(x.shape, read.shape);
  if (!all.every(fits) || new Set(all.map((x) => x.storage)).size < all.length) return false;
  memory.begin();
  const isHere = changed.map((x) => memory.settle(x.storage));
  const addresses = changed.map((x, i) => (isHere[i] ? memory.addressOf(x) : memory.copyIn(x)));
  const atRead = memory.bringIn(read);
  if (atRead === 0 || addresses.includes(0)) return false;
  work(addresses, atRead);
  for (const [i, x] of changed.entries()) {
    const from = addresses[i]! / 4;
    if (!isHere[i]) x.values.set(memory.floats.subarray(from, from + x.size), x.offset);
    x.storage.version++;
  }
  return true;
}
