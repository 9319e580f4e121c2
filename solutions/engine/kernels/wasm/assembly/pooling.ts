/**
 * Max pooling: the largest pixel of each window, and where it stands. Four windows side by side at a time, where they lie
 * wholly inside the image; those at the edges one by one.
 *
 * Addresses are bytes. `down` and `across` are tables of `i32` pairs: for each row (column) of the result the first pixel its
 * windows see and the one after the last. A place counts through the whole image stack. The first of equals wins, and NaN
 * before every number.
 */

/**
 * Some planes of the stack that begins at `x`, from `first` to before `end`.
 *
 * @param inner the columns from `inner` to `outer` see `size` pixels each, their windows `stride` apart.
 * @param y the largest pixels; `places` where they stand, as `i32`.
 */
export function maxPool(
  x: usize, first: i32, end: i32, height: i32, width: i32,
  down: usize, rows: i32, across: usize, columns: i32,
  inner: i32, outer: i32, size: i32, stride: i32,
  y: usize, places: usize,
): void {
  const isWide = outer - inner >= 4 && stride <= 2;
  for (let plane = first; plane < end; plane++) {
    for (let row = 0; row < rows; row++) {
      const top = (plane * height + load<i32>(down + (<usize>row << 3))) * width;
      const bottom = (plane * height + load<i32>(down + (<usize>row << 3), 4)) * width;
      let column = 0;
      while (column < columns) {
        if (isWide && column >= inner && column < outer) {
          // The last four overlap those before them, if need be.
          column = min(column, outer - 4);
          const left = load<i32>(across + (<usize>column << 3));
          fourLargest(x, top + left, bottom + left, width, size, stride, y + (<usize>column << 2), places + (<usize>column << 2));
          column += 4;
        } else {
          const span = across + (<usize>column << 3);
          largest(x, top, bottom, width, load<i32>(span), load<i32>(span, 4), y + (<usize>column << 2), places + (<usize>column << 2));
          column++;
        }
      }
      y += <usize>columns << 2;
      places += <usize>columns << 2;
    }
  }
}

/** One window: the rows that begin at `top`, `top + width` and so on, in each the pixels from `left` to `end`. */
function largest(x: usize, top: i32, bottom: i32, width: i32, left: i32, end: i32, y: usize, places: usize): void {
  let best = top + left;
  let most = f32.load(x + (<usize>best << 2));
  for (let line = top; line < bottom; line += width) {
    for (let at = line + left; at < line + end; at++) {
      const value = f32.load(x + (<usize>at << 2));
      if (value > most || value != value) {
        best = at;
        most = value;
      }
    }
  }
  f32.store(y, most);
  store<i32>(places, best);
}

/** Four windows, the first of which begins at `top`. */
function fourLargest(
  x: usize, top: i32, bottom: i32, width: i32, size: i32, stride: i32, y: usize, places: usize,
): void {
  const step = stride == 1 ? i32x4(0, 1, 2, 3) : i32x4(0, 2, 4, 6);
  let best = i32x4.add(i32x4.splat(top), step);
  let most = four(x + (<usize>top << 2), stride);
  for (let line = top; line < bottom; line += width) {
    for (let at = line; at < line + size; at++) {
      const values = four(x + (<usize>at << 2), stride);
      const wins = v128.or(f32x4.gt(values, most), f32x4.ne(values, values));
      most = v128.bitselect(values, most, wins);
      best = v128.bitselect(i32x4.add(i32x4.splat(at), step), best, wins);
    }
  }
  v128.store(y, most);
  v128.store(places, best);
}

/** Four numbers, next to each other or every second one. */
// @ts-ignore: decorator
@inline
function four(at: usize, stride: i32): v128 {
  const first = v128.load(at);
  return stride == 1 ? first : v128.shuffle<f32>(first, v128.load(at, 16), 0, 2, 4, 6);
}

/** The way back: adds each of the n numbers of g at its place in `images`, (size) numbers that begin as zeros. */
export function maxPoolBackward(g: usize, places: usize, n: i32, images: usize, size: i32): void {
  memory.fill(images, 0, <usize>size << 2);
  for (const end = places + (<usize>n << 2); places < end; places += 4, g += 4) {
    const at = images + (<usize>load<i32>(places) << 2);
    f32.store(at, f32.load(at) + f32.load(g));
  }
}
