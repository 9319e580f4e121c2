/**
 * When are two tensors the same? Exact results must agree bit for bit, the sign of 0 included. Others may be off by what a
 * rounding in another place makes of them (`slack`), and a little more.
 */
import type { Tensor } from "#engine";
import { type Num, type RecordedTensor, toNumber } from "../../../tests/engine/support/recorded.ts";
import type { Slack } from "./program.ts";

const OWN_ROUNDING = { float32: 4e-6, float64: 1e-12 };
const SAFETY = 8;

/**
 * What differs, or null.
 *
 * @param slack how far each number may be off; none for exact results.
 * @param beside other numbers of the computation: beside thousands, what is left of a difference has their rounding.
 */
export function differs(
  actual: Tensor,
  expected: RecordedTensor,
  slack?: Slack,
  beside: readonly Num[] = [],
): string | null {
  if (actual.dtype !== expected.dtype) return `type ${actual.dtype}, PyTorch has ${expected.dtype}`;
  if (String(actual.shape) !== String(expected.shape))
    return `shape (${actual.shape}), PyTorch has (${expected.shape})`;
  const values = actual.toTypedArray();
  const exact = expected.dtype === "float32" ? Math.fround : (value: number) => value;
  const rounding = expected.dtype === "float64" ? OWN_ROUNDING.float64 : OWN_ROUNDING.float32;
  const scale = beside
    .map(toNumber)
    .reduce((most, one) => (Number.isFinite(one) ? Math.max(most, Math.abs(one)) : most), 1);
  for (const [i, recorded] of expected.data.entries()) {
    const want = exact(toNumber(recorded));
    const got = values[i]!;
    if (Object.is(got, want)) continue;
    if (slack !== undefined) {
      const allowed = rounding * Math.max(scale, Math.abs(want)) + SAFETY * toNumber(slack[i]!);
      if (got === want || Math.abs(got - want) <= allowed || allowed === Infinity) continue;
    }
    return `element ${i} is ${Object.is(got, -0) ? "-0" : got}, PyTorch has ${Object.is(want, -0) ? "-0" : want}`;
  }
  return null;
}
