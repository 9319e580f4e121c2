/**
 * @belief   Move x by 1 and look: along each number f is a straight line, so that is exact.
 * @origin   On paper it is.
 * @replaces 2-chain.ts
 * @does     moves each number by 1 and subtracts, so large numbers lose their last digits.
 * @mend     Write the three slopes as formulas. Nothing needs to be moved or subtracted.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  const f = (x: number, y: number, z: number): number => (x + y) * z;
  const here = f(x, y, z);
  return [f(x + 1, y, z) - here, f(x, y + 1, z) - here, f(x, y, z + 1) - here];
}
