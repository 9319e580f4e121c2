/**
 * @belief   What is multiplied begins with 1, and so does what is added.
 * @origin   The start of chain is taken over.
 * @replaces 2-chain.ts
 * @does     begins the sum over the paths with 1.
 * @mend     A sum begins with 0: without any path nothing arrives.
 */
export function overPaths(paths: readonly (readonly number[])[]): number {
  return paths.reduce((sum, path) => sum + path.reduce((product, slope) => product * slope, 1), 1);
}
