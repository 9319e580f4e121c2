/**
 * Colours, on a terminal only. https://no-color.org: whoever sets NO_COLOR gets none; FORCE_COLOR asks for them elsewhere.
 *
 * Imported before Vitest, it makes Vitest's own reporters follow the same rule.
 */
const { env, stdout } = process;

/** Whether this run prints colours. */
export const coloured: boolean =
  !env.NO_COLOR &&
  (env.FORCE_COLOR === undefined ? stdout.isTTY === true && env.TERM !== "dumb" : env.FORCE_COLOR !== "0");

if (!coloured) {
  env.NO_COLOR = "1";
  delete env.FORCE_COLOR;
}

/** Text in a colour, or as it is. */
export type Paint = (text: string) => string;

/** The colours that the kit's own texts use. */
export type Palette = Readonly<Record<"good" | "bad" | "todo" | "strong" | "quiet", Paint>>;

/** The palette for a run with or without colours. */
export function palette(withColours: boolean = coloured): Palette {
  const code =
    (start: number, end: number): Paint =>
    (text) =>
      withColours ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  const colours = { good: code(32, 39), bad: code(31, 39), todo: code(33, 39) };
  return { ...colours, strong: code(1, 22), quiet: code(2, 22) };
}
