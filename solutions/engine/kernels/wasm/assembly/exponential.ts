/**
 * exp, log, tanh and the logistic function of four numbers at once.
 *
 * No processor has an instruction for them. What they share is the old idea of tables and slide rules: bring the number
 * into a small range with steps that are exact, use a short polynomial there, and undo the steps. (The splitting of ln 2
 * and the polynomial of log are those of Moshier's Cephes library; the other two polynomials were fitted for this range.)
 *
 * Errors are counted in units in the last place (ulp), as tests/engine/kernels-functions.test.ts measures them over a
 * dense grid: exp at most 1.1, log 0.9, the logistic function 2.5, tanh 1.4.
 */

import { madd } from "./madd";

/**
 * The constants, in memory: a number that stands in the code is put together anew at every use, in three instructions,
 * one that stands in memory is fetched by one. That made exp twice as fast.
 */
const TABLE: usize = memory.data<f32>([
  1.44269504088896341, // 0: 1 / ln 2
  12582912.0, // 1: 1.5 · 2^23; a number that is added to it loses its fraction, and its whole part is in the lowest bits
  -0.693359375, // 2: minus ln 2 in two parts; products of the first with whole numbers up to 2^14 are exact
  2.12194440e-4, // 3: the second
  0.001381417395103968, 0.008368921800562874, 0.04166840797691618, 0.16666518938532132, 0.4999999333347508, // 4 to 8: exp
  1.0, // 9
  1.75e-43, // 10: a float32 whose bits are those of the whole number 125
  7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
  2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1, // 11 to 19: log
  -0.5, // 20
  -0.0056607890595309004, 0.02060200776717701, -0.0537292300509653, 0.13331328960801545, -0.3333327831542513, // 21 to 25: tanh
  0.70710678118654752, // 26
  1.1754943508222875e-38, Infinity, // 27: the smallest number with all digits, 28
  86.0, // 29
], 16);

// @ts-ignore: decorator
@inline
function constant(index: usize): v128 {
  return v128.load32_splat(TABLE + (index << 2));
}

/** p · x + the constant: one step down a polynomial. */
// @ts-ignore: decorator
@inline
function down(p: v128, x: v128, index: usize): v128 {
  return madd(p, x, constant(index));
}

/**
 * y = e^(x - shift) for `n` neighbours. Where it is too large, infinity; what is too small loses digits and then is 0, as
 * float32 has it; NaN stays NaN. Four vectors go side by side: they share the constants and the question whether a number is
 * far, and each looks for its next step while the others calculate.
 */
export function expShifted(x: usize, y: usize, n: i32, shift: f32): void {
  const shifts = f32x4.splat(shift);
  const end = x + (<usize>n << 2), fours = x + (<usize>(n & ~15) << 2);
  for (; x < fours; x += 64, y += 64) {
    const a = f32x4.sub(v128.load(x), shifts), b = f32x4.sub(v128.load(x, 16), shifts);
    const c = f32x4.sub(v128.load(x, 32), shifts), d = f32x4.sub(v128.load(x, 48), shifts);
    if (areFar(a, b, c, d)) {
      v128.store(y, exp4Careful(a));
      v128.store(y, exp4Careful(b), 16);
      v128.store(y, exp4Careful(c), 32);
      v128.store(y, exp4Careful(d), 48);
      continue;
    }
    // k and z hold one constant after the other: each is fetched once for all four.
    let k = constant(0);
    let z = constant(1);
    const wholeA = madd(a, k, z), wholeB = madd(b, k, z), wholeC = madd(c, k, z), wholeD = madd(d, k, z);
    const nA = f32x4.sub(wholeA, z), nB = f32x4.sub(wholeB, z), nC = f32x4.sub(wholeC, z), nD = f32x4.sub(wholeD, z);
    k = constant(2);
    let rA = madd(nA, k, a), rB = madd(nB, k, b), rC = madd(nC, k, c), rD = madd(nD, k, d);
    k = constant(3);
    rA = madd(nA, k, rA), rB = madd(nB, k, rB), rC = madd(nC, k, rC), rD = madd(nD, k, rD);
    z = constant(4);
    k = constant(5);
    let pA = madd(z, rA, k), pB = madd(z, rB, k), pC = madd(z, rC, k), pD = madd(z, rD, k);
    k = constant(6);
    pA = madd(pA, rA, k), pB = madd(pB, rB, k), pC = madd(pC, rC, k), pD = madd(pD, rD, k);
    k = constant(7);
    pA = madd(pA, rA, k), pB = madd(pB, rB, k), pC = madd(pC, rC, k), pD = madd(pD, rD, k);
    k = constant(8);
    pA = madd(pA, rA, k), pB = madd(pB, rB, k), pC = madd(pC, rC, k), pD = madd(pD, rD, k);
    k = constant(9);
    v128.store(y, scaled(nearZero(pA, rA, k), wholeA));
    v128.store(y, scaled(nearZero(pB, rB, k), wholeB), 16);
    v128.store(y, scaled(nearZero(pC, rC, k), wholeC), 32);
    v128.store(y, scaled(nearZero(pD, rD, k), wholeD), 48);
  }
  for (; x < end; x += 16, y += 16) v128.store(y, exp4(f32x4.sub(v128.load(x), shifts)));
}

