/**
 * @belief   Odd or even is asked of the size of a number, so the sign may go.
 * @origin   `Math.abs` is used against the remainder of -1, and then kept.
 * @replaces 1-lists.ts
 * @does     drops the sign: an odd number below 0 gives a result above 0.
 * @mend     Use `Math.abs` for the question only, not for the result. -3 doubled is -6.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers
    .map((x) => Math.abs(x))
    .filter((x) => x % 2 === 1)
    .map((x) => 2 * x);
}
