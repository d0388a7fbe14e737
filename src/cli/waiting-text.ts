import type { LockOwner } from "../io/lock-owner.js";
import type { Language } from "../model/language.js";

/** Says who changes a folder that is waited for. */
export function waitingText(folder: string, owner: LockOwner, language: Language): string {
  const { pid, host, command, since } = owner;
  return language === "zh"
    ? `${folder} 正由 ${host} 上的进程 ${pid} 修改（${command}，自 ${since} 起），等待中……`
    : `${folder} is being changed by process ${pid} on ${host} (${command}, since ${since}); waiting for it`;
}
