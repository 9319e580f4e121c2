/**
 * A transform (kernels/waves.ts, one floor up): sums of numbers, each times a factor, of 32 lanes at a time.
 *
 * All addresses and steps are in bytes, all numbers float32.
 */
import { madd } from "./madd";

/**
 * @param table for each of the `steps` how many sums it makes; for each sum how many numbers go into it; and for each of these
 *   its place among what the step before has made, and its factor.
 * @param src rows of places of lanes; `srcRow` from row to row, `srcStep` from place to place. `dst`: the same of the result.
 * @param lanes a multiple of 32.
 * @param room for what two steps make of 32 lanes, `half` bytes each.
 */
export function transform(
  table: usize, steps: i32,
  src: usize, srcRow: usize, srcStep: usize,
  dst: usize, dstRow: usize, dstStep: usize,
  rows: i32, lanes: i32,
  room: usize, half: usize,
): void {
  for (let row = 0; row < rows; row++, src += srcRow, dst += dstRow) {
    for (let lane: usize = 0; lane < <usize>lanes << 2; lane += 128) {
      let at = table, from = src + lane, fromStep = srcStep;
      for (let step = 1; step < steps; step++) {
        const to = room + (step & 1 ? 0 : half);
        at = addUp(at, from, fromStep, to, 128);
        from = to, fromStep = 128;
      }
      addUp(at, from, fromStep, dst + lane, dstStep);
    }
  }
}

/** One step. @returns where the next one stands in the table. */
// @ts-ignore: decorator
@inline
function addUp(at: usize, from: usize, fromStep: usize, to: usize, toStep: usize): usize {
  const end = to + <usize>load<i32>(at) * toStep;
  at += 4;
  for (; to != end; to += toStep) {
    const next = at + 4 + (<usize>load<i32>(at) << 3);
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
    for (at += 4; at != next; at += 8) {
      const x = from + <usize>load<i32>(at) * fromStep;
      const factor = v128.load_splat<f32>(at, 4);
      s0 = madd(factor, v128.load(x), s0), s1 = madd(factor, v128.load(x, 16), s1);
      s2 = madd(factor, v128.load(x, 32), s2), s3 = madd(factor, v128.load(x, 48), s3);
      s4 = madd(factor, v128.load(x, 64), s4), s5 = madd(factor, v128.load(x, 80), s5);
      s6 = madd(factor, v128.load(x, 96), s6), s7 = madd(factor, v128.load(x, 112), s7);
    }
    v128.store(to, s0), v128.store(to, s1, 16), v128.store(to, s2, 32), v128.store(to, s3, 48);
    v128.store(to, s4, 64), v128.store(to, s5, 80), v128.store(to, s6, 96), v128.store(to, s7, 112);
  }
  return at;
}
