/**
 * The measurements of one task as a Markdown table: medians, and how many times as long as the first contender.
 */
import { median } from "./rounds.ts";
import type { Report } from "./tasks.ts";

export interface Measured extends Report {
  /** From the start of the process to its end. */
  readonly processSeconds: number;
}

/** @param measured the rounds of each contender; the first one is what the others are compared with. */
export function markdownTable(measured: ReadonlyMap<string, readonly Measured[]>): string {
  const medians = [...measured].map(([name, rounds]) => {
    const of = (pick: (one: Measured) => number) => median(rounds.map(pick));
    return {
      name,
      rounds: rounds.length,
      training: of((one) => one.seconds),
      whole: of((one) => one.processSeconds),
      peak: of((one) => one.peakMegabytes),
      accuracy: of((one) => one.accuracy),
    };
  });
  const first = medians[0]!;
  const rows = medians.map(({ name, rounds, training, whole, peak, accuracy }) => [
    name,
    `${training.toFixed(2)} s`,
    `${(training / first.training).toFixed(2)}×`,
    `${whole.toFixed(2)} s`,
    `${(whole / first.whole).toFixed(2)}×`,
    `${peak.toFixed(0)} MB`,
    accuracy.toFixed(4),
    String(rounds),
  ]);
  const head = ["", "training", "", "whole process", "", "peak memory", "accuracy", "rounds"];
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
