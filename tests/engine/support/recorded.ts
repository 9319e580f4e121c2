/**
 * Reading what was recorded from PyTorch (data/pytorch/*.json), and carrying out a recorded operation in the engine.
 */
import { readFileSync } from "node:fs";
import { cat, type DType, F, fromTypedArray, stack, type Tensor, tensor, where } from "#engine";

/** JSON has no nan and no infinities: they are strings. */
export type Num = number | "nan" | "inf" | "-inf";

export interface RecordedTensor {
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly data: readonly Num[];
  readonly requiresGrad?: boolean;
  /** Views to look at it through, such as ["slice", 1, 0, null, 2]: they make it non-contiguous. */
  readonly views?: readonly (readonly [op: string, ...args: unknown[]])[];
}

export interface RecordedCase {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly RecordedTensor[];
  readonly args: readonly unknown[];
  readonly out: RecordedTensor;
  /** Of `max(dim)` and `min(dim)`. */
  readonly indices?: RecordedTensor;
  readonly gradFn?: string;
  readonly upstream?: RecordedTensor;
  readonly grads?: readonly (RecordedTensor | null)[];
}

/** All cases of one family. */
export function recorded<Case = RecordedCase>(family: string): readonly Case[] {
  const file = new URL(`../../../data/pytorch/${family}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] }).cases;
}

export function toNumber(value: Num): number {
  if (typeof value === "number") return value;
  return value === "nan" ? Number.NaN : value === "inf" ? Infinity : -Infinity;
}

export function toTensor({ shape, dtype, data, requiresGrad }: RecordedTensor): Tensor {
  const values = tensor(Float64Array.from(data, toNumber), { dtype }).toTypedArray();
  const result = fromTypedArray(values, shape, dtype);
  return requiresGrad ? result.requiresGrad_() : result;
}

/** The tensor as the operation is to see it. */
export function throughViews(leaf: Tensor, views: RecordedTensor["views"] = []): Tensor {
  return views.reduce((seen, [op, ...args]) => call(op, [seen], args) as Tensor, leaf);
}

type Best = { values: Tensor; indices: Tensor };
// Names and arguments come from a file: what fits is known there, not here.
type Loose = (...args: unknown[]) => Tensor | Best;

/** Carries out `op` on tensors and further arguments, with null in a file for what is left out. */
export function call(
  op: string,
  tensors: readonly Tensor[],
  recordedArgs: readonly unknown[],
): Tensor | Best {
  const args = recordedArgs.map((arg) =>
    arg === "inf" || arg === "-inf" ? toNumber(arg) : (arg ?? undefined),
  );
  if (op === "cat" || op === "stack") return (op === "cat" ? cat : stack)(tensors, args[0] as number);
  if (op === "where") return where(tensors[0]!, tensors[1]!, tensors[2]!);
  if (op === "indexSelect") return tensors[0]!.indexSelect(args[0] as number, tensors[1]!);
  if (op === "gather") return tensors[0]!.gather(args[0] as number, tensors[1]!);
  if (op === "scatter" || op === "scatterAdd") {
    const [x, index, source] = tensors;
    return x![op](args[0] as number, index!, (source ?? args[1]) as Tensor);
  }
  if (op === "split" || op === "chunk")
    return tensors[0]![op](args[0] as number, args[1] as number)[args[2] as number]!;
  if (op === "batchNorm") return (F.batchNorm as Loose)(...tensors, ...recordedArgs); // null is meant
  if (op === "nllLoss" || op === "crossEntropy") {
    const [scores, targets, weight = null] = tensors;
    return F[op](scores!, targets!, { ...(args[0] as object), weight });
  }
  const isMethod = op in tensors[0]! && !["softmax", "logSoftmax"].includes(op);
  if (isMethod) return (tensors[0] as unknown as Record<string, Loose>)[op]!(...tensors.slice(1), ...args);
  const f = (F as unknown as Record<string, Loose>)[op];
  if (f === undefined) throw new Error(`no tensor method and no function in F is called ${op}`);
  return f(...tensors, ...args);
}

/** How far a number may be from PyTorch's: |difference| <= tolerance x max(1, |expected|). 0 means the same bits. */
export function expectTensor(
  what: string,
  actual: Tensor,
  expected: RecordedTensor,
  tolerance: number,
): void {
  const problem = difference(actual, expected, tolerance);
  if (problem !== null) throw new Error(`${what}: ${problem}`);
}

function difference(actual: Tensor, expected: RecordedTensor, tolerance: number): string | null {
  if (String(actual.shape) !== String(expected.shape))
    return `shape (${actual.shape}), PyTorch has (${expected.shape})`;
  if (actual.dtype !== expected.dtype) return `type ${actual.dtype}, PyTorch has ${expected.dtype}`;
  return numbersDiffer(actual.toTypedArray(), expected.data, expected.dtype, tolerance);
}

export function numbersDiffer(
  actual: ArrayLike<number>,
  expected: readonly Num[],
  dtype: DType,
  tolerance: number,
): string | null {
  const exact = dtype === "float32" ? Math.fround : (value: number) => value;
  // Doubles are compared as doubles: nine more digits are the same.
  const allowed = dtype === "float64" ? tolerance * 1e-9 : tolerance;
  for (let i = 0; i < expected.length; i++) {
    const want = exact(toNumber(expected[i]!));
    const got = actual[i]!;
    const same = Object.is(got, want) || got === want;
    if (same || Math.abs(got - want) <= allowed * Math.max(1, Math.abs(want))) continue;
    return `element ${i} is ${got}, PyTorch has ${want} (difference ${Math.abs(got - want)}, allowed ${allowed})`;
  }
  return null;
}
