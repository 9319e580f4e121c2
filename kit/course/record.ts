/** Small records in runs/: what the kit would like to remember from one command to the next, and can live without. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { house } from "./house.ts";

const fileOf = (name: string): string => join(house, "runs", name);

/** What could not be written holds until the command ends. */
const unwritten = new Map<string, Readonly<Record<string, unknown>>>();

/** What a record holds, unchecked, by key. One that is gone or broken counts as empty. */
export function readRecord(name: string): Record<string, unknown> {
  const latest = unwritten.get(name);
  if (latest !== undefined) return { ...latest };
  try {
    const read: unknown = JSON.parse(readFileSync(fileOf(name), "utf8"));
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/**
 * Replaces a record in one step: whoever reads it meanwhile finds the old one. Where nothing can be written, it is remembered
 * only by this process.
 */
export function writeRecord(name: string, record: Readonly<Record<string, unknown>>): void {
  const file = fileOf(name);
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, `${JSON.stringify(record, null, 2)}\n`);
    renameSync(part, file);
    unwritten.delete(name);
  } catch {
    // On Windows somebody who reads the old one is enough to keep it in its place.
    unwritten.set(name, record);
    remove(part);
  }
}

function remove(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch {
    // There never was one: not even its folder.
  }
}
