/**
 * Reads and translates somebody's files in a process of its own, with a limit of time and memory.
 *
 * Nothing of a peer's runs when it is read. But who reads can be kept busy, too: a text of 4 kB, "namespace A.A.A...", takes the translator
 * a minute and a half, and some texts end a parser together with its process. So one file that takes too long is left out, and named.
 */
import { join } from "node:path";
import { repository } from "../course/house.ts";
import { wantedFiles } from "./fetching/files.ts";
import type { FileRead, Translated } from "./reading/file.ts";
import { EVERY, memoryOf } from "./sandbox/memory.ts";
import { start } from "./sandbox/walls.ts";

/** How long one file may take, and how long the process may take to start, in milliseconds. */
const PATIENCE = { file: 4000, start: 30_000 };
/** The most memory it may hold, in bytes. */
const MEMORY = 1.2e9;
/** How many files may be left out before the rest is, too. */
const MOST_LEFT_OUT = 3;

/** What is known of somebody's files, by name: "07-sgd/step5-step.ts". */
export interface Reads {
  readonly files: ReadonlyMap<string, FileRead>;
  readonly translated: ReadonlyMap<string, Translated>;
  /** What was left out, in sentences. */
  readonly warnings: readonly string[];
}

interface Line {
  readonly file: string;
  readonly read?: FileRead;
  readonly translated?: Translated;
}

/** Reads all wanted files of a folder. Whatever is in them, this ends. */
export async function readAll(folder: string): Promise<Reads> {
  const files = new Map<string, FileRead>();
  const translated = new Map<string, Translated>();
  const warnings: string[] = [];
  const leaveOut = (file: string, problem: string): void => {
    translated.set(file, { own: [], problem: ` ${problem}: not read.` });
    warnings.push(`${file} ${problem}: not read`);
  };
  let left = wantedFiles();
  while (left.length > 0) {
    const { lines, at } = await readSome(folder, left);
    for (const line of lines) {
      if (line.read) files.set(line.file, line.read);
      if (line.translated) translated.set(line.file, line.translated);
    }
    if (at === undefined) break;
    leaveOut(at, "keeps its reader busy without end");
    left = left.slice(left.indexOf(at) + 1);
    if (warnings.length < MOST_LEFT_OUT) continue;
    for (const file of left) leaveOut(file, "comes after too many files of that kind");
    break;
  }
  return { files, translated, warnings };
}

/** Reads one file after the other. @returns what was read, and the file at which it had to be stopped, if it had to */
async function readSome(folder: string, files: readonly string[]): Promise<{ lines: Line[]; at?: string }> {
  const script = join(repository, "kit", "review", "reading", "process.ts");
  const flags = ["--import", "vitest/node", "--import", "tsx"];
  const seconds = (PATIENCE.start + files.length * 200) / 1000;
  const { child, endIt, over } = start([process.execPath, ...flags, script, folder, ...files], seconds, {
    cwd: repository,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const lines: Line[] = [];
  let until = Date.now() + PATIENCE.start;
  let rest = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    const heard = (rest + text).split("\n");
    rest = heard.pop() ?? "";
    lines.push(...heard.map((line) => JSON.parse(line) as Line));
    until = Date.now() + PATIENCE.file;
  });
  const watch = setInterval(async () => {
    const bytes = child.pid === undefined ? 0 : await memoryOf(child.pid);
    if (Date.now() > until || (bytes ?? 0) > MEMORY) endIt();
  }, EVERY);
  const code = await over.finally(() => clearInterval(watch));
  if (code === 0) return { lines };
  const last = lines.at(-1);
  if (last === undefined) throw new Error("the process that reads the files did not start");
  return { lines, at: last.file };
}
