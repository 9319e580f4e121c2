/**
 * The engine's loops, for a process in which no code may be made of text.
 *
 * The engine gives every formula a loop of its own, and makes it with `new Function` (solutions/engine/kernels/rows.ts says why).
 * In the sandbox that is forbidden: with it, reviewed code could write down an import that nobody has looked at. So the bundle holds
 * the loop many times over, already written, and a new formula gets the next one. Should they run out, formulas share.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { repository } from "../../course/house.ts";

/** More than there are formulas. */
const COPIES = 60;

const FILE = join(repository, "solutions", "engine", "kernels", "rows.ts");
const MADE_OF_TEXT = /export const (\w+) = loopPerFormula<[^(]*>\(\s*"([^"]+)",\s*"([^"]+)",?\s*\)/g;

/** Replaces the engine's rows.ts in a bundle. */
export const writtenLoops: Plugin = {
  name: "digit-by-digit:written-loops",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]kernels[\\/]rows\.ts$/ }, () => ({
      contents: withWrittenLoops(readFileSync(FILE, "utf8")),
      loader: "ts",
    }));
  },
};

/** The same exports without `new Function`. @throws when the file no longer looks as it did */
export function withWrittenLoops(source: string): string {
  const calls = [...source.matchAll(MADE_OF_TEXT)];
  if (calls.length !== 2)
    throw new Error("kernels/rows.ts has changed: kit/review/sandbox/loops.ts no longer fits it");
  const lists = calls.map(([, name, parameters, body]) => {
    const copies = Array.from({ length: COPIES }, () => `(${parameters}) => { ${body} }`);
    return `export const ${name} = perFormula([\n${copies.join(",\n")}\n]);`;
  });
  return `${lists.join("\n")}
function perFormula(loops: Function[]) {
  const given = new Map();
  return (f: unknown) => {
    const formula = String(f);
    const loop = given.get(formula) ?? loops[Math.min(given.size, loops.length - 1)];
    given.set(formula, loop);
    return loop;
  };
}
`;
}
