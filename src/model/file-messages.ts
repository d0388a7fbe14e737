import type { Bilingual } from "./language.js";

/** Messages about files, folders and disks: part of the catalogue. */
export const FILE_MESSAGES = {
  "file-missing": { en: "`{file}` can't be found", zh: "找不到 `{file}`" },
  "file-unreadable": { en: "`{file}` can't be read: {cause}", zh: "无法读取 `{file}`：{cause}" },
  "file-exists": {
    en: "`{file}` exists already; give --force to replace it",
    zh: "`{file}` 已存在；如要覆盖请加 --force",
  },
  "folder-in-the-way": {
    en: "`{file}` is a folder; name a file, which may be inside it",
    zh: "`{file}` 是文件夹；请给出文件名，可放在该文件夹内",
  },
  "folder-not-empty": {
    en: "`{file}` must be a new or an empty folder; choose another name",
    zh: "`{file}` 应为新文件夹或空文件夹；请换一个名称",
  },
  "file-is-folder": {
    en: "`{file}` is a folder where a file is needed",
    zh: "`{file}` 是文件夹，此处需要文件",
  },
  "folder-is-file": {
    en: "`{file}` is a file, or lies in one, where a folder is needed",
    zh: "`{file}` 是文件，或其上级是文件；此处需要文件夹",
  },
  "file-forbidden": {
    en: "`{file}` can't be opened: you lack the permission; change it, or choose another place",
    zh: "没有访问 `{file}` 的权限；请修改权限或另选位置",
  },
  "disk-read-only": {
    en: "`{file}` is on a disk that can only be read; choose another place",
    zh: "`{file}` 所在磁盘只读；请另选位置",
  },
  "disk-full": {
    en: "there is no room left for `{file}`; nothing was changed. Free some space and run the command again",
    zh: "磁盘空间不足，无法写入 `{file}`；未作任何更改。请腾出空间后重新运行",
  },
  "disk-fault": {
    en: "the disk reports a fault at `{file}` ({cause})",
    zh: "读写 `{file}` 时磁盘出错（{cause}）",
  },
  "files-too-many": {
    en: "too many files are open at once ({cause}); close other programs or raise the limit of open files",
    zh: "同时打开的文件过多（{cause}）；请关闭其他程序或提高打开文件数的上限",
  },
  "file-busy": {
    en: "`{file}` is in use by another program, perhaps open in Excel or WPS; close it there and run the command again",
    zh: "`{file}` 正被其他程序占用（可能在 Excel 或 WPS 中打开）；请关闭后重新运行",
  },
  "file-name-long": { en: "the name `{file}` is too long", zh: "文件名 `{file}` 过长" },
  "file-name-invalid": {
    en: "`{file}` can't be the name of a file here",
    zh: "`{file}` 不能用作此处的文件名",
  },
  "file-link-loop": {
    en: "`{file}` is a link that leads back to itself",
    zh: "`{file}` 是循环链接",
  },
  "file-huge": { en: "`{file}` is too large to be read", zh: "`{file}` 过大，无法读取" },
  "file-changed": {
    en: "`{file}` was changed by another program while this command ran; nothing was written. Run it again",
    zh: "运行期间 `{file}` 被其他程序修改；未写入任何内容，请重新运行",
  },
  "folder-locked": {
    en: "`{file}` is being changed by process {pid} on {host} (`{command}`, since {since}); wait for it, or end it, and run the command again",
    zh: "`{file}` 正被 {host} 上的进程 {pid} 修改（`{command}`，自 {since} 起）；请等待或结束该进程后重新运行",
  },
  "folder-lock-nameless": {
    en: "`{file}` is locked by `{lock}`, which names no process; if no command works on the folder, delete that file",
    zh: "`{file}` 被 `{lock}` 锁定，但其中没有写明进程；如没有命令在处理该文件夹，请删除该文件",
  },
  "folder-link-out": {
    en: "`{file}` is, or lies behind, a link that leads out of the folder; nothing is written or removed there. Put a real folder in its place",
    zh: "`{file}` 是通向文件夹之外的链接，或位于其后；未在该处写入或删除任何内容。请改为真正的文件夹",
  },
  "journal-unsafe": {
    en: "`{file}` tells of a change outside its folder, as no command leaves one; it was not carried out. Delete that file if you don't know where it is from",
    zh: "`{file}` 记载的修改越出所在文件夹，不是本工具留下的，未予执行；如来历不明请删除该文件",
  },
  "folder-interrupted": {
    en: "a change of `{file}` was interrupted and can't be finished: {cause}. Make the folder writable and run any command on it",
    zh: "对 `{file}` 的修改曾被中断且无法完成：{cause}。请使文件夹可写，再对其运行任一命令",
  },
  "dataset-missing": {
    en: "`{file}` is no dataset folder: it has none of the tables. Make one with `npx cross-province init {file}`, or from a draft with `npx cross-province accept DRAFT --data {file}`",
    zh: "`{file}` 不是数据集文件夹：其中没有数据表。可用 `npx cross-province init {file}` 新建，或用 `npx cross-province accept 草稿 --data {file}` 由草稿生成",
  },
  "dataset-is-draft": {
    en: "`{file}` is a draft folder and no dataset. Accept it first with `npx cross-province accept {file} --data DATASET`, and name that dataset here; to mend the draft itself use `npx cross-province review {file}`",
    zh: "`{file}` 是草稿文件夹，不是数据集。请先用 `npx cross-province accept {file} --data 数据集` 入库，再在此处指定该数据集；如需修改草稿，请用 `npx cross-province review {file}`",
  },
  "draft-missing": {
    en: "`{file}` is no draft folder: it has none of the tables. Make one with `npx cross-province draft FILES --out {file}`",
    zh: "`{file}` 不是草稿文件夹：其中没有数据表。可用 `npx cross-province draft 文件 --out {file}` 生成",
  },
  "draft-decided": {
    en: "`{file}` holds what persons decided about this draft, which only `npx cross-province accept DRAFT --data FOLDER` applies; accept it and export the dataset",
    zh: "`{file}` 中有对该草稿的人工核对结果，须由 `npx cross-province accept 草稿 --data 文件夹` 带入；请先入库，再导出数据集",
  },
  "tables-too-large": {
    en: "the tables of `{file}` ({size} MB) need up to {memory} MB of memory, and this process may take {limit} MB. Allow more with NODE_OPTIONS=--max-old-space-size={memory}, or turn the draft into Parquet, which is read piece by piece: npx cross-province export --draft DRAFT --format parquet --partition --out FOLDER",
    zh: "`{file}` 的数据表共 {size} MB，载入最多需 {memory} MB 内存，而本进程的上限为 {limit} MB。可设 NODE_OPTIONS=--max-old-space-size={memory} 放宽上限，或将草稿转为可逐块读取的 Parquet：npx cross-province export --draft 草稿 --format parquet --partition --out 文件夹",
  },
  "dataset-old": {
    en: "`{file}` was written by version 0.1; bring it up with: npx cross-province upgrade {file}",
    zh: "`{file}` 由 0.1 版写成；请先升级：npx cross-province upgrade {file}",
  },
  "command-slow": {
    en: "`{command}` did not end within {seconds} s and was stopped; give --timeout to allow more",
    zh: "`{command}` 在 {seconds} 秒内未结束，已停止；可用 --timeout 延长",
  },
  "command-memory": {
    en: "`{command}` needs more than {memory} MB of memory and was stopped; give --memory to allow more",
    zh: "`{command}` 所需内存超过 {memory} MB，已停止；可用 --memory 放宽",
  },
  "file-special": {
    en: "`{file}` is a pipe, a socket or a device where a file is needed",
    zh: "`{file}` 是管道、套接字或设备，此处需要普通文件",
  },
  "merge-itself": {
    en: "`{received}` can't be merged into itself; name two indicators",
    zh: "`{received}` 不能并入自身；请给出两个不同的指标",
  },
  "undo-nothing": {
    en: "`{file}` keeps no earlier state to go back to",
    zh: "`{file}` 没有可恢复的先前状态",
  },
  "undo-edited": {
    en: "`{file}` was changed after the last command; going back would lose that. Give --force to go back all the same",
    zh: "`{file}` 在上次命令之后又被修改，恢复会丢失这些修改；仍要恢复请加 --force",
  },
  "document-id-taken": {
    en: "`{received}` is the id of another document of the dataset; draft again with `--data` and the dataset's folder, which gives a free one, or with `--document-id` and one of your own",
    zh: "标识 `{received}` 已属于数据集中的另一份文件；请加 `--data` 和数据集文件夹重新起草，由程序另取标识，或用 `--document-id` 自行指定",
  },
  "seed-present": {
    en: "the file name `{received}` belongs to the document `{expected}` already; give the draft's document another `seed_file`",
    zh: "文件名 `{received}` 已属于文件 `{expected}`；请为草稿中的文件另取 `seed_file`",
  },
  "name-unsafe": {
    en: "`{column}` must be the plain name of a file, without folders, not `{received}`",
    zh: "`{column}` 应为不含文件夹的文件名，而不是 `{received}`",
  },
} as const satisfies Record<string, Bilingual>;
