/**
 * Channel by channel: (batch, channels, length), where each channel of each image is a run of `length` numbers. What belongs
 * to a channel, sums and factors, is kept in doubles, one after the other. Sums may be asked of some of the channels: then each
 * image has `skip` bytes more, of the others.
 *
 * Addresses are bytes. Nothing is written past the end of an array.
 */

/** sums[c] += Σ x */
export function channelSums(x: usize, batch: i32, channels: i32, length: i32, skip: usize, sums: usize): void {
  for (let n = 0; n < batch; n++, x += skip) {
    for (let c = 0, at = sums; c < channels; c++, at += 8) {
      const end = x + (<usize>length << 2), whole = x + (<usize>(length & ~3) << 2);
      let two = f64x2.splat(0);
      for (; x < whole; x += 16) {
        const four = v128.load(x);
        two = f64x2.add(two, f64x2.add(f64x2.promote_low_f32x4(four), high(four)));
      }
      let sum = f64x2.extract_lane(two, 0) + f64x2.extract_lane(two, 1);
      for (; x < end; x += 4) sum += <f64>f32.load(x);
      f64.store(at, f64.load(at) + sum);
    }
  }
}

/** sums[c] += Σ (x - means[c])² */
export function channelSquares(
  x: usize, batch: i32, channels: i32, length: i32, skip: usize, means: usize, sums: usize,
): void {
  for (let n = 0; n < batch; n++, x += skip) {
    for (let c = 0; c < channels; c++) {
      const at = sums + (<usize>c << 3);
      const mean = f64.load(means + (<usize>c << 3)), middle = f64x2.splat(mean);
      const end = x + (<usize>length << 2), whole = x + (<usize>(length & ~3) << 2);
      let two = f64x2.splat(0);
      for (; x < whole; x += 16) {
        const four = v128.load(x);
        const a = f64x2.sub(f64x2.promote_low_f32x4(four), middle), b = f64x2.sub(high(four), middle);
        two = f64x2.add(two, f64x2.add(f64x2.mul(a, a), f64x2.mul(b, b)));
      }
      let sum = f64x2.extract_lane(two, 0) + f64x2.extract_lane(two, 1);
      for (; x < end; x += 4) {
        const distance = <f64>f32.load(x) - mean;
        sum += distance * distance;
      }
      f64.store(at, f64.load(at) + sum);
    }
  }
}

/** sums[c] += Σ g, and products[c] += Σ g · (x - means[c]) */
export function channelProducts(
  g: usize, x: usize, batch: i32, channels: i32, length: i32, skip: usize,
  means: usize, sums: usize, products: usize,
): void {
  for (let n = 0; n < batch; n++, x += skip, g += skip) {
    for (let c = 0; c < channels; c++) {
      const at = <usize>c << 3;
      const mean = f64.load(means + at), middle = f64x2.splat(mean);
      const end = x + (<usize>length << 2), whole = x + (<usize>(length & ~3) << 2);
      let two = f64x2.splat(0), more = f64x2.splat(0);
      for (; x < whole; x += 16, g += 16) {
        const four = v128.load(x), slopes = v128.load(g);
        const a = f64x2.promote_low_f32x4(slopes), b = high(slopes);
        two = f64x2.add(two, f64x2.add(a, b));
        more = f64x2.add(more, f64x2.mul(a, f64x2.sub(f64x2.promote_low_f32x4(four), middle)));
        more = f64x2.add(more, f64x2.mul(b, f64x2.sub(high(four), middle)));
      }
      let sum = f64x2.extract_lane(two, 0) + f64x2.extract_lane(two, 1);
      let product = f64x2.extract_lane(more, 0) + f64x2.extract_lane(more, 1);
      for (; x < end; x += 4, g += 4) {
        const slope = <f64>f32.load(g);
        sum += slope;
        product += slope * (<f64>f32.load(x) - mean);
      }
      f64.store(sums + at, f64.load(sums + at) + sum);
      f64.store(products + at, f64.load(products + at) + product);
    }
  }
}

/** y = (x - means[c]) · scales[c] + shifts[c] */
export function channelScale(
  x: usize, y: usize, batch: i32, channels: i32, length: i32, means: usize, scales: usize, shifts: usize,
): void {
  for (let n = 0; n < batch; n++) {
    for (let c = 0; c < channels; c++) {
      const at = <usize>c << 3;
      const mean = <f32>f64.load(means + at), scale = <f32>f64.load(scales + at), shift = <f32>f64.load(shifts + at);
      const middle = f32x4.splat(mean), by = f32x4.splat(scale), plus = f32x4.splat(shift);
      const end = x + (<usize>length << 2), whole = x + (<usize>(length & ~3) << 2);
      for (; x < whole; x += 16, y += 16) {
        v128.store(y, f32x4.add(f32x4.mul(f32x4.sub(v128.load(x), middle), by), plus));
      }
      for (; x < end; x += 4, y += 4) f32.store(y, (f32.load(x) - mean) * scale + shift);
    }
  }
}

/** y = a[c] · g + b[c] · (x - means[c]) + d[c] */
export function channelMix(
  g: usize, x: usize, y: usize, batch: i32, channels: i32, length: i32,
  means: usize, ofG: usize, ofX: usize, plus: usize,
): void {
  for (let n = 0; n < batch; n++) {
    for (let c = 0; c < channels; c++) {
      const at = <usize>c << 3;
      const mean = <f32>f64.load(means + at), a = <f32>f64.load(ofG + at);
      const b = <f32>f64.load(ofX + at), d = <f32>f64.load(plus + at);
      const middle = f32x4.splat(mean), fourA = f32x4.splat(a), fourB = f32x4.splat(b), fourD = f32x4.splat(d);
      const end = x + (<usize>length << 2), whole = x + (<usize>(length & ~3) << 2);
      for (; x < whole; x += 16, g += 16, y += 16) {
        const distance = f32x4.mul(f32x4.sub(v128.load(x), middle), fourB);
        v128.store(y, f32x4.add(f32x4.add(f32x4.mul(v128.load(g), fourA), distance), fourD));
      }
      for (; x < end; x += 4, g += 4, y += 4) {
        f32.store(y, f32.load(g) * a + (f32.load(x) - mean) * b + d);
      }
    }
  }
}

/** The last two of four numbers, as doubles. */
// @ts-ignore: decorator
@inline
function high(four: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<f32>(four, four, 2, 3, 2, 3));
}
