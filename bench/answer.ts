/**
 * The contender's side of ops.ts: reads names of operations, prints microseconds.
 */
import { createInterface } from "node:readline";
import { now } from "./clock.ts";

/** Series per answer, and how long each is to take, in milliseconds. The least of them is what was disturbed least. */
const [SERIES, LENGTH] = [5, 8];

/** Answers until the input ends. @param operations one call of each; a name that isn't there is answered with NaN. */
export async function answer(operations: Readonly<Record<string, () => unknown>>): Promise<void> {
  for await (const name of createInterface({ input: process.stdin })) {
    const call = operations[name];
    console.log(call === undefined ? "NaN" : microseconds(call));
  }
}

function microseconds(call: () => unknown): number {
  const first = series(call, 1);
  const count = Math.max(1, Math.round(LENGTH / Math.max(first, 1e-3)));
  const times = Array.from({ length: SERIES }, () => series(call, count) / count);
  return Math.min(...times) * 1000;
}

function series(call: () => unknown, count: number): number {
  const start = now();
  for (let i = 0; i < count; i++) call();
  return now() - start;
}
