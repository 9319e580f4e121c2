/**
 * Models as the recorded files spell them, and parameters that may be recorded by their ends and a checksum only.
 */
import { createHash } from "node:crypto";
import { type DType, type F, nn, type Tensor } from "#engine";
import { type Num, numbersDiffer, type RecordedTensor } from "./recorded.ts";

export type Layer = nn.Module;
/** ["Linear", 784, 30], or ["Sequential", [...], [...]]. */
export type Spec = readonly [kind: string, ...args: (number | boolean | F.Pair | Options | Spec)[]];
/** What PyTorch has by name. */
type Options = { readonly [name: string]: unknown };

/** A whole tensor, or for a long one its first and last numbers and, where every bit must agree, a checksum. */
export type Shortened = { readonly shape: readonly number[]; readonly dtype: DType } & (
  | { readonly data: readonly Num[] }
  | {
      readonly count: number;
      readonly first: readonly Num[];
      readonly last: readonly Num[];
      readonly sha256?: string;
    }
);

export interface RecordedModel {
  readonly name: string;
  readonly seed: number;
  readonly model: Spec;
  readonly text: string;
  readonly input: readonly number[];
  readonly state: Readonly<Record<string, Shortened>>;
  readonly out: RecordedTensor;
  readonly upstream?: RecordedTensor;
  readonly grads?: Readonly<Record<string, Shortened>>;
  /** Under the same seed two more batches while training, then one in eval mode. */
  readonly later?: { readonly out: RecordedTensor; readonly state: Readonly<Record<string, Shortened>> };
}

/** Layers that are made of sizes, and then options by name. */
const SIZED = [
  "Conv2d",
  "MaxPool2d",
  "AvgPool2d",
  "AdaptiveAvgPool2d",
  "BatchNorm1d",
  "BatchNorm2d",
] as const;

export function layerOf([kind, ...args]: Spec): Layer {
  const sized = SIZED.find((name) => name === kind);
  if (sized !== undefined) return new (nn[sized] as new (...args: unknown[]) => Layer)(...args);
  switch (kind) {
    case "Sequential":
      return new nn.Sequential(...(args as Spec[]).map(layerOf));
    case "Linear": {
      const [inFeatures, outFeatures, bias = true] = args as [number, number, boolean?];
      return new nn.Linear(inFeatures, outFeatures, { bias });
    }
    case "ReLU":
      return new nn.ReLU();
    case "Sigmoid":
      return new nn.Sigmoid();
    case "Tanh":
      return new nn.Tanh();
    case "Flatten":
      return new nn.Flatten();
    case "Identity":
      return new nn.Identity();
    case "Dropout":
      return new nn.Dropout(args[0] as number | undefined);
    case "Softmax":
      return new nn.Softmax(args[0] as number);
    case "LogSoftmax":
      return new nn.LogSoftmax(args[0] as number);
    default:
      throw new Error(`the recorded model has a layer this test does not know: ${kind}`);
  }
}

/** The same names in the same order, and the same numbers. */
export function expectParameters(
  what: string,
  actual: Readonly<Record<string, Tensor>>,
  expected: Readonly<Record<string, Shortened>>,
  tolerance: number,
): void {
  const [names, wanted] = [Object.keys(actual), Object.keys(expected)];
  if (String(names) !== String(wanted)) throw new Error(`${what}: names ${names}, PyTorch has ${wanted}`);
  for (const [name, parameter] of Object.entries(actual)) {
    const want = expected[name]!;
    if (String(parameter.shape) !== String(want.shape))
      throw new Error(`${what} ${name}: shape (${parameter.shape}), PyTorch has (${want.shape})`);
    const problem = shortenedDiffer(parameter.toTypedArray(), want, tolerance);
    if (problem !== null) throw new Error(`${what} ${name}: ${problem}`);
  }
}

/** What is wrong with `actual`, or null. */
export function shortenedDiffer(
  actual: ArrayLike<number>,
  expected: Omit<Shortened, "shape"> & Partial<Shortened>,
  tolerance: number,
): string | null {
  const want = expected as Shortened;
  const count = "data" in want ? want.data.length : want.count;
  if (actual.length !== count) return `${actual.length} numbers, PyTorch has ${count}`;
  if ("data" in want) return numbersDiffer(actual, want.data, want.dtype, tolerance);
  const values = Float64Array.from(actual);
  if (want.sha256 !== undefined && sha256(values) !== want.sha256) {
    const inside = "the ends agree; a number in between differs";
    return numbersDiffer(values, want.first, want.dtype, 0) ?? inside;
  }
  return (
    numbersDiffer(values, want.first, want.dtype, tolerance) ??
    numbersDiffer(values.slice(-want.last.length), want.last, want.dtype, tolerance)
  );
}

/** Of the numbers as little-endian doubles. */
function sha256(values: Float64Array): string {
  return createHash("sha256").update(new Uint8Array(values.buffer)).digest("hex");
}
