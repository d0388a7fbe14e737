/** 北部湾港货物吞吐量…、集装箱吞吐量: the later one is of the same port. */
const PORT = /^(.{2,12}?(?:港|(?<!运输|民用|支线)机场))年?(?:货物|集装箱|旅客|货邮)?吞吐量$/;
const THROUGHPUT = /^(?:货物|集装箱|旅客|货邮)?吞吐量$/;
/** 国际旅客 behind 机场旅客吞吐量. */
const FLOWN = /^(?:国际|国内|地区|国际及地区|国际和地区)(?:旅客|货邮)$/;
/** 外贸, behind 集装箱吞吐量: boxes of which trade. */
const TRADE_OF_BOXES = /^(?:外贸|内贸|中转|国际中转|铁水联运|海铁联运)$/;
const HANDLED_OF = /^(.*?)(?:旅客|货邮)吞吐量$/;
/** 港口货物吞吐量3亿吨、集装箱90万标箱: what is handled in boxes. */
const HANDLES = /^(.*?)(?:货物|年)*(吞吐量|(?:综合)?(?:通过|吞吐)能力|货运量)$/;
/** What a port handles. */
export const HANDLED = /(?:货物|集装箱|旅客|货邮)?(?:吞吐量|过货量|过客量)$/;
/** Where that is. */
export const PLACE_THAT_HANDLES = /(?:港|港区|机场|口岸)$/;

/**
 * What passes through the port or airport of the item before: 集装箱吞吐量 behind 北部湾港货物吞吐量. Null where the name is none of it, or nothing
 * before is handled.
 * @param earlier the name of the item before, without the words that lead it
 */
export function handledThere(name: string, earlier: string): string | null {
  const flown = FLOWN.test(name) ? HANDLED_OF.exec(earlier)?.[1] : undefined;
  if (flown !== undefined) return `${flown}${name}吞吐量`;
  const boxes = TRADE_OF_BOXES.test(name) ? /^.*?(集装箱吞吐量)$/.exec(earlier)?.[1] : undefined;
  if (boxes !== undefined) return name + boxes;
  const handled = name === "集装箱" ? HANDLES.exec(earlier) : null;
  if (handled !== null) return `${handled[1]}集装箱${handled[2]}`;
  const port = THROUGHPUT.test(name) ? PORT.exec(earlier)?.[1] : undefined;
  return port === undefined ? null : port + name;
}

const HANDLED_FIRST = /^(.*?(?:港口?|港区|机场|口岸))(?:货物|集装箱|旅客|货邮)$/;
const HANDLED_NEXT = /^(?:货物|集装箱|旅客|货邮)/;

/** 港口货物、集装箱年吞吐能力: what the port or airport of the first handles besides; the parts as they are where none is named. */
export function handledAtFirst(parts: readonly string[]): readonly string[] {
  const place = HANDLED_FIRST.exec(parts[0] ?? "")?.[1];
  return place === undefined || parts.length < 2 || !parts.slice(1).every((part) => HANDLED_NEXT.test(part))
    ? parts
    : parts.map((part, at) => (at === 0 ? part : place + part));
}
