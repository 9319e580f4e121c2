/**
 * Turning: images that lie one behind the other become lanes side by side, and back.
 *
 * Four neighbours in a vector register should be four numbers that are treated alike. In a batch of images these are the
 * same pixel of four images, which in memory lie far apart. So a batch (images, columns) is turned into (columns, lanes):
 * every column then holds one pixel of all images in one piece. Lanes from the last image on hold zeros.
 *
 * Addresses and steps are in bytes; `lanes` is a multiple of 4.
 */

/** (images, columns) at `from`, rows `fromStep` apart, to (columns, lanes) at `to`, without gaps. */
export function turnIn(from: usize, fromStep: usize, images: i32, columns: i32, to: usize, lanes: i32): void {
  const toStep = <usize>lanes << 2;
  for (let n = 0; n < lanes; n += 4, from += 4 * fromStep, to += 16) {
    let column = 0;
    if (n + 4 <= images) {
      for (; column + 4 <= columns; column += 4) {
        turn4x4(from + (<usize>column << 2), fromStep, to + column * toStep, toStep);
      }
    }
    for (; column < columns; column++) {
      const source = from + (<usize>column << 2), target = to + column * toStep;
      for (let i: i32 = 0; i < 4; i++) {
        f32.store(target + (<usize>i << 2), n + i < images ? f32.load(source + i * fromStep) : 0);
      }
    }
  }
}

/** Row after row, `fromRow` apart, (images, columns) to (columns, lanes); the results lie one behind the other. */
export function turnEach(
  from: usize, fromRow: usize, fromStep: usize, rows: i32, images: i32, columns: i32, to: usize, lanes: i32,
): void {
  const toRow = <usize>(columns * lanes) << 2;
  for (let row = 0; row < rows; row++, from += fromRow, to += toRow) turnIn(from, fromStep, images, columns, to, lanes);
}

/** The way back: (columns, lanes) at `from` to the first `images` rows of (images, columns) at `to`, `toStep` apart. */
export function turnOut(from: usize, lanes: i32, images: i32, columns: i32, to: usize, toStep: usize): void {
  const fromStep = <usize>lanes << 2;
  for (let n = 0; n < images; n += 4, from += 16, to += 4 * toStep) {
    let column = 0;
    if (n + 4 <= images) {
      for (; column + 4 <= columns; column += 4) {
        turn4x4(from + column * fromStep, fromStep, to + (<usize>column << 2), toStep);
      }
    }
    const rows = min(4, images - n);
    for (; column < columns; column++) {
      const source = from + column * fromStep, target = to + (<usize>column << 2);
      for (let i: i32 = 0; i < rows; i++) f32.store(target + i * toStep, f32.load(source + (<usize>i << 2)));
    }
  }
}

/** Writes the transpose of the 4x4 block whose rows start at `from`, `step` apart; the target's rows are `toStep` apart. */
// @ts-ignore: decorator
@inline
export function turn4x4(from: usize, step: usize, to: usize, toStep: usize): void {
  turn(v128.load(from), v128.load(from + step), v128.load(from + 2 * step), v128.load(from + 3 * step), to, toStep);
}

/** The same for fewer than four rows; what is missing counts as zeros. */
export function turnFew(from: usize, step: usize, rows: i32, to: usize, toStep: usize): void {
  const zero = f32x4.splat(0);
  const r1 = rows > 1 ? v128.load(from + step) : zero, r2 = rows > 2 ? v128.load(from + 2 * step) : zero;
  turn(v128.load(from), r1, r2, zero, to, toStep);
}

// @ts-ignore: decorator
@inline
function turn(r0: v128, r1: v128, r2: v128, r3: v128, to: usize, toStep: usize): void {
  const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
  const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
  const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
  v128.store(to + toStep, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
  v128.store(to + 2 * toStep, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
  v128.store(to + 3 * toStep, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
}
