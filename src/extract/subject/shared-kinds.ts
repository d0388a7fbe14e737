/** What is done to the last of a list is done to each: 老旧小区、棚户区、城中村改造. */
const DEED = /(?:改造|整治|治理|修复|修缮|加固|更新)$/;
/** 工程机械、汽车、轨道交通产业: what kind of thing each of the trades is. */
const INDUSTRY = /(?:产业集群|产业链|产业)$/;
const NAME_OF_TRADE =
  /(?:机械|汽车|零部件|装备|材料|医药|信息|食品|纺织|服装|化工|电子|能源|冶金|钢铁|有色|建材|轻工|家居|陶瓷|烟草|交通|航空|航天|计算机|软件|物流|旅游|文旅|康养|金融|储能|光伏|芯片|器械|仪器|矿业|制造|加工|农机|船舶)$/;
const TRADE = /(?:(?<!企)业|商贸|外贸|电商)$/;

/** Parts with what the last alone says of all: a deed, or that they are enterprises (规上工业、服务业企业). */
export function withSharedEnd(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const others = parts.slice(0, -1);
  const deed = DEED.exec(last)?.[0];
  if (deed !== undefined && !others.some((part) => DEED.test(part) || /建设$|工程$|项目$/.test(part)))
    return parts.map((part) => (part.endsWith(deed) ? part : part + deed));
  const industry = INDUSTRY.exec(last)?.[0];
  if (industry !== undefined && others.every((part) => part.length <= 8 && NAME_OF_TRADE.test(part)))
    return parts.map((part) => (part === last ? part : part + industry));
  if (last.endsWith("企业") && others.every((part) => TRADE.test(part)))
    return parts.map((part) => (part === last ? part : `${part}企业`));
  return parts;
}
