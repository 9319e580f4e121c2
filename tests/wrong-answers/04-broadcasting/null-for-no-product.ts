/**
 * @belief   What isn't there is null.
 * @origin   commonLength says null when lengths don't fit.
 * @replaces 7-matmul.ts
 * @does     returns null when the inner lengths differ.
 * @mend     Throw an Error that names both shapes, as the stub says.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  if (a[1] !== b[0]) return null as unknown as [number, number];
  return [a[0]!, b[1]!];
}
