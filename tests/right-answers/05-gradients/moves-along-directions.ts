/**
 * @way      Each number has a direction: a list of zeros with one 1 in it.
 * @replaces 1-slope.ts
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const directions = at.map((_, row) => at.map((_, column) => (row === column ? 1 : 0)));
  return directions.map((direction) => {
    const walk = (t: number): number => f(at.map((value, i) => (direction[i] === 0 ? value : value + t)));
    return (walk(h) - walk(-h)) / (2 * h);
  });
}