/**
 * Whether any number is beyond ±86, where 2^n may be no normal number, or NaN. Without their signs, floats are in the order of
 * their bits read as whole numbers, and NaN comes last.
 */
// @ts-ignore: decorator
@inline
function areFar(a: v128, b: v128, c: v128, d: v128): bool {
  const ab = i32x4.max_s(f32x4.abs(a), f32x4.abs(b)), cd = i32x4.max_s(f32x4.abs(c), f32x4.abs(d));
  return v128.any_true(i32x4.gt_s(i32x4.max_s(ab, cd), constant(29)));
}

/** Lanes whose n is beyond ±125, so that 2^n may be no normal number, or NaN: the bits are those of the rounder plus n. */
// @ts-ignore: decorator
@inline
function isFar(rounded: v128): v128 {
  return i32x4.gt_s(i32x4.abs(i32x4.sub(rounded, constant(1))), constant(10));
}

/** e^x, one vector. */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  const rounded = down(x, constant(0), 1);
  if (v128.any_true(isFar(rounded))) return exp4Careful(x);
  const n = f32x4.sub(rounded, constant(1));
  return scaled(expNearZero(remainder(x, n)), rounded);
}

/** e^x = 2^n · e^r. Shifted to where a float32 keeps its exponent, n multiplies by 2^n when it is added there. */
// @ts-ignore: decorator
@inline
function scaled(near: v128, rounded: v128): v128 {
  return i32x4.add(near, i32x4.shl(rounded, 23));
}

/** The same for any numbers: 2^n comes in two factors, because it need not be a normal number itself. */
function exp4Careful(x: v128): v128 {
  // Below and above, the result is 0 and infinity. pmin and pmax let NaN through.
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-104.0)), f32x4.splat(89.0));
  const rounded = down(x, constant(0), 1);
  const n = f32x4.sub(rounded, constant(1));
  const whole = i32x4.sub(rounded, constant(1));
  const half = i32x4.shr_s(whole, 1);
  const first = i32x4.shl(i32x4.add(half, i32x4.splat(127)), 23);
  const second = i32x4.shl(i32x4.add(i32x4.sub(whole, half), i32x4.splat(127)), 23);
  return f32x4.mul(f32x4.mul(expNearZero(remainder(x, n)), first), second);
}

/** x - n · ln 2 */
// @ts-ignore: decorator
@inline
function remainder(x: v128, n: v128): v128 {
  return madd(n, constant(3), madd(n, constant(2), x));
}

/** e^r for r up to ±ln(2)/2: 1 + r + r² · a polynomial. */
// @ts-ignore: decorator
@inline
function expNearZero(r: v128): v128 {
  return nearZero(down(down(down(down(constant(4), r, 5), r, 6), r, 7), r, 8), r, constant(9));
}

