import { withoutLead } from "../../concepts/action-words.js";

const DATE_ALONE = /^[，、到至\s]*20\d\d年?(?:底|末|前)*(?:基本|全面|力争|争取)*(?:实现|达到)?$/;

const PLACES =
  /^(?:所有)?(?:行政村|村|社区|村（社区）|乡镇|乡镇（街道）|街道|县|县域|区县|县（市、区）|园区|学校|中小学|(?:重点|公共|主要|人员密集)(?:区域|场所|部位|路段|点位|行业|领域|单位|公共场所|公共区域))$/;
/** Persons and places of service that reach others. */
const COVERS =
  /[一-龥](?:员|顾问|医生|律师|站|点|中心|室|平台|机构|除颤器|[充换]电桩|监控|探头|摄像头|报警器|设施|设备|装置|系统)$/;

/** 所有卫生院设置中医馆，实现全覆盖: who has what, in the clause before. */
const HAVE =
  /(?:^|[，；])(?:全[省市县区州])?(?:所有|全部|各类?|全体)?([^，。；、所有全部各]{2,20})(?:设置|设立|建立|建有|设有|配备|开设|配置)([一-龥]{2,12})，$/;

/** What a clause without a name of its own says is everywhere; null where the clause before does not say who has what. */
export function coverageOfClauseBefore(clause: string): string | null {
  const [, who, what] = HAVE.exec(clause) ?? [];
  return who === undefined || what === undefined ? null : `${withoutLead(who).name}${what}覆盖率`;
}

/**
 * 公共服务平台对开发区全覆盖, 企业技术中心实现大中型企业全覆盖: who covers whom.
 * @param before what was measured right before, of which a date alone goes on to tell (覆盖率达到90%，2030年实现全覆盖)
 */
export function coverage(noun: string, before: string | null = null): string {
  const told = before !== null && DATE_ALONE.test(noun) ? before : noun;
  const name = withoutLead(told).name.replace(/(?:实现|达到|做到|(?:启动|全面)?实施)$/, "");
  // 所有县实现二甲医院全覆盖: places and enterprises are covered, whatever stands before 实现.
  const whom =
    /^(.*(?:县|市|区|乡|镇|街道|村|社区|企业|学校|景区|园区|小区|家庭|单位)(?:（[^）]*）)?)实现(.{2,})$/.exec(
      name,
    );
  if (whom !== null && !/平台|中心|机构|服务站/.test(whom[1] ?? "")) return `${whom[1]}${whom[2]}覆盖率`;
  // 工业企业研发机构覆盖率达到50%，其中大型企业实现全覆盖: what covers these covers the others too.
  const same = /企业$/.test(name) ? /企业(?!占)([^占]{2,}覆盖率)$/.exec(before ?? "")?.[1] : undefined;
  if (same !== undefined) return name + same;
  const parts = /^(.{2,}?)(?:实现(?:对|在|向)?|对|(?<!所)在|向)(.{2,})$/.exec(name);
  if (/(?:率|比例)$/.test(name)) return name;
  // 选派科技特派员1万名，实现行政村全覆盖: by whom they are covered.
  const by = before === null || !PLACES.test(name) ? "" : withoutLead(before).name;
  if (COVERS.test(by)) return `${by}对${name}覆盖率`;
  if (parts === null) return name.length < 2 ? name : `${name}${/覆盖$/.test(name) ? "率" : "覆盖率"}`;
  return `${parts[1] ?? ""}对${(parts[2] ?? "").replace(/的$/, "")}覆盖率`;
}
