/**
 * Looks at a learner's file without running it: is it there, can it be read, what does it export, or else what to do.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { house, repository, textIn } from "../course/house.ts";
import { literally, textAt } from "../course/text.ts";
import { exportedNames, placeOf } from "./exported.ts";

/** What a file exports, or in a sentence why it can't be used. */
export interface Examined {
  readonly own: readonly string[];
  readonly problem?: string;
  /** Names that can't be used, though the file can: why, in a sentence. */
  readonly unusable?: Readonly<Record<string, string>>;
}

/**
 * Examines a file.
 *
 * @param shown its path as the learner knows it: "exercises/07-sgd/step5-step.ts"
 * @param inside the name of the solution's file: "07-sgd/step5-step.ts"
 */
export function examine(file: string, shown: string, inside = ""): Examined {
  const bad = (problem: string): Examined => ({ own: [], problem });
  if (!existsSync(file)) return bad(`${shown} is missing.${wayBack(shown)}`);
  if (statSync(file).isDirectory())
    return bad(`${shown} is a folder. Rename it, so that a file can have this name.`);
  const source = textAt(file);
  if (source === undefined) return bad(`${shown} may not be read. Its permissions don't allow it.`);
  const conflict = conflictIn(source, shown);
  if (conflict !== undefined) return bad(conflict);
  if (source.trim() === "") return bad(`${shown} is empty.${wayBack(shown)}`);
  const { own, problem, unusable = {} } = examineText(source, inside);
  const [, line, column] = /^:(\d+):(\d+) can't be read/.exec(problem ?? "") ?? [];
  if (problem !== undefined)
    return bad(shown + problem + (line === undefined ? "" : picture(source, Number(line), Number(column))));
  const sentences = Object.entries(unusable).map(([name, why]) => [
    name,
    shown + why + (why.endsWith("any more.") ? wayBack(shown) : ""),
  ]);
  return { own, ...(sentences.length > 0 && { unusable: Object.fromEntries(sentences) }) };
}

/** How a stub comes back. */
function wayBack(shown: string): string {
  const [, id, section] = /^exercises\/(.+)\/(.+)\.ts$/.exec(shown) ?? [];
  if (id === undefined) return "";
  const committed = existsSync(join(house, ".git"))
    ? `, "git restore ${shown}" what you have committed last`
    : "";
  return ` "npm run reset -- ${id} ${section}" brings the stub back${committed}.`;
}

/** How much of a long line is shown. */
const WIDTH = 64;

/** A line of the source, and a mark under the place. */
function picture(source: string, line: number, column: number): string {
  const text = (source.split(/\r?\n/)[line - 1] ?? "").replaceAll("\t", " ");
  const from = Math.max(0, column - WIDTH);
  const margin = " ".repeat(String(line).length);
  return `\n\n${line} │ ${text.slice(from, from + WIDTH + 12)}\n${margin} │ ${" ".repeat(column - 1 - from)}^`;
}

/**
 * Examines a file's text. Problems are the rest of a sentence that begins with the file's name.
 *
 * @param inside the name of the solution's file: what it exports is due
 */
export function examineText(source: string, inside: string): Examined {
  const found = exportedNames(source);
  if (found.problem !== undefined) {
    const { line, column, message } = found.problem;
    return { own: [], problem: `:${line}:${column} can't be read: ${message}` };
  }
  const unknown = unknownImport(source, found.imported);
  if (unknown !== undefined) return { own: found.names, problem: unknown };
  const due = exportedNames(textIn("solutions", inside));
  const unusable = due.problem === undefined ? unusableIn(source, found, due) : {};
  return { own: found.names, unusable };
}

type Read = Extract<ReturnType<typeof exportedNames>, { names: string[] }>;

