/**
 * What the contenders measure with: the clock on the wall, or with `--cpu` the processor time of their process, all of its
 * threads together. The latter is for a machine that is busy with other things; several threads never look faster by it.
 */

const VARIABLE = "BENCH_CLOCK";
const isCpu = process.env[VARIABLE] === "cpu";

/** Milliseconds since some moment. */
export function now(): number {
  if (!isCpu) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Has every contender that starts from now on count processor time. @returns what the results are, in words. */
export function chooseClock(cpu: boolean): string {
  if (cpu) process.env[VARIABLE] = "cpu";
  return cpu ? "processor time" : "time on the clock";
}
