/**
 * Floor 6 · how a window is written that slides over images, for convolution and pooling.
 */
import { IS, readOptions, show } from "../../array/arguments.ts";
import type { Window } from "../../kernels/windows.ts";

/** One length for both directions, or [vertical, horizontal]. */
export type Pair = number | readonly [number, number];

export interface ConvolutionOptions {
  readonly stride?: Pair;
  readonly padding?: Pair;
}

/** @throws when it is neither a number nor two of them. */
export function pair(operation: string, what: string, value: Pair): readonly [number, number] {
  if (typeof value === "number") return [value, value];
  if (Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number"))
    return value;
  const same =
    (value as unknown) === "same"
      ? "; for a window of 3×3 and stride 1, the same size comes of padding 1"
      : "";
  throw new TypeError(
    `${operation}: ${what} must be a number of pixels or [vertical, horizontal], got ${show(value)}${same}`,
  );
}

const WINDOW = { stride: IS.anything, padding: IS.anything }; // pair() looks at them

/** The window of a call, its options checked. */
export function windowOf(
  operation: string,
  size: Pair,
  options: ConvolutionOptions | undefined,
  defaultStride: Pair,
): Window {
  const call = operation === "conv2d" ? "conv2d(x, weight, bias" : `${operation}(x, 2`;
  const read = readOptions(operation, options, WINDOW, `${call}, { stride: 2, padding: 1 })`);
  return {
    size: pair(operation, "the window's size", size),
    stride: pair(operation, "stride", read.stride ?? defaultStride),
    padding: pair(operation, "padding", read.padding ?? 0),
  };
}
