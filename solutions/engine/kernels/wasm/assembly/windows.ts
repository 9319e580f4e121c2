/**
 * Convolution over lanes: images side by side (turn.ts), sixteen of them at a time.
 *
 * For one pixel of the result, the window sees a handful of pixels of the source, each through one tap (one place in the
 * window). Per tap that is a product of matrices, (outputs, inputs) @ (inputs, 16 images), and the products of all taps
 * add up in registers. A tap that falls into the padding is left out; where images are 4, 2 or 1 pixels wide, most do.
 * Which pixel meets which tap stands in a table of `i32` that the caller makes (windows.ts, one floor up).
 *
 * All addresses and offsets are in bytes, all numbers float32.
 */
import { keepsSix, madd } from "./madd";
import { packPanel } from "./pack";

/** A panel of 512 x 16 numbers is 32 kB: what a first-level cache holds. */
const BLOCK: i32 = 512;
/** A segment in memory: where it begins in the rows of A, where in the panel, and how many bytes of A it has. */
const SEGMENT: usize = 12;

/**
 * For every target pixel: (rows, depth) @ (depth, lanes) summed over the taps that meet it, plus a bias per row.
 *
 * @param a the weights, (rows, taps, depth), with `aRow` from row to row; `bias` (rows), or 0 for none.
 * @param table per target its offset in the result, the number of taps, and for each the tap's offset in a row of `a`
 *   and the pixel's in the source.
 * @param src turned images; `srcRow` from channel to channel. `dst` and `dstRow`: the same of the result.
 * @param panel room for max(512, depth) x 16 numbers; `segments`: for as many segments as a pixel has taps.
 */
export function windowProduct(
  a: usize, aRow: usize, rows: i32, bias: usize,
  table: usize, targets: i32,
  src: usize, srcRow: usize, depth: i32, lanes: i32,
  dst: usize, dstRow: usize,
  panel: usize, segments: usize,
): void {
  const most = max(1, BLOCK / depth);
  for (let lane: usize = 0; lane < <usize>lanes << 2; lane += 64) {
    let at = table;
    for (let target = 0; target < targets; target++) {
      const to = dst + <usize>load<i32>(at) + lane;
      let count = load<i32>(at, 4);
      let more = false;
      at += 8;
      do {
        const group = min(count, most);
        const end = gather(at, group, src + lane, srcRow, depth, panel, segments);
        at += <usize>group << 3;
        count -= group;
        let r = 0;
        const half = <usize>(group * depth) << 5;
        if (keepsSix()) {
          for (; r + 6 <= rows; r += 6) {
            const a0 = a + r * aRow, c0 = to + r * dstRow, b0 = bias ? bias + (<usize>r << 2) : 0;
            const a1 = a0 + aRow, a2 = a1 + aRow, a3 = a2 + aRow, a4 = a3 + aRow, a5 = a4 + aRow;
            six(a0, a1, a2, a3, a4, a5, segments, end, panel, more, b0, c0, dstRow);
            six(a0, a1, a2, a3, a4, a5, segments, end, panel + half, more, b0, c0 + 32, dstRow);
          }
        }
        for (; r < rows; r += 2) {
          const next: i32 = r + 1 < rows ? 1 : 0; // the last of an odd number of rows is calculated twice
          const a0 = a + r * aRow, c0 = to + r * dstRow, b0 = bias + (<usize>r << 2);
          two(
            a0, a0 + next * aRow, segments, end, panel, half, more,
            bias ? f32.load(b0) : 0, bias ? f32.load(b0 + (<usize>next << 2)) : 0,
            c0, c0 + next * dstRow,
          );
        }
        more = true;
      } while (count > 0);
    }
  }
}

/** Fills the panel with what `count` taps see, and writes the segments; taps that follow each other in A are one. */
function gather(
  table: usize, count: i32, src: usize, srcRow: usize, depth: i32, panel: usize, segments: usize,
): usize {
  const bytes = depth << 2;
  const half = <usize>(count * depth) << 5;
  let to = panel, end = segments, next: i32 = -1;
  for (let i = 0; i < count; i++, table += 8) {
    const offset = load<i32>(table);
    if (offset == next) store<i32>(end - SEGMENT, load<i32>(end - SEGMENT, 8) + bytes, 8);
    else {
      store<i32>(end, offset);
      store<i32>(end, <i32>(to - panel), 4);
      store<i32>(end, bytes, 8);
      end += SEGMENT;
    }
    next = offset + bytes;
    let from = src + <usize>load<i32>(table, 4);
    for (let c = 0; c < depth; c++, from += srcRow, to += 32) {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      v128.store(to + half, v128.load(from, 32));
      v128.store(to + half, v128.load(from, 48), 16);
    }
  }
  return end;
}

