/** 家医院进入全国百强, 个项目列入国家重点名单: those counted, and what they are to stand in. */
const JOINS =
  /^(?:以上|左右)?的?([^，。；、的\d]{0,8}(?:企业|公司|医院|学校|高校|品牌|产品|乡镇|[村镇县]|园区|开发区|机构|景区|学科|专业|项目|集群|平台))(?:成功)?(进入|入选|入围|跻身|纳入|列入)([^，。；、的]{3,20})$/;

/**
 * Those who are to stand in a ranking or a list, as the thing that is counted: the noun alone would mean all there are. Null where the
 * words behind a number say no such thing.
 *
 * @param behind the words of the clause behind the number and its unit
 * @example
 * thoseJoining("企业入选省级重点培育名单"); // => "入选省级重点培育名单的企业"
 */
export function thoseJoining(behind: string): string | null {
  const [, thing, verb, list] = JOINS.exec(behind) ?? [];
  return thing === undefined || !ENDS.test(list ?? "") ? null : `${verb}${list}的${thing}`;
}

/** 家茶厂获评国家级绿色工厂, 家实验室获评省级以上: what those counted become, or at which level. */
const BECOMES =
  /^(?:以上|左右)?的?([^，。；、的\d]{2,12}?)(?:成功|全部)?(?:获评|获批|评为|认定为|晋升为|升级为|上升为|创建为|创成)((?:国家|自治区|[省市县州盟旗])级?(?:[、和及与]?[省市县]级)?(?:及?以上)?)([^，。；、\d]{0,16})$/;

/**
 * What things behind a number are to become, by their level; null where the words say no such thing.
 *
 * @param behind the words of the clause behind the number and its unit
 * @example
 * whatThoseBecome("茶厂获评国家级绿色工厂"); // => "国家级绿色工厂"
 */
export function whatThoseBecome(behind: string): string | null {
  const [, thing, level, kind] = BECOMES.exec(behind) ?? [];
  if (thing === undefined || level === undefined) return null;
  return level + (kind === undefined || kind === "" ? thing : kind);
}

/** What a ranking, a list or a programme ends in. */
const ENDS =
  /(?:[百千\d]强|前[一二三四五六七八九十百\d]+[名位强]?|榜单?|名单|名录|目录|计划|库|行列|方阵|序列|试点|示范)$/;
