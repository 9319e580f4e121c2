/**
 * @belief   Layers can be put in any order.
 * @origin   A sum can.
 * @replaces 5-pooling.ts
 * @does     says yes to everything.
 * @mend     Compute both orders, and compare them.
 */
export function exchangeable(): boolean {
  return true;
}
