/**
 * @way      Asks for the two ways to agree one after the other, in a loop with an early return.
 * @replaces 7-gradients.ts
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  for (let i = 0; i < one.length; i++) {
    const difference = Math.abs(other[i]! - one[i]!);
    const size = Math.max(Math.abs(one[i]!), Math.abs(other[i]!));
    if (!(difference <= tolerance || difference <= tolerance * size)) return false;
  }
  return true;
}