/**
 * The weights' gradient: for every tap, (rows, pixels and images) @ (pixels and images, outputs), summed over all pixels
 * of the result that meet a pixel of the source through this tap. A row is a channel of the source. Where all taps meet the
 * same pixels of the result, they may be one group: then a row is a channel seen through a tap.
 *
 * @param g the turned gradient of the result, `gRow` from output to output.
 * @param table per block of the result's pixels: its offset in `g`, how many numbers it has, and for each group the number of
 *   its segments and the segments: offset in the source, offset in the panel (32 times the number's place in the block), bytes.
 * @param offsets where each row begins in the source, `i32`.
 * @param out what is added to: (outputs / 16, groups, rows, 16). It is cleared before, if `first`.
 * @param panel room for 16 times as many numbers as the largest block has.
 */
export function windowGradient(
  g: usize, gRow: usize, outputs: i32,
  table: usize, blocks: i32, groups: i32,
  src: usize, offsets: usize, rows: i32,
  out: usize, first: bool, panel: usize,
): void {
  for (let o = 0; o < outputs; o += 16, g += 16 * gRow, out += <usize>(groups * rows) << 6) {
    if (first) memory.fill(out, 0, <usize>(groups * rows) << 6);
    let at = table;
    for (let block = 0; block < blocks; block++) {
      const columns = min(16, outputs - o), half = <usize>load<i32>(at, 4) << 5;
      packPanel(g + <usize>load<i32>(at), 4, gRow, load<i32>(at, 4), columns, panel);
      at += 8;
      let to = out;
      for (let group = 0; group < groups; group++, to += <usize>rows << 6) {
        const count = load<i32>(at);
        const segments = at + 4, end = segments + count * SEGMENT;
        at = end;
        if (count == 0) continue;
        let r = 0;
        if (keepsSix()) {
          for (; r + 6 <= rows; r += 6) {
            const at0 = offsets + (<usize>r << 2), c0 = to + (<usize>r << 6);
            const a0 = src + <usize>load<i32>(at0), a1 = src + <usize>load<i32>(at0, 4);
            const a2 = src + <usize>load<i32>(at0, 8), a3 = src + <usize>load<i32>(at0, 12);
            const a4 = src + <usize>load<i32>(at0, 16), a5 = src + <usize>load<i32>(at0, 20);
            six(a0, a1, a2, a3, a4, a5, segments, end, panel, true, 0, c0, 64);
            if (columns > 8) six(a0, a1, a2, a3, a4, a5, segments, end, panel + half, true, 0, c0 + 32, 64);
          }
        }
        for (; r < rows; r += 2) {
          const next: usize = r + 1 < rows ? 4 : 0;
          const at0 = offsets + (<usize>r << 2), c0 = to + (<usize>r << 6);
          const a0 = src + <usize>load<i32>(at0), a1 = src + <usize>load<i32>(at0 + next);
          two(a0, a1, segments, end, panel, half, true, 0, 0, c0, c0 + (next << 4));
        }
      }
    }
  }
}

/**
 * Two rows of A times the panel, whose halves lie `half` apart, segment by segment, in eight registers. The results go to
 * `c0` and `c1`, added to what is there (`more`) or to `b0` and `b1`.
 */
function two(
  a0: usize, a1: usize, segments: usize, end: usize, panel: usize, half: usize,
  more: bool, b0: f32, b1: f32, c0: usize, c1: usize,
): void {
  let s0: v128, s1: v128, s2: v128, s3: v128, t0: v128, t1: v128, t2: v128, t3: v128;
  if (more) {
    s0 = v128.load(c0), s1 = v128.load(c0, 16), s2 = v128.load(c0, 32), s3 = v128.load(c0, 48);
    t0 = v128.load(c1), t1 = v128.load(c1, 16), t2 = v128.load(c1, 32), t3 = v128.load(c1, 48);
  } else {
    s0 = f32x4.splat(b0), t0 = f32x4.splat(b1);
    s1 = s0, s2 = s0, s3 = s0, t1 = t0, t2 = t0, t3 = t0;
  }
  for (; segments != end; segments += SEGMENT) {
    let x = a0 + <usize>load<i32>(segments), y = a1 + <usize>load<i32>(segments);
    let b = panel + <usize>load<i32>(segments, 4), h = b + half;
    const last = x + <usize>load<i32>(segments, 8);
    while (true) {
      let v0 = v128.load(b), v1 = v128.load(b, 16), v2 = v128.load(h), v3 = v128.load(h, 16);
      let p = v128.load_splat<f32>(x), q = v128.load_splat<f32>(y);
      s0 = madd(p, v0, s0), s1 = madd(p, v1, s1), s2 = madd(p, v2, s2), s3 = madd(p, v3, s3);
      t0 = madd(q, v0, t0), t1 = madd(q, v1, t1), t2 = madd(q, v2, t2), t3 = madd(q, v3, t3);
      x += 4, y += 4, b += 32, h += 32;
      if (x == last) break;
      v0 = v128.load(b), v1 = v128.load(b, 16), v2 = v128.load(h), v3 = v128.load(h, 16);
      p = v128.load_splat<f32>(x), q = v128.load_splat<f32>(y);
      s0 = madd(p, v0, s0), s1 = madd(p, v1, s1), s2 = madd(p, v2, s2), s3 = madd(p, v3, s3);
      t0 = madd(q, v0, t0), t1 = madd(q, v1, t1), t2 = madd(q, v2, t2), t3 = madd(q, v3, t3);
      x += 4, y += 4, b += 32, h += 32;
      if (x == last) break;
    }
  }
  v128.store(c0, s0), v128.store(c0, s1, 16), v128.store(c0, s2, 32), v128.store(c0, s3, 48);
  v128.store(c1, t0), v128.store(c1, t1, 16), v128.store(c1, t2, 32), v128.store(c1, t3, 48);
}

