/** A measure whose words leave out whose it is, with those who can have it and where a text names them. */
export interface OwnedMeasure {
  readonly measure: RegExp;
  /** Whose it is: the first group, or all of it, at the head of the name before or last among the words before. */
  readonly owner: RegExp;
  /** The number before in the same list, right before, anywhere before in the part of the sentence; that or the one that opens the part; the words of the part or of the sentence; the number before or what the part is about. */
  readonly told: "list" | "next" | "near" | "opens" | "part" | "sentence" | "trade";
}

/** A crop, a herd or what is got from it, before what is measured of it. */
const GROWN =
  /^([^占、]{2,10}?)(?:(?<!特色|优势|主导|支柱|重点|富民|首位)产业)?(?=(?:总|播种|种植|养殖|经营|年|商品)*(?:面积|产量|单产|出栏量?|存栏量?|入榨量|饲养量)$|(?:精品|优果|优质|优质品|良种(?:覆盖)?|商品化处理|精深加工|耕种收|综合机械化|出口|综合产值|全产业链|设施栽培|设施种植).*$)/;

/** Measures that say by their form of which kind of thing they are (上架率, 机插率, 破案率), with the names of such things. */
export const MEASURES_OF_THINGS: readonly OwnedMeasure[] = [
  {
    measure:
      /^(?:平均)?(?:PUE|WUE|电能利用效率|上架率)(?:值)?$|^(?:绿电|绿色电力|可再生能源)(?:使用|消费)?(?:占比|比例|比重|使用率)$/,
    owner: /(?:新建)?(?:超?大型|大中型|新型|绿色|存量)*(?:及以上)?(?:数据中心|算力中心|智算中心)/g,
    told: "sentence",
  },
  {
    measure: /^(?:优良(?:中等?)?路|中等及以上路|列养|管养|铺装|硬化|黑色化)(?:率|比例)$/,
    owner: /(?:农村|县乡|普通国省|国省|普通|国省干线)?(?<![级速])公路|(?:普通)?国省(?:道|干线)|县乡道/g,
    told: "sentence",
  },
  {
    measure:
      /^(?:新增)?(?:实缴|缴存)(?:职工|单位|人数|额|总额)?(?:人数)?$|^(?:灵活就业人员|自由职业者|新市民)缴存(?:人数)?$/,
    owner: /住房公积金/g,
    told: "sentence",
  },
  {
    measure: /^(?:调解|仲裁|化解|和解|结案|履行)(?:成功|终局|结案|完成|按期结案|自动履行)*率$/,
    owner: /(?:劳动人事|劳动|医疗|消费|物业|金融|知识产权|土地|农村土地承包经营)+(?:争议|纠纷)|矛盾纠纷/g,
    told: "sentence",
  },
  {
    measure: /^(?:入驻|出租|去化|空置)率$/,
    owner: /(?:园区)?(?:标准|多层|高标准)*厂房|商务楼宇|孵化器|众创空间|人才公寓|保障性租赁住房|公租房|冷库/g,
    told: "sentence",
  },
  {
    measure: /^(?:机插|机收|机播|机耕|机械化收获|集中育秧|统防统治覆盖|良种覆盖)率$/,
    owner: /(?:双季|早|晚|再生)?(?:水稻|稻谷)|小麦|玉米|油菜|大豆|花生|棉花|马铃薯|甘蔗/g,
    told: "sentence",
  },
  {
    measure: /^(?:规模|规模化|标准化)养殖(?:占比|比重|比例|率)$/,
    owner: /生猪|家禽|肉牛|奶牛|肉羊|蛋鸡|肉鸡|水禽|畜禽|水产/g,
    told: "part",
  },
  {
    measure: /^(?:焚烧|焚烧处理|填埋|回收利用|资源化利用|无害化处理|分类覆盖)(?:占比|比例|比重|率)$/,
    owner: /(?:城市|农村|城镇|城乡)?生活垃圾|餐厨垃圾|建筑垃圾/g,
    told: "sentence",
  },
  {
    measure: /^(?:破案|侦破|追赃|挽损|返还)率$/,
    owner: /(?:电信网络|养老|合同)?诈骗案件|命案|刑事案件|八类案件|盗抢骗案件|食药环案件/g,
    told: "sentence",
  },
  { measure: /^(?:保费|保额|保险金额|赔付额)$/, owner: /[一-龥]{2,8}?保险(?!业)/g, told: "sentence" },
  {
    measure: /^(?:代表性)?传承人$/,
    owner: /^((?:国家级|省级|市级)?(?:非遗|非物质文化遗产))(?:代表性)?项目/,
    told: "near",
  },
  { measure: /^(?:代表性)?传承人$/, owner: /非遗|非物质文化遗产/g, told: "sentence" },
  { measure: /^(?:年|年总)?流通(?:人次|量)?$/, owner: /公共图书馆/g, told: "sentence" },
  {
    measure: /^(?:财产|经济|直接经济)?损失$|^涉案金额$/,
    owner: /(?:电信网络)?诈骗|火灾|生产安全事故|自然灾害|洪涝灾害/g,
    told: "sentence",
  },
  { measure: /^(?:新增)?参保(?:缴费)?(?:人数|人员)?$/, owner: /[一-龥]{2,14}?保险/g, told: "sentence" },
  // 农村供水保障能力增强，水质达标率95%: the quality of what is drunk.
  {
    measure: /^水质(?:总体)?(?:达标|合格)率$/,
    owner: /(?:农村|城市|城镇|城乡)(?:集中)?(?:供水|饮用水(?:水源地?)?)/g,
    told: "part",
  },
  // 松材线虫病疫点减少，疫情面积下降30%: the spread of the plague.
  {
    measure: /^(?:疫情|发生|危害|防治)(?:发生)?面积$/,
    owner: /[一-龥]{2,6}?(?:线虫病|美国白蛾|加拿大一枝黄花|病虫害|有害生物)/g,
    told: "part",
  },
  // 中欧班列开行1500列，回程占比45%，运输箱量15万标箱: what a line carries.
  {
    measure:
      /^(?:回程|去程|重箱|冷链)(?:货物)?(?:占比|比例|率)$|^(?:运输|进出口|年)*(?:箱量|货值|货运量|货物量)$|^(?:本省|省内|本地)货源占比$/,
    owner:
      /(?:[东西南北中]部)?(?:陆海新通道|江海联运|海铁联运|铁海联运|中欧|中亚|中老|国际)?[一-龥]{0,4}班列/g,
    told: "part",
  },
  // 咖啡种植面积100万亩，精品率50%，出口额2亿美元: what is got from a crop or a herd, and how.
  {
    measure:
      /^(?:精品|优果|优质|优质品|商品化处理|产地预冷|冷藏保鲜|(?:设施|标准化|规范化|规模化|订单)(?:栽培|种植|养殖)(?:基地)?|耕种收(?:综合)?机械化|综合机械化|统防统治|绿色防控|精深加工|就地加工)(?:面积)?(?:率|占比|比例|比重|覆盖率)$|^(?:平均)?亩产$|^含[糖油]分?$|^(?:脱毒|健康|良种|优质)*(?:种苗|种子|苗木)(?:覆盖|使用)率$|^(?:机收|机插|机采|机械化采收)率$|^(?:年)?(?:入榨|商品|出栏|加工)量$|^(?:全产业链|综合|加工|一二三产业)(?:总?产值)$|^(?:年)?出口(?:额|量|创汇)$/,
    owner: GROWN,
    told: "near",
  },
  // 天然气消费量50亿立方米，管道里程3000公里.
  {
    measure: /^(?:(?:长输)?管[道网](?:总)?(?:里程|长度)|储气能力|(?:居民)?气化率|(?:应急)?储备能力)$/,
    owner: /^(天然气|燃气|氢气|成品油|原油)(?=.{2,})/,
    told: "near",
  },
  // 煤电机组供电煤耗300克，灵活性改造500万千瓦.
  {
    measure: /^(?:灵活性|节能降碳|节能|供热|超低排放|“?三改联动”?)改造$/,
    owner: /^(.{0,4}(?:煤电|火电|燃煤|水泥|钢铁|焦化)(?:机组|企业|锅炉|行业)?)(?=.{2,})/,
    told: "near",
  },
  // 社会组织5万个，3A级以上占比40%.
  // 生活垃圾回收利用率40%，焚烧处理能力1万吨/日.
  {
    measure: /^(?:焚烧|填埋|资源化|无害化)?(?:处理|处置|利用|转运|收运)能力$|^(?:综合)?利用产值$/,
    owner:
      /^((?:农村|城市|城镇|城乡)?(?:生活垃圾|餐厨垃圾|厨余垃圾|建筑垃圾|(?:大宗|一般)?(?:工业)?(?:固废|固体废物)|秸秆|危险废物|医疗废物|污泥|粪污))(?=.{2,})/,
    told: "near",
  },
  // 博物馆免费开放率90%，年观众1亿人次.
  {
    measure: /^年?(?:接待)?(?:观众|参观)(?:人次|人数|量)?$/,
    owner: /博物馆|纪念馆|科技馆|美术馆|文化馆|展览馆|剧院/g,
    told: "sentence",
  },
  // 气象观测站3000个，乡镇覆盖率100%: what reaches the places.
  {
    measure: /^(?:乡镇|行政村|建制村|村级?|社区|街道|县域)覆盖率$/,
    owner:
      /^(.{2,}(?:[站点馆所院厅店柜栏亭厨]|中心|机构|平台|窗口|公交|设施|场所|超市|银行|基金|食堂|网格|服务队))$/,
    told: "next",
  },
  {
    measure: /^(?:记录|服务)时长$/,
    owner: /(?:科技|文化|文明|助残|青年|社区|环保|应急)?志愿(?:服务|者)/g,
    told: "sentence",
  },
  { measure: /^节资率$|^节约资金$/, owner: /政府采购/g, told: "sentence" },
];
