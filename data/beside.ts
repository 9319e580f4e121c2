/**
 * Written beside, then renamed into place.
 *
 * Whoever makes a large file or folder can be killed half-way, and two programs can start making it at the same
 * time. So nothing is made where others look for it. Each maker works in a place of its own with a name nobody else
 * has, and only a finished work is renamed to its real name, which a file system does in one step. If two finish,
 * the first rename wins and the other maker throws its work away: both made the same bytes.
 *
 * What a killed maker leaves behind is recognised by its name, which says who made it and when:
 *
 *     <what>.<machine>-<process id>-<start in ms>-<random>.part
 *
 * It is removed by the next run, unless its maker may still be alive. There is no lock file that could go stale.
 */

import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const PART = /\.(?<machine>[0-9a-f]{8})-(?<pid>\d+)-(?<started>\d+)-[0-9a-f]+\.part$/;

/** A process id means nothing on another machine (or in another container) that shares this folder. */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const ONE_DAY = 24 * 60 * 60 * 1000;

/** A path inside `folder` (which is made if need be) that nobody else uses. */
export async function partPath(folder: string, what: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const maker = `${MACHINE}-${process.pid}-${Date.now()}-${randomBytes(4).toString("hex")}`;
  return path.join(folder, `${what}.${maker}.part`);
}

/** Removes what killed makers left in `folder`. It never fails: a leftover only costs space. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (isLeftover(name)) await remove(path.join(folder, name));
  }
}

/** Removes a file or a folder, and does not complain when another process is quicker. */
export async function remove(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
}

/** Whether `name` is the work of a maker that cannot finish it any more. */
export function isLeftover(name: string): boolean {
  const maker = PART.exec(name)?.groups;
  if (maker === undefined) return false;
  const pid = Number(maker.pid);
  const started = Number(maker.started);
  if (maker.machine !== MACHINE) return Date.now() - started > ONE_DAY;
  // Our own number on a work from before our time: it was given to another process once, as happens in containers.
  if (pid === process.pid) return started < Date.now() - 1000 * process.uptime();
  return !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 sends nothing, it only asks
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // alive, and somebody else's
  }
}

/** What Windows says while a virus scanner or an indexer still holds a file that was just written. */
const BUSY = new Set(["EPERM", "EACCES", "EBUSY"]);

/**
 * Renames a finished work to its real name.
 * @returns false when something has that name already: then another maker was first, and `part` is still there.
 */
export async function renameIntoPlace(part: string, target: string): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(part, target);
      return true;
    } catch (error) {
      if (existsSync(target)) return false;
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (!BUSY.has(code) || attempt === 10) throw error;
      await sleep(20 * attempt);
    }
  }
}
