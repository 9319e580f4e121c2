/**
 * @belief   Must I derive the gradients myself? Of course, I must.
 * @origin   School mathematics; so it stood in an answer to the questionnaire.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q19 · gradients: the machine gives the hand-derived -2, -2, 2, and nobody had to derive them
 * @says     Nobody has to derive anything here
 */
export function gradients(_formula: unknown, at: readonly number[]): number[] {
  const [x, y, z] = at as [number, number, number];
  return [z, z, x + y];
}
