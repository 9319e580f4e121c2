/**
 * @way      Takes the first number off and asks its lowest bit.
 * @replaces 1-lists.ts
 */
export function oddsDoubled([first, ...rest]: readonly number[]): number[] {
  if (first === undefined) return [];
  return first & 1 ? [first + first, ...oddsDoubled(rest)] : oddsDoubled(rest);
}
