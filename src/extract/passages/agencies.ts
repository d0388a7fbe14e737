/** （牵头单位：甲局；责任单位：乙局、丙局，各县人民政府） at the end of a paragraph, or 责任单位：… as a line. */
const LABEL = "(?:牵头|责任|负责|主要|承办|主办|配合|参与|实施)(?:单位|部门|领导)[：:]";
const LABELLED = new RegExp(`${LABEL}([^（）()。\\n]{2,260}?)(?=[；;，, ]?${LABEL}|[（）()。\\n]|$)`, "g");
/** （省科技厅、省教育厅牵头，省财政厅配合） */
const TOLD =
  /[（(]([^（）()。；\n]{2,200}?)(?:共同|联合)?(?:牵头|负责|按职责分工负责)(?:[，；][^（）()\n]{0,160})?[）)]/;
const LEADING = /^(?:牵头|主办)/;
/** What a text holds that names anyone responsible. */
const HINT = /牵头|负责|(?:单位|部门|领导)[：:]/;
const NAME = /[一-龥]{2,30}(?:（[^）]{1,20}）)?/;

function namesIn(list: string): string[] {
  return list
    .split(/[、，,；;\s]|等(?=按|$)/)
    .map((name) => name.replace(/^(?:和|及|由)|(?:等单位|等部门|等|配合|负责|按职责分工)+$/g, "").trim())
    .filter((name) => NAME.test(name) && name.length <= 30);
}

/**
 * Those whom a paragraph makes responsible at its end, `;`-separated, the lead first; null where it names none.
 *
 * @example
 * agenciesOf("茶园达到40万亩。（牵头单位：市农业局；责任单位：市财政局、市林业局）"); // "市农业局;市财政局;市林业局"
 */
export function agenciesOf(paragraph: string): string | null {
  if (!HINT.test(paragraph)) return null;
  const labelled = [...paragraph.matchAll(LABELLED)];
  const told = labelled.length === 0 ? TOLD.exec(paragraph) : null;
  const lists =
    told === null
      ? labelled.map((match) => ({ leads: LEADING.test(match[0]), names: namesIn(match[1] ?? "") }))
      : [{ leads: true, names: namesIn(told[1] ?? "") }];
  const names = [...lists.filter(({ leads }) => leads), ...lists.filter(({ leads }) => !leads)].flatMap(
    (list) => list.names,
  );
  return names.length === 0 ? null : [...new Set(names)].join(";");
}
