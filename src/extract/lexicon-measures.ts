import type { Measure } from "../model/codes.js";

/** A class of governing verbs or nouns with the measure that they make of the number after them. */
export interface MeasureRule {
  readonly measure: Measure;
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Verbs of adding: the number is what is newly added over the period. */
export const INCREMENT =
  /新增(?!长点|量[^，。；]*占|建设用地|劳动力)|新建|新培育|新培养|新招收|新招引|新招录|新聘|新认定|新创建?|新引进|新签订?|新设立?|新布局|新组建|新改扩?建|新开工|新登记|新发展|新获批|新开通|新投产|新入库|新列入|新纳入|新打造|新开发|新种植|新造|新上|新注册|新入规?|新认证|新立项|新纳规|再纳规|再建|扩招|扩充|增补|新辟|新开辟|新购置|新改建|新装|新[（(][^，。；）)]{1,4}[）)]建|净增|再增|增加(?!到|至|值)|增建|扩增|扩建|增设/;

/** A flow summed over the period. */
export const CUMULATIVE_WORD =
  /累计|总投资|投资总额|总投入|计划投资|减排量|节能量|节水量|合计|共计|(?:三|五|3|5)年(?:内)?(?:共|总)|先期投入/;

/** Verbs of doing: what they count happens over the period and sums up. */
export const CUMULATIVE_VERB =
  /取得|接待|入选|撬动|带动|实施|完成|开展|举办|承办|制定|制修订|修订|制订|攻克|攻关|转化|改造|发放|培训|辅导|立项|验收|签订|遴选|发布|编制|整治|治理|修复|造林|绿化|淘汰|压减|关停|减排|削减|选派|承接|安置|转移|组织|推进|推动|支持|扶持|主导|参与|评选|研制|研发|开发|投放|推广|招引|救助|帮扶|筹集|清理|轮训|服务(?![业等贸外平中机站网设体能消])|盘活|选拔|资助|开工|募集|放映|解决|减负|推介|打通|调整|优化|更新|硬化|续建|竣工|缓解|治沙|处置|拆除|整备|维护|安装|实现.{0,12}(?:转化|验收|就业)|覆盖|突破$/;

/** Verbs and nouns of a state at a date. */
export const LEVEL_WORD =
  /达到?$|总数|总量|总额|总值|规模|保有量|拥有量|数量|突破$|超过$|占比|比重|比例|达到|保持|稳定在|控制在|提高到|提升到|增加到|增至|提升至|提高至|降至|降到|下降到|降低到|扩大到|为$|占/;

/** Verbs of building: how many there are to be at the date. */
export const BUILD_VERB =
  /建成|建设|培育|培养|打造|形成|创建|创立|争创|组建|设立|成立|建立|构建|布局|发展|壮大|做强|认定|引进|引育|聚集|集聚|孵化|争取|上升为|升级/;

/** A rate of growth per year. */
export const GROWTH =
  /年均|年增速|年增长|增速|增长率|增幅|每年(?:递增|增长|提高|提升)|逐年(?:递增|增长)|同比增长|增长(?!到|至|点|极)/;

/** Words that set the number against a base. */
export const CHANGE =
  /(?:比|较)[^，。；]{0,12}(?:下降|降低|减少|提高|提升|增长|增加|上升|缩短|缩小|压缩|扩大|翻|节约|高|低|快)|(?:下降|降低|减少|压减|缩短|缩小|削减)(?!到|至|率)|(?:提高|提升|上升|增加)(?!到|至|值)|(?:累计|五年|三年)[^，。；]{0,6}(?:增长|下降|提高)|翻/;

/** One number a year. */
export const YEARLY =
  /每年度?|年均(?=新增|培训|培育|引进|完成|新建|实施|举办|开展|发放|造林|增加|转化|建设|净增|供应|改造|减|新)|逐年|每一年|每个年度/;
