/**
 * The weights of a convolution, brought into the order in which the kernels of windows.ts read them, and back.
 *
 * In memory a weight is (outputs, inputs, taps). All addresses and steps are in bytes.
 */
import { turn4x4 } from "./turn";

/**
 * Weights in the order in which `windowProduct` reads them, (rows, taps, depth) without gaps. Sixteen numbers of the depth
 * at a time, so that what is read across the grain stays in the cache for the next tap.
 *
 * @param taps for each tap its offset from the first, `i32`.
 */
export function packTaps(
  w: usize, rowStep: usize, depthStep: usize, rows: i32, depth: i32, taps: usize, count: i32, to: usize,
): void {
  for (let d = 0; d < depth; d += 16, w += 16 * depthStep, to += 64) {
    const part = min(16, depth - d);
    let row = w, target = to;
    for (let r = 0; r < rows; r++, row += rowStep) {
      for (let tap = 0; tap < count; tap++, target += <usize>depth << 2) {
        let from = row + <usize>load<i32>(taps + (<usize>tap << 2));
        for (let c: i32 = 0; c < part; c++, from += depthStep) f32.store(target + (<usize>c << 2), f32.load(from));
      }
    }
  }
}

/**
 * The way back, for the weights' gradient: from (rows / 16, count, depth, 16), as `windowGradient` leaves its sums, to
 * (rows, depth, size). Taps that are not among the `count` have gradient 0.
 */
export function unpackTaps(
  from: usize, rows: i32, depth: i32, taps: usize, count: i32, size: i32, to: usize,
): void {
  const step = <usize>(depth * size) << 2;
  for (let r = 0; r < rows; r += 16, to += 16 * step, from += <usize>(count * depth) << 6) {
    const lanes = min(16, rows - r);
    if (count == size) unpackAll(from, lanes, depth, size, to, step);
    else {
      memory.fill(to, 0, lanes * step); // here, where the cache still holds it when the rest is written
      for (let lane = 0; lane < lanes; lane++) unpackSome(from + (<usize>lane << 2), depth, taps, count, size, to + lane * step);
    }
  }
}

/** All taps are there, in order: four by four they can be turned. */
function unpackAll(from: usize, lanes: i32, depth: i32, size: i32, to: usize, step: usize): void {
  const next = <usize>depth << 6;
  const whole = size & ~3, wide = lanes & ~3;
  for (let d = 0; d < depth; d++, from += 64, to += <usize>size << 2) {
    for (let tap = 0; tap < size; tap++) {
      const line = from + tap * next, place = to + (<usize>tap << 2);
      let lane = 0;
      if (tap < whole) {
        if ((tap & 3) == 0) for (; lane < wide; lane += 4) turn4x4(line + (<usize>lane << 2), next, place + lane * step, step);
        lane = wide;
      }
      for (; lane < lanes; lane++) f32.store(place + lane * step, f32.load(line + (<usize>lane << 2)));
    }
  }
}

/** One row of the weight, number by number. */
function unpackSome(from: usize, depth: i32, taps: usize, count: i32, size: i32, to: usize): void {
  for (let tap = 0; tap < count; tap++) {
    let place = to + <usize>load<i32>(taps + (<usize>tap << 2));
    for (let d = 0; d < depth; d++, from += 64, place += <usize>size << 2) f32.store(place, f32.load(from));
  }
}
