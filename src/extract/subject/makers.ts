/** 某大学创建国家级科技园: who makes what is counted. */
const MAKER =
  /^(?:支持|推动|鼓励|引导)?[^，。；]*?(?:大学|学院|医院|公司|集团|研究院|研究所)(?:牵头|联合)?(?:创建|建设|组建|打造|新建|创办|建成)(?=.{2,})/;
/** 产能提升行动建设高标准农田: the drive that makes what is counted. */
const DRIVE =
  /^(?:实施|开展|推进)?[^，。；、“”]{4,20}?(?:行动|工程|计划)(?:新增|新建|建设|改造|培育|完成)(?=[^率]{3,}$)/;
/** “智赋”行动新增上云企业: the campaign that makes what is counted. */
const CAMPAIGN =
  /^“[^“”]{2,12}”(?:行动|工程|计划)?(?=(?:(?:新增|新建|培育|打造|带动)[一-龥]{2,}|累计[一-龥]{3,}))/;
/** 节能技改形成节能量: what comes of it. */
const FORMS = /(?<=[一-龥]{3})形成(?=(?:年|新增)*[一-龥]{1,4}(?:量|能力|产能)$)/;
/** 某园区实现营业收入: whose it is, before what it comes to. */
const BRINGS_ABOUT = /(?<=[”"园区谷港城]|产业|集群|企业)(?:实现|完成)(?!率|量|度|情况)(?=[一-龥]{2,})/;
const PLACE =
  "(?:[一-龥]{1,6}?(?:片区|组团|板块|新区|高新区|经开区|开发区|街道)|(?![社小景校农牧林山库灾街城市园]区)[一-龥]{1,4}?[区县市州旗镇乡])";
/** 甲片区、乙片区各新建医院: where something is made. */
const PLACES_MAKE = new RegExp(
  `^在?(?:${PLACE}(?:[、和与及]${PLACE})+(?:各自?|均|分别)?|${PLACE}(?:各自?|均|分别)|[一-龥]{1,6}?(?:片区|组团|板块)|[一-龥]{1,3}(?:、[一-龥]{1,3}){1,7}?[两二三四五六七八九十]?个?(?:县市区|县市|县区|[县市区镇乡地])各)(?=(?:新建|建设|建成|改扩建|新增|打造|布局|设立|设置|开工)[一-龥]{2,})`,
);
/** 支持高校建设一流学科: whom the promise helps to do it. */
const HELPED =
  /^(?:支持|推动|鼓励|引导|帮助)[^，。；]{0,8}?(?:高校|院校|企业|园区|院所|院校)(?:牵头|联合)?(?:创建|建设|组建|打造|新建|创办|建成|推出|开发)(?=.{2,})(?!(?:研发(?:中心|机构|平台)|技术中心))/;
/** 引进优质资源建设区域医疗中心: by what means it is made. */
const BY_MEANS = /^(?:引进|利用|整合)[^，、]{2,10}(?:资源|技术|资本|力量)(?:建设|共建|打造|组建)(?=.{3,})/;
/** 支持企业建设研发中心: the centres of enterprises. */
const HELPED_OWN =
  /^(?:支持|推动|鼓励|引导|帮助)[^，。；]{0,8}?(?=企业)(企业)(?:牵头|联合)?(?:创建|建设|组建|打造|新建|创办|建成)(?=研发(?:中心|机构|平台)|技术中心)/;

/**
 * A noun phrase without who or what brings about what is counted: the body, the drive, the help or the means.
 *
 * @example
 * withoutMaker("支持高校建设一流学科"); // => "一流学科"
 */
export function withoutMaker(name: string): string {
  return name
    .replace(PLACES_MAKE, "")
    .replace(BY_MEANS, "")
    .replace(MAKER, "")
    .replace(DRIVE, "")
    .replace(CAMPAIGN, "")
    .replace(HELPED, "")
    .replace(HELPED_OWN, "$1")
    .replace(BRINGS_ABOUT, "")
    .replace(FORMS, "");
}
