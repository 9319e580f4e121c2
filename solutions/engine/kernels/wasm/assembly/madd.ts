/**
 * Multiply and add, the one step that every product is made of.
 *
 * The same source is compiled twice (build.ts). Where the runtime has relaxed SIMD, both happen in one instruction with
 * one rounding; elsewhere in two, with two. The last digit may differ between the builds, and fused from machine to machine.
 */

/** sum + x * y */
// @ts-ignore: decorator
@inline
export function madd(x: v128, y: v128, sum: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(x, y, sum);
  return f32x4.add(sum, f32x4.mul(x, y));
}

/** Whether the runtime's compiler keeps a tile of 6 by 8 in registers: see instance.ts, which says so. */
// @ts-ignore: decorator
@external("env", "keepsSix")
declare const KEEPS_SIX: i32;

// @ts-ignore: decorator
@inline
export function keepsSix(): bool {
  return ASC_FEATURE_RELAXED_SIMD && KEEPS_SIX != 0;
}
