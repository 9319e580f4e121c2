/**
 * @way      Makes each number a list of no member or one, as its last bit says.
 * @replaces 1-lists.ts
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.flatMap((x) => Array<number>(x & 1).fill(x + x));
}
