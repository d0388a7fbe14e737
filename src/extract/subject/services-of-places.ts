/** Towns and villages, which a list of services names once. */
const PLACE = /^(?:农村(?:地区)?|乡村|县城|乡镇|镇区)(?:建成区)?(?=.{3})/;
/** What towns and villages are served with. */
const SERVICE =
  /^(?:集中|无害化)?(?:供水|自来水|饮用水|水质|燃气|供气|供热|供暖|供电|电网|(?:生活)?(?:污水|垃圾)|黑臭水体|(?:卫生)?厕所|户厕|排水|道路|路网|绿地|公园绿地|污泥)[一-龥]*(?:率|比例|比重|密度|合格率)$/;

/**
 * 农村生活污水治理率50%、黑臭水体治理率60%: a service of the place that the first of a list names; null where the name is no service, or the
 * first names no place.
 */
export function ofPlaceServed(name: string, first: string): string | null {
  const place = SERVICE.test(name) ? PLACE.exec(first)?.[0] : undefined;
  if (place === undefined || !/(?:率|比例|比重|密度)$/.test(first)) return null;
  return place + (name.startsWith("水质") ? (/供水|饮用水/.exec(first)?.[0] ?? "") : "") + name;
}
