/**
 * `npm run agenda -- <folder | git ref> ...`: an hour's agenda for a study group, from what its members have marked and missed.
 */
import { join } from "node:path";
import { house, shortPath } from "./course/house.ts";
import { entriesOf } from "./review/agenda-items.ts";
import { type Agenda, agendaLines, agendaPage } from "./review/agenda-page.ts";
import { memberFrom, myself, wantedModules } from "./review/members.ts";
import { writeNewPage } from "./review/new-page.ts";
import { isMine, nameOf } from "./review/peer.ts";
import { plainLine } from "./review/safe.ts";
import { keyOf, type Side } from "./review/side.ts";
import { type Command, runCommand, UsageError } from "./terminal/command.ts";
import { today } from "./terminal/today.ts";
import { sentenceOf } from "./terminal/trouble.ts";
import { tryGit } from "./updating/git.ts";

const help = `
npm run agenda -- <folder | git ref> ...     an hour's agenda for the whole group

  npm run agenda -- ../anna ../ben            members' folders (you are always in it, named or not)
  npm run agenda -- origin/anna origin/ben    or branches
  npm run agenda -- ../anna ../ben --days 5   an hour on each of five days

First what several have marked (*discuss* in answers.md, "// discuss: why" in code), then what somebody believes and the claims on which the
group is split, then what most have missed. Each entry says who could begin, what to open, and one question. Who leads goes round from day to day.

  --date 2026-11-21   the first day; today unless told
  --days N            how many days, 1 to 14
  --me NAME           your name; unless told, that of your own folder or branch if you name it, too, or else git's user.name
  --module NAME       only this module (may be given several times)
`;

export const agenda: Command = {
  help,
  flags: {
    date: { type: "string" },
    days: { type: "string" },
    me: { type: "string" },
    module: { type: "string", multiple: true },
  },
  async run(words, flags) {
    if (words.length === 0)
      throw new UsageError(`Who is in the group? Name their folders or branches:\n${help}`);
    const date = dateFrom(flags.date);
    const days = daysFrom(flags.days);
    const modules = await wantedModules(flags);
    const own = words.find(isMine);
    const { members, notes } = await everybody(
      [...new Set(words)].filter((word) => !isMine(word)),
      modules,
    );
    const mine = await myself(modules);
    const given = own === undefined ? nameInGit() : nameOf(own);
    const name = typeof flags.me === "string" ? flags.me : (given ?? mine.name);
    const sides = [{ ...mine, name }, ...members];
    const keys = modules.filter(({ id }) => sides.some((side) => side.modules.get(id)?.begun)).map(keyOf);
    const made: Agenda = {
      date,
      days,
      names: sides.map(({ name }) => name),
      entries: entriesOf(keys, sides),
      notes: [...notes, ...sides.flatMap(({ warnings }) => warnings)],
      base: "../",
    };
    console.log(agendaLines(made).join("\n"));
    for (const note of made.notes.slice(0, 5)) console.log(`Note: ${plainLine(note).slice(0, 200)}`);
    const file = writeNewPage(join(house, "reviews"), `agenda ${date}`, agendaPage(made));
    console.log(`The page: ${shortPath(file)}`);
    return 0;
  },
};

/** Who I am for git; `undefined` when there is no git, or it doesn't know. */
function nameInGit(): string | undefined {
  try {
    return plainLine(tryGit("config", "user.name").out).slice(0, 40) || undefined;
  } catch {
    return undefined;
  }
}

/** Everybody who can be read. One who can't be stops nobody else. */
async function everybody(
  sources: readonly string[],
  modules: Parameters<typeof myself>[0],
): Promise<{ members: Side[]; notes: string[] }> {
  const members: Side[] = [];
  const notes: string[] = [];
  for (const source of sources) {
    try {
      members.push(await memberFrom(source, modules));
    } catch (error) {
      notes.push(`${source} is not in this agenda: ${sentenceOf(error).split("\n")[0]}`);
    }
  }
  if (members.length === 0) {
    throw new UsageError(notes.join("\n") || "That is only you. Name somebody else's folder or branch, too.");
  }
  return { members, notes };
}

function dateFrom(flag: unknown): string {
  if (flag === undefined) return today();
  const text = String(flag);
  const day = new Date(`${text}T00:00:00Z`);
  // A day that isn't in the calendar becomes another day, or none.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--date needs a day like 2026-11-21, not "${text}".`);
  }
  return text;
}

function daysFrom(flag: unknown): number {
  const days = Number(flag ?? 1);
  if (Number.isInteger(days) && days >= 1 && days <= 14) return days;
  throw new UsageError(`--days needs a whole number from 1 to 14, not "${String(flag)}".`);
}

await runCommand(import.meta, agenda);
