/**
 * `npm run hint -- 07-sgd step5`: the next hint for what a section asks for. Without words: for where the learner is now.
 */
import { nextHint, type Wish } from "./course/hints.ts";
import { manifest } from "./course/manifest.ts";
import { placeOf } from "./course/place.ts";
import { placeToWork } from "./run/known.ts";
import { type Command, type Flags, runCommand, UsageError } from "./terminal/command.ts";

const HELP = `npm run hint                      a hint for where you are: the first section that isn't done
npm run hint -- 07-sgd step5      for every function of one section
npm run hint -- 07-sgd judge      for one function; "judge" alone will do
npm run hint -- 07-sgd answers    for the first claim that you haven't judged right (Q17: of that question)

There are three for each function: a nudge, the idea, nearly the code. For a claim two: where one can see it, how the reason begins.
Every call shows the next one.

  --again       the same as last time
  --level <n>   the first, second or third
  --help        this page`;

async function hint(words: readonly string[], flags: Flags): Promise<number> {
  const wish = wishOf(flags);
  const modules = await manifest();
  const place = await placeToWork(words.length === 0 ? undefined : placeOf(words, modules), modules);
  const which = words.length === 0 ? "Everything" : `Everything in ${words.join(" ")}`;
  const done = `${which} is done. Name a section to see its hints: npm run hint -- 07-sgd step5`;
  console.log(place === undefined ? done : nextHint(place, wish));
  return 0;
}

function wishOf({ level, again }: Flags): Wish {
  if (level === undefined) return { again: again === true };
  if (!/^[123]$/.test(String(level))) throw new UsageError(`--level is 1, 2 or 3, not "${level}".`);
  return { level: Number(level) };
}

export const command: Command = {
  help: HELP,
  flags: { level: { type: "string" }, again: { type: "boolean" } },
  run: hint,
};

await runCommand(import.meta, command);