/** 1 + r + r² · p */
// @ts-ignore: decorator
@inline
function nearZero(p: v128, r: v128, one: v128): v128 {
  return f32x4.add(madd(p, f32x4.mul(r, r), r), one);
}

/** The natural logarithm: -infinity for 0, NaN for what is below. */
// @ts-ignore: decorator
@inline
export function log4(x: v128): v128 {
  const isNormal = v128.and(f32x4.ge(x, constant(27)), f32x4.lt(x, constant(28)));
  if (!i32x4.all_true(isNormal)) return log4Careful(x);
  const e = exponentOf(x);
  return logOf(i32x4.sub(x, i32x4.shl(e, 23)), f32x4.convert_i32x4_s(e));
}

/** The same for any numbers. */
function log4Careful(x: v128): v128 {
  // The smallest numbers have no leading 1: 2^23 times as large they have.
  const isSmall = f32x4.lt(x, constant(27));
  const large = v128.bitselect(f32x4.mul(x, f32x4.splat(8388608.0)), x, isSmall);
  const e = exponentOf(large);
  const shift = v128.and(f32x4.splat(23.0), isSmall);
  let y = logOf(i32x4.sub(large, i32x4.shl(e, 23)), f32x4.sub(f32x4.convert_i32x4_s(e), shift));
  y = v128.bitselect(y, f32x4.splat(-Infinity), f32x4.ne(x, f32x4.splat(0.0)));
  y = v128.bitselect(y, x, f32x4.ne(x, constant(28)));
  // NaN is not "greater or equal" either.
  return v128.bitselect(y, f32x4.splat(NaN), f32x4.ge(x, f32x4.splat(0.0)));
}

/** The whole number e with x = m · 2^e and m from √½ to √2: with the bits of √½ taken off, it is what stands above. */
// @ts-ignore: decorator
@inline
function exponentOf(x: v128): v128 {
  return i32x4.shr_s(i32x4.sub(x, constant(26)), 23);
}

/** log(m) + e · ln 2 for m from √½ to √2, as f - f²/2 + f³ · a polynomial with f = m - 1. */
// @ts-ignore: decorator
@inline
function logOf(m: v128, e: v128): v128 {
  const f = f32x4.sub(m, constant(9));
  const square = f32x4.mul(f, f);
  const high = down(down(down(down(constant(11), f, 12), f, 13), f, 14), f, 15);
  const p = down(down(down(down(high, f, 16), f, 17), f, 18), f, 19);
  let y = f32x4.sub(f32x4.mul(f32x4.mul(p, f), square), f32x4.mul(e, constant(3)));
  y = madd(square, constant(20), y);
  return f32x4.sub(f32x4.add(f, y), f32x4.mul(e, constant(2)));
}

/** 1 / (1 + e^-x), arranged so that e is never raised to a large power. */
// @ts-ignore: decorator
@inline
export function logistic4(x: v128): v128 {
  const e = exp4(f32x4.neg(f32x4.abs(x)));
  const top = v128.bitselect(e, constant(9), i32x4.shr_s(x, 31)); // a negative number begins with the bit 1
  return f32x4.div(top, f32x4.add(constant(9), e));
}

/** tanh: near 0 a polynomial, elsewhere 1 - 2 / (e^2x + 1) with the sign put back. */
// @ts-ignore: decorator
@inline
export function tanh4(x: v128): v128 {
  const size = f32x4.abs(x);
  const z = f32x4.mul(x, x);
  const p = down(down(down(down(constant(21), z, 22), z, 23), z, 24), z, 25);
  const near = madd(f32x4.mul(p, z), x, x);
  const e = exp4(f32x4.add(size, size));
  const far = f32x4.sub(constant(9), f32x4.div(f32x4.splat(2.0), f32x4.add(e, constant(9))));
  const signed = v128.or(far, v128.and(x, i32x4.splat(0x80000000)));
  return v128.bitselect(near, signed, f32x4.lt(size, f32x4.splat(0.625)));
}
