/** What is recognised, at the end of its name: 临床医学研究中心, 文化生态保护区. */
const THING =
  "(?:中心|实验室|研究院|平台|基地|园区?|区|试点|工厂|车间|企业|集群|街区|社区|[村镇乡县]|城市|站|院|库|项目|工程|品牌|名录|景区|风景区|名胜区|度假区|孵化器|众创空间|合作社|家庭农场|学科|专业群?|教材|示范(?:点|机构|单位)|工坊|学校|专业|课程|联盟|联合体|建设点)(?:（[^（）]{1,8}）)?";
/** What 国家 and 省 say besides a level: 国家公园, 省会, 省内, 省直. */
const NO_LEVEL =
  "(?!中心城市|公园|自然科学基金|社会科学基金|社科基金|奖学金|助学金|实验室|标准|公务|机关|安全|储备|能源|电网|铁路|战略|规定|政策|财政|重大战略|部委|[内外会直际道属管定域委市州级部部及和与、]|本级|政府|市共建|部共建)";
/** 省临床医学研究中心, 国家全域旅游示范区: a level told without 级, by what follows it up to the end of the name. */
export const levelWithoutSign = (level: string): string =>
  `${level}(?=${NO_LEVEL}[一-龥A-Za-z0-9“”]{2,20}${THING}$)`;

/** 省市县三级重点项目: what several levels have, each its own. */
export const COUNTED_KIND = "(?:重点|重大|示范|龙头|文明|特色)";

/** 省州重点项目: levels side by side without 级, before what each of them has. */
export const LEVELS_BESIDE =
  "(?:(?:国家?[、和及与]?)?省[、和及与]?[市州](?:[、和及与]?县)?|[市州][、和及与]?县)(?=(?:级|列)?(?:重[点大][一-龥]{0,4}(?:项目|工程)|龙头企业|示范[村点区]|文明[村单]))";

/** 国家级, 省级及以上: the level of recognition, which a column of its own holds. */
const TIER = new RegExp(
  `^(?:国家|[国省市州县区乡]){2,4}[两三四]级(?=${COUNTED_KIND})|^${LEVELS_BESIDE}|(?:(?:国家|国|省部|自治区|省|市|州|盟|县|(?<![^省市县州盟和及、])区|县区|国省|省市|部省|世界)级?)?(?:、|和|及|或)?(?:国家|自治区|省|市|州|县)?(?:、|和|及|或)?(?:国家|自治区|省|市|州|县|部|(?<![园社山片灌小景港库假游护范集])区)级(?:及其?以上|或以上|以上)?|^国、省、?市?|^国家?[和及、与]?省(?=龙头|重点(?!生态)|[一-龥]{2,12}(?:示范|试点|龙头))|^(?:国家|全国)(?=卓越级|领航级|先进级|制造业|企业|技术|工程(?:研究|技术)|绿色|高新|产业|创新|质量|示范|级|小微|中小企业|专精特新|现代|乡村|农业|科技|知识产权|文明|服务)|^市(?=重点|重大|优质|级|示范|文明|卫生|美丽)|^自治区(?=[级列]?重[点大][一-龥]{0,4}项目)|^[省市]列(?=重点|重大)|^省(?=重大|中试|创新实验室|优质|级|制造业|企业|技术创新|工程(?:研究|技术)|绿色|重点|新型|级|科技|产业)|^${levelWithoutSign("(?:国家|省)")}`,
  "g",
);

/** 县级以上城市, 省级财政, 县级医院: a level of the administration, which recognises nothing and belongs to the name. */
export const ADMINISTRATION =
  /(?:国家|省|市|州|县|区|地市?|旗)级(?:及?以上|及?以下)?(?:的)?(?=(?!.{2,14}(?:示范|试点|标杆)(?:[区点县村园镇市]|企业|机构|工程|单位|基地|项目|医院)?)(?:城市|城区|城镇|行政区|人民政府|政府|财政|财力|预算|一般性支出|支出|“?三公|部门|机关|单位|地方|公立医院|物流(?!园|枢纽|示范|基地)|配送|寄递|快递|应急|融媒体|文化馆|图书馆|博物馆|科技馆|档案馆|体育馆|体育场|文体中心|影院|客运站|水厂|污水|垃圾|养老|供销|中医(?:医?院|医疗机构|诊所)|综合医院|医院|疾控|医疗|集中式|全?覆盖率?|饮用水|水源|断面|特困|福利|养老|敬老|殡仪馆|殡葬|公益性公墓|公墓|骨灰堂|层面|事权|公共(?!海外仓|仓|(?:技术|信息)?服务(?:示范)?平台|实训|品牌)))|县级(?:及?以上)(?=(?!.*(?:示范|试点|标杆|园区|平台|基地|企业|文物|非遗|名录|工程|项目)).{2,20}全?覆盖率?)/g;

/** The name of a phrase, its level taken out, of recognition and of administration alike. */
export function withoutTier(name: string): string {
  // 两院院士和国家级人才: a level behind a joint is that of the later member alone.
  const plain = name.replace(TIER, (found: string, at: number) =>
    at > 0 && /^[、和及或]/.test(found) ? found : "",
  );
  return plain.length >= 2 ? plain.replace(/^(?:及?以上|和(?!美|谐|平|睦)|及|、)+/, "") : name;
}

/** The name of a phrase, its level of recognition taken out; a level of the administration stays. */
export function withoutRecognition(name: string): string {
  return name.search(ADMINISTRATION) < 0 ? withoutTier(name) : name;
}
