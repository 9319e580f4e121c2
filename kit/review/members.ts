/**
 * Members of a study group as sides of a review: fetched, read, and run in the sandbox. Mine goes the same way, so that both are
 * measured alike.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Module } from "../../exercises/curriculum.ts";
import { house, specOf } from "../course/house.ts";
import { manifest, moduleOf } from "../course/manifest.ts";
import { placeOf } from "../course/place.ts";
import type { Flags } from "../terminal/command.ts";
import { sentenceOf } from "../terminal/trouble.ts";
import { fetchPeer } from "./peer.ts";
import { readAll } from "./reading.ts";
import { runSandboxed, type Target } from "./sandbox.ts";
import { type ModuleWork, readWork, type Side, withRuns } from "./side.ts";

/** The modules that can be compared: all that have a spec, or those that `--module` names. */
export async function wantedModules(flags: Flags): Promise<Module[]> {
  const known = await manifest();
  const all = known
    .map(({ id }) => moduleOf(id, known))
    .filter(({ id, sections }) => sections.length > 0 && existsSync(specOf(id)));
  const named = [flags.module ?? []].flat().map((word) => placeOf([String(word)], all).module.id);
  return named.length === 0 ? all : all.filter(({ id }) => named.includes(id));
}

/** My own exercises. */
export function myself(modules: readonly Module[]): Promise<Side> {
  return sideFrom({ folder: join(house, "exercises"), name: "me" }, modules);
}

/** Somebody else's exercises, from a folder or a git ref. @throws UsageError when it is neither */
export async function memberFrom(source: string, modules: readonly Module[]): Promise<Side> {
  const peer = await fetchPeer(source);
  try {
    return await sideFrom(peer, modules, peer.warnings);
  } finally {
    peer.remove();
  }
}

/** Reads and runs what has been begun. Whatever the code does, it becomes a result or a warning. */
async function sideFrom(
  target: Target,
  modules: readonly Module[],
  warnings: readonly string[] = [],
): Promise<Side> {
  const reads = await readAll(target.folder);
  const works = modules.map((module) => readWork(target.folder, module, (file) => reads.files.get(file)));
  const begun = modules.filter((_, i) => works[i]?.begun);
  const side = (ran: readonly ModuleWork[], ...problems: string[]): Side => ({
    name: target.name,
    modules: new Map(ran.map((work) => [work.id, work])),
    warnings: [...warnings, ...reads.warnings, ...problems],
  });
  if (begun.length === 0) return side(works);
  if (process.stderr.isTTY) console.error(`${target.name}: running the tests of ${begun.length} modules ...`);
  try {
    return side(withRuns(works, await runSandboxed(target, begun, reads)));
  } catch (error) {
    return side(works, `The tests could not be run on ${target.name}’s files: ${sentenceOf(error)}`);
  }
}
