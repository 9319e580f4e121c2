/**
 * Floor 2 · functions of one number, and their slopes, through WebAssembly, for dense float32 arrays.
 */
import { type NdArray, sameShape, wrap } from "../../array/ndarray.ts";
import type { WasmKernels } from "./instance.ts";

export type Unary = "exp" | "log" | "sqrt" | "sigmoid" | "tanh";
export type Slope = "sqrtBackward" | "sigmoidBackward" | "tanhBackward";

const isDense = (x: NdArray) => x.dtype === "float32" && x.isContiguous;

/** A new array with the function of each number. */
export function unary({ memory, run }: WasmKernels, name: Unary, x: NdArray): NdArray | null {
  if (!isDense(x)) return null;
  memory.begin();
  const out = memory.takeResult(x.size);
  const atX = memory.bringIn(x);
  if (out === 0 || atX === 0) return null;
  run[name](atX, out, x.size);
  return wrap(memory.handOut(out, x.size), x.shape, "float32");
}

/** g times the slope, told from the output. */
export function slope(
  { memory, run }: WasmKernels,
  name: Slope,
  g: NdArray,
  output: NdArray,
): NdArray | null {
  if (!isDense(g) || !isDense(output) || !sameShape(g.shape, output.shape)) return null;
  memory.begin();
  const out = memory.takeResult(g.size);
  const atG = memory.bringIn(g);
  const atOutput = memory.bringIn(output);
  if (out === 0 || atG === 0 || atOutput === 0) return null;
  run[name](atG, atOutput, out, g.size);
  return wrap(memory.handOut(out, g.size), g.shape, "float32");
}
