/**
 * @belief   An argument is mine to work with.
 * @origin   A list is handed over by reference, which a number is not.
 * @replaces 1-slope.ts
 * @fails    1-slope > slopes · leaves the list as it was
 * @says     is the list with its numbers still moved
 */
export function slopes(f: (at: number[]) => number, at: number[], h = 1e-5): number[] {
  return at.map((number, i) => {
    at[i] = number + h;
    const right = f(at);
    at[i] = number - h;
    return (right - f(at)) / (2 * h);
  });
}
