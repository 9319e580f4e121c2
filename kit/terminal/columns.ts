/** Two texts side by side where the terminal is wide enough, else one below the other. */
import type { Palette } from "./colours.ts";

/** A text with its heading. */
export interface Column {
  readonly heading: string;
  readonly text: string;
}

/** Sets two columns. Nothing is cut off or wrapped: if both don't fit, the second comes below the first. */
export function beside(left: Column, right: Column, width: number, paint: Palette): string {
  const lines = [left, right].map(({ text }) => text.replaceAll("\t", "  ").split("\n"));
  const [mine = [], theirs = []] = lines;
  const widest = Math.max(left.heading.length, ...mine.map((line) => line.length));
  if (widest + 3 + Math.max(right.heading.length, ...theirs.map((line) => line.length)) > width) {
    return [left, right].map(({ heading, text }) => `${paint.strong(heading)}\n\n${text}`).join("\n\n");
  }
  const rows = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i) =>
    `${(mine[i] ?? "").padEnd(widest)} ${paint.quiet("│")} ${theirs[i] ?? ""}`.trimEnd(),
  );
  const head = `${paint.strong(left.heading)}${" ".repeat(widest - left.heading.length)} ${paint.quiet("│")} ${paint.strong(right.heading)}`;
  return [head, `${" ".repeat(widest)} ${paint.quiet("│")}`, ...rows].join("\n");
}
