/**
 * @belief   Must I derive the gradients myself? Of course, I must.
 * @origin   School mathematics; so it stood in an answer to the questionnaire.
 * @replaces 7-gradients.ts
 * @does     gives the slopes of (x + y) × z, whatever formula is handed in.
 * @mend     Nobody has to derive anything: run the formula on Values, and walk back.
 */
export function gradients(_formula: unknown, at: readonly number[]): number[] {
  const [x, y, z] = at as [number, number, number];
  return [z, z, x + y];
}
