/** What is done to the last of a list is done to each: 老旧小区、棚户区、城中村改造. */
const DEED = /(?:改造|整治|治理|修复|修缮|加固|更新|(?:保护|修缮|展示|活化利用)(?:利用)?项目)$/;
/** 工程机械、汽车、轨道交通产业: what kind of thing each of the trades is. */
const INDUSTRY = /(?:产业集群|产业链|产业)$/;
const NAME_OF_TRADE =
  /(?:机械|汽车|零部件|装备|材料|医药|信息|食品|纺织|服装|化工|电子|能源|冶金|钢铁|有色|建材|轻工|家居|陶瓷|烟草|交通|航空|航天|计算机|软件|物流|旅游|文旅|康养|金融|储能|光伏|芯片|器械|仪器|矿业|制造|加工|农机|船舶)$/;
/** 老旧供热、燃气、排水管网: what is led through each of the networks, and how old they are. */
const NETWORK =
  /^(?:老旧|老化)?[一-龥]{0,6}?(?:供热|供水|供气|燃气|排水|给水|污水|雨水|热力|蒸汽|供排水)((?:老旧)?(?:管网|管道|管线))$/;
const LED_THROUGH = /^(?:老旧|老化)?(?:供热|供水|供气|燃气|排水|给水|污水|雨水|热力|蒸汽|供排水)$/;
const OLD = /^(?:老旧|老化)/;

const TRADE = /(?:(?<!企)业|商贸|外贸|电商)$/;

/** 企业开办、不动产登记平均办理时间: how long each takes. */
const TIME_TAKEN =
  /^.{2,}?((?:全程|整体)?(?:平均)?(?:办理|审批|办结|接入|通关|受理|响应|等候|候诊)(?:时间|时限|时长))$/;
/** 废旧家电、废钢铁回收量: how much of each. */
const AMOUNT_TAKEN =
  /^.{2,}?((?:年)?(?:回收|拆解|处置|利用|交易|转让|借阅|投递|揽收|流通|屠宰|捕捞|采收|调运|储运)(?:量|额|数量))$/;
const MEASURED = /(?:[量额率值数比]|时间|时限|时长)$/;

/** 在“新三板”、区域性股权市场挂牌企业: the markets, and what is listed on each. */
const ON_MARKET = /^.{2,12}?((?:挂牌|上市)(?:企业|公司))$/;
const MARKET = /^在?([“”一-龥]{1,12}(?:板[”"]?|北交所|沪深交易所|[深上]交所|港交所|市场|交易所))$/;

/** Parts with what the last alone says of all: a deed, or that they are enterprises (规上工业、服务业企业). */
export function withSharedEnd(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const others = parts.slice(0, -1);
  const deed = DEED.exec(last)?.[0];
  if (deed !== undefined && !others.some((part) => DEED.test(part) || /建设$|工程$|项目$/.test(part)))
    return parts.map((part) => (part.endsWith(deed) ? part : part + deed));
  const behind = (TIME_TAKEN.exec(last) ?? AMOUNT_TAKEN.exec(last))?.[1];
  if (behind !== undefined && others.every((part) => /^[一-龥“”]{2,10}$/.test(part) && !MEASURED.test(part)))
    return parts.map((part) => (part === last ? part : part + behind));
  const network = NETWORK.exec(last)?.[1];
  if (network !== undefined && others.length > 0 && others.every((part) => LED_THROUGH.test(part))) {
    const old = OLD.exec(parts[0] ?? "")?.[0] ?? "";
    return parts.map((part) => (OLD.test(part) ? "" : old) + (part === last ? part : part + network));
  }
  const listed = ON_MARKET.exec(last)?.[1];
  const markets = listed === undefined ? [] : others.map((part) => MARKET.exec(part)?.[1]);
  if (others.length > 0 && markets.length > 0 && !markets.includes(undefined))
    return [...markets.map((market) => `${market}${listed}`), last];
  const industry = INDUSTRY.exec(last)?.[0];
  if (industry !== undefined && others.every((part) => part.length <= 8 && NAME_OF_TRADE.test(part)))
    return parts.map((part) => (part === last ? part : part + industry));
  if (last.endsWith("企业") && others.every((part) => TRADE.test(part)))
    return parts.map((part) => (part === last ? part : `${part}企业`));
  return parts;
}
