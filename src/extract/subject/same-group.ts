/** People of whom rates are told, at the head of a name. */
const GROUP =
  /^(?:(?:有需求的?|符合条件的?|持证|困难|重度|农村|城镇|失能)*(?:残疾人|残疾儿童|老年人)|退役军人|农民工|脱贫人口|低收入人口|低保对象|困境儿童|留守儿童|灵活就业人员|新就业形态劳动者)(?=.{3,})/;
const ANY_GROUP =
  /婴儿|残疾|老年|老人|军人|农民|儿童|妇女|产妇|人口|人员|劳动者|对象|职工|居民|学生|患者|企业|城乡|城镇|农村|全民|社会/;
/** What two rates of one kind end in alike: 参保率, 覆盖率. */
const TAIL = 3;

/** What the disabled alone are given. */
const CARE = /^(?:基本)?(?:康复服务|辅助器具|辅具|托养服务|康复救助|无障碍)[一-龥]*率$/;

/** 残疾人养老保险参保率、医疗保险参保率: rates of one kind side by side are of the people that the first names. */
export function withSameGroup(parts: readonly string[]): readonly string[] {
  const first = parts[0] ?? "";
  const group = GROUP.exec(first)?.[0];
  if (group === undefined || parts.length < 2 || !first.endsWith("率")) return parts;
  const tail = first.slice(-TAIL);
  const cared = group.includes("残疾");
  return parts.map((part, at) =>
    at > 0 &&
    ((part.length > TAIL && part.endsWith(tail)) || (cared && CARE.test(part))) &&
    !ANY_GROUP.test(part)
      ? group + part
      : part,
  );
}

/** 限上批发业、零售业: the quota of the first trade is that of each. */
export function withQuota(parts: readonly string[]): readonly string[] {
  const quota = /^(?:限上|限额以上)(?=(?:批发|零售|住宿|餐饮)业)/.exec(parts[0] ?? "")?.[0];
  return quota === undefined
    ? parts
    : parts.map((part) => (/^(?:批发|零售|住宿|餐饮)业/.test(part) ? quota + part : part));
}
