/**
 * @belief   The -1 always stands in front.
 * @origin   view(-1, 784) is the form that one sees.
 * @replaces 5-view.ts
 * @does     looks for the -1 in the first place alone, and refuses it elsewhere.
 * @mend     The -1 may stand at any place: look at every length.
 */
export function inferShape(size: number, shape: readonly number[]): number[] {
  const others = shape[0] === -1 ? shape.slice(1) : [...shape];
  const known = others.reduce((all, length) => all * length, 1);
  const full = shape[0] === -1 ? [size / known, ...others] : others;
  const product = full.reduce((all, length) => all * length, 1);
  if (product !== size || !full.every(Number.isInteger)) {
    throw new Error(`inferShape: ${size} numbers don't fit (${shape})`);
  }
  return full;
}
