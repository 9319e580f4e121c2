/**
 * @way      Opens a list of one or of none for each number.
 * @replaces 1-lists.ts
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.flatMap((x) => (Math.abs(x % 2) === 1 ? [x + x] : []));
}