/**
 * Six rows of A times half a panel, in twelve registers: see matmul.ts. The results go to rows that are `cRow` apart, from `c`
 * on, added to what is there (`more`) or to the numbers from `bias` on, one per row, unless that is 0.
 */
function six(
  a0: usize, a1: usize, a2: usize, a3: usize, a4: usize, a5: usize, segments: usize, end: usize, half: usize,
  more: bool, bias: usize, c: usize, cRow: usize,
): void {
  const zero = f32x4.splat(0);
  let s0 = zero, s1 = zero, s2 = zero, s3 = zero, s4 = zero, s5 = zero;
  const c1 = c + cRow, c2 = c1 + cRow, c3 = c2 + cRow, c4 = c3 + cRow, c5 = c4 + cRow;
  let t0 = zero, t1 = zero, t2 = zero, t3 = zero, t4 = zero, t5 = zero;
  if (more) {
    s0 = v128.load(c), s1 = v128.load(c1), s2 = v128.load(c2), s3 = v128.load(c3), s4 = v128.load(c4), s5 = v128.load(c5);
    t0 = v128.load(c, 16), t1 = v128.load(c1, 16), t2 = v128.load(c2, 16);
    t3 = v128.load(c3, 16), t4 = v128.load(c4, 16), t5 = v128.load(c5, 16);
  } else if (bias) {
    s0 = v128.load_splat<f32>(bias), s1 = v128.load_splat<f32>(bias, 4), s2 = v128.load_splat<f32>(bias, 8);
    s3 = v128.load_splat<f32>(bias, 12), s4 = v128.load_splat<f32>(bias, 16), s5 = v128.load_splat<f32>(bias, 20);
    t0 = s0, t1 = s1, t2 = s2, t3 = s3, t4 = s4, t5 = s5;
  }
  for (; segments != end; segments += SEGMENT) {
    let at = <usize>load<i32>(segments), b = half + <usize>load<i32>(segments, 4);
    const last = at + <usize>load<i32>(segments, 8);
    while (true) {
      const b0 = v128.load(b), b1 = v128.load(b, 16);
      const x0 = v128.load_splat<f32>(a0 + at);
      s0 = madd(x0, b0, s0), t0 = madd(x0, b1, t0);
      const x1 = v128.load_splat<f32>(a1 + at);
      s1 = madd(x1, b0, s1), t1 = madd(x1, b1, t1);
      const x2 = v128.load_splat<f32>(a2 + at);
      s2 = madd(x2, b0, s2), t2 = madd(x2, b1, t2);
      const x3 = v128.load_splat<f32>(a3 + at);
      s3 = madd(x3, b0, s3), t3 = madd(x3, b1, t3);
      const x4 = v128.load_splat<f32>(a4 + at);
      s4 = madd(x4, b0, s4), t4 = madd(x4, b1, t4);
      const x5 = v128.load_splat<f32>(a5 + at);
      s5 = madd(x5, b0, s5), t5 = madd(x5, b1, t5);
      at += 4, b += 32;
      if (at == last) break;
    }
  }
  v128.store(c, s0), v128.store(c1, s1), v128.store(c2, s2), v128.store(c3, s3), v128.store(c4, s4), v128.store(c5, s5);
  v128.store(c, t0, 16), v128.store(c1, t1, 16), v128.store(c2, t2, 16);
  v128.store(c3, t3, 16), v128.store(c4, t4, 16), v128.store(c5, t5, 16);
}
