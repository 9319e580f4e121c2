/**
 * @belief   The next walk overwrites the old gradients anyway.
 * @origin   In most programs an assignment replaces what was there.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q31 · zeroGrad between two walks leaves the second alone
 * @says     is the sum of both walks
 */
export function zeroGrad(): void {}
