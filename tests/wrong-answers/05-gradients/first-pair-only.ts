/**
 * @belief   When the first numbers agree, the rest does, too.
 * @origin   A return stands inside the loop.
 * @replaces 7-gradients.ts
 * @does     looks at the first pair of numbers only.
 * @mend     Go on to the next pair while they agree. Return true only after the last one.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  for (const [i, a] of one.entries()) {
    const b = other[i]!;
    return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return true;
}