/** Names that are due and gone, and functions that return a Promise or a generator where none is due. */
function unusableIn(source: string, found: Read, due: Read): Record<string, string> {
  const unusable: Record<string, string> = {};
  const strangers = found.declared.filter((name) => !due.declared.includes(name));
  for (const name of found.passedOn.length > 0 ? [] : due.names) {
    if (found.names.includes(name)) continue;
    const renamed = nearest(name, strangers) ?? strangers.find((one) => found.names.includes(one));
    unusable[name] = found.declared.includes(name)
      ? ` no longer exports ${name}. The tests call it by this name: write "export" before it again.`
      : renamed !== undefined
        ? ` has no ${name} any more. Is it called ${renamed} now? The tests call it ${name}.`
        : ` has no ${name} any more.`;
  }
  for (const [name, { kind, at }] of found.special) {
    const [exported = ""] = name.split(".");
    if (due.special.has(name) || !due.names.includes(exported)) continue;
    const { line, column } = placeOf(source, at);
    const [makes, instead] =
      kind === "async"
        ? ["an async function: what it returns is a Promise, and none is due", 'Take "async" away']
        : ["a generator: nothing in it runs before somebody asks for a value", "Take the * away"];
    unusable[exported] ??= `:${line}:${column} makes ${name} ${makes}. ${instead}.`;
  }
  return unusable;
}

/** The first name that the engine doesn't have, as a problem. */
function unknownImport(source: string, imported: Read["imported"]): string | undefined {
  const engine = imported.filter(({ from }) => from === "#engine");
  if (engine.length === 0) return undefined;
  const names = namesIn(join(repository, "solutions", "engine", "index.ts"));
  // A type that isn't there is the editor's business: the code runs without it.
  const isValue = (name: string) =>
    /^[a-z]/.test(name) || new RegExp(`\\b${literally(name)}\\s*[.(]`).test(source);
  const unknown = engine.find(({ name }) => !names.includes(name) && isValue(name));
  if (unknown === undefined) return undefined;
  const { line, column } = placeOf(source, unknown.at);
  const near = nearest(unknown.name, names);
  return `:${line}:${column} imports ${unknown.name}, and #engine has nothing of that name.${near === undefined ? "" : ` Is ${near} meant?`}`;
}

/** All names that a file exports, types and what it passes on included. */
function namesIn(file: string): string[] {
  const found = exportedNames(textAt(file) ?? "");
  if (found.problem !== undefined) return [];
  return [...found.declared, ...found.passedOn.flatMap((other) => namesIn(join(dirname(file), other)))];
}

/** The name most like another one; `undefined` when none is like it. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const sorted = names.map((one) => [distance(name.toLowerCase(), one.toLowerCase()), one] as const);
  const [best] = sorted.sort(([a], [b]) => a - b);
  return best !== undefined && best[0] <= Math.max(1, name.length / 3) ? best[1] : undefined;
}

/** How many letters must be put in, left out or changed to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * What to do about the marks that git leaves in a file that two people have changed in the same place: all three of them, each at the start of
 * a line, so that a picture made of "=======" is none.
 */
function conflictIn(source: string, shown: string): string | undefined {
  const found = /^<{7} (.*)\r?\n(?:[\s\S]*?\n)?={7}\r?\n(?:[\s\S]*?\n)?>{7} /m.exec(source);
  if (found === null) return undefined;
  // The side on which the learner's version is. After "git stash pop", and in a rebase, git counts the other way round.
  const side = found[1]?.startsWith("Updated upstream") || isRebasing() ? "theirs" : "ours";
  return (
    `${shown}:${placeOf(source, found.index).line}:1 holds the marks of a merge that git could not finish: ` +
    `"git checkout --${side} -- ${shown}" brings your version back, then "git add ${shown}" and "git commit" finish it. ` +
    `("npm run update" keeps your versions by itself.)`
  );
}

const isRebasing = (): boolean =>
  ["rebase-merge", "rebase-apply"].some((folder) => existsSync(join(house, ".git", folder)));
