/**
 * @belief   The sigmoid is tanh, moved up and halved.
 * @origin   The two curves have the same form.
 * @replaces 2-sigmoid.ts
 * @does     gives (tanh(x) + 1) / 2: twice as steep as the sigmoid.
 * @mend     The sigmoid is that of x / 2, not of x. Or use the formula 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return (Math.tanh(x) + 1) / 2;
}
