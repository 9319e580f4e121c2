/**
 * When are two tensors the same? Exact results must agree bit for bit, the sign of 0 included. Others may be off by what a
 * rounding in another place makes of them (`slack`), and a little more.
 */
import type { Tensor } from "#engine";
import { type RecordedTensor, toNumber } from "../../../tests/engine/support/recorded.ts";
import type { Slack } from "./program.ts";

const OWN_ROUNDING = { float32: 4e-6, float64: 1e-12 };
const SAFETY = 8;

/** How the numbers of a tensor came about. */
export interface Origin {
  /** How far each number may be off; none for exact results. */
  readonly slack?: Slack | undefined;
  /** Whether all that it was computed of is float64. */
  readonly isDouble: boolean;
  /** Other tensors of the computation: beside thousands, what is left of a difference has their rounding. */
  readonly beside?: readonly RecordedTensor[];
}

/** What differs, or null. */
export function differs(
  actual: Tensor,
  expected: RecordedTensor,
  { slack, isDouble, beside = [] }: Origin,
): string | null {
  if (actual.dtype !== expected.dtype) return `type ${actual.dtype}, PyTorch has ${expected.dtype}`;
  if (String(actual.shape) !== String(expected.shape))
    return `shape (${actual.shape}), PyTorch has (${expected.shape})`;
  const values = actual.toTypedArray();
  const exact = expected.dtype === "float32" ? Math.fround : (value: number) => value;
  const rounding = isDouble ? OWN_ROUNDING.float64 : OWN_ROUNDING.float32;
  const sizes = beside.flatMap(({ data }) => data.map((value) => Math.abs(toNumber(value))));
  const scale = Math.max(1, ...sizes.filter(Number.isFinite));
  for (const [i, recorded] of expected.data.entries()) {
    const want = exact(toNumber(recorded));
    const got = values[i]!;
    if (Object.is(got, want)) continue;
    if (slack !== undefined) {
      const moved = toNumber(slack[i]!);
      const allowed = rounding * Math.max(scale, Math.abs(want)) + SAFETY * moved;
      if (got === want || Math.abs(got - want) <= allowed || moved === Infinity) continue;
    }
    return `element ${i} is ${Object.is(got, -0) ? "-0" : got}, PyTorch has ${Object.is(want, -0) ? "-0" : want}`;
  }
  return null;
}
