import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** Who holds a lock. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process was born, as its system counts; it tells two processes of one number apart. Empty where that can't be known. */
  readonly born: string;
  /** ISO 8601. */
  readonly since: string;
  readonly command: string;
  readonly token: string;
}

async function birthOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "latin1");
    // The name of the program stands in brackets and may hold spaces; the 20th field behind it is the time of birth.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** This process as an owner. */
export async function ownOwner(command: string): Promise<LockOwner> {
  return {
    pid: process.pid,
    host: hostname(),
    born: await birthOf(process.pid),
    since: new Date().toISOString(),
    command,
    token: randomUUID(),
  };
}

/** An owner from the text of a lock; null for a text that is none, such as that of a lock about to be written. */
export function parseOwner(text: string): LockOwner | null {
  try {
    const owner: unknown = JSON.parse(text);
    if (typeof owner !== "object" || owner === null || !("pid" in owner)) return null;
    const { pid } = owner;
    const told = (name: string): string => String(Reflect.get(owner, name) ?? "");
    const [host, token] = [told("host"), told("token")];
    if (typeof pid !== "number" || !Number.isSafeInteger(pid) || host === "" || token === "") return null;
    return { pid, host, token, born: told("born"), since: told("since"), command: told("command") };
  } catch {
    return null;
  }
}

/** Whether a process of this machine runs; null for an owner on another machine, of which only the age of the lock tells. */
export async function isAlive(owner: LockOwner): Promise<boolean | null> {
  if (owner.host !== hostname()) return null;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const born = await birthOf(owner.pid);
  return born === "" || owner.born === "" || born === owner.born;
}
