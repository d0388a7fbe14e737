/** A measure whose words leave out whose it is, with those who can have it and where a text names them. */
export interface OwnedMeasure {
  readonly measure: RegExp;
  /** Whose it is: the first group, or all of it, at the head of the name before or last among the words before. */
  readonly owner: RegExp;
  /** The number before in the same list, right before, anywhere before in the part of the sentence; the words of the part or of the sentence; the number before or what the part is about. */
  readonly told: "list" | "next" | "near" | "part" | "sentence" | "trade";
}

/** Measures that say by their form of which kind of thing they are (上架率, 机插率, 破案率), with the names of such things. */
export const MEASURES_OF_THINGS: readonly OwnedMeasure[] = [
  {
    measure:
      /^(?:平均)?(?:PUE|WUE|电能利用效率|上架率)(?:值)?$|^(?:绿电|绿色电力|可再生能源)(?:使用|消费)?(?:占比|比例|比重|使用率)$/,
    owner: /(?:新建)?(?:超?大型|大中型|新型|绿色|存量)*(?:及以上)?(?:数据中心|算力中心|智算中心)/g,
    told: "sentence",
  },
  {
    measure: /^(?:优良中等?路|中等及以上路|列养|管养|铺装|硬化|黑色化)(?:率|比例)$/,
    owner: /(?:农村|县乡|普通国省|国省|普通|国省干线)?公路|(?:普通)?国省(?:道|干线)|县乡道/g,
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
    told: "sentence",
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
  // 中欧班列开行1500列，回程占比45%.
  {
    measure: /^(?:回程|去程|重箱)(?:占比|比例|率)$|^(?:运输|进出口)?货值$/,
    owner: /(?:中欧|中亚|中老|国际|铁海联运)[一-龥]{0,4}班列|班列/g,
    told: "part",
  },
  // 政府性融资担保余额1500亿元，平均担保费率0.8%.
  {
    measure:
      /^(?:平均)?担保(?:费率|放大倍数)$|^(?:平均)?费率$|^支[小农]支?[小农]?(?:业务)?占比$|^(?:放大|代偿)(?:倍数|率)$/,
    owner: /(?:政府性)?融资担保|农业信贷担保|农担/g,
    told: "part",
  },
  // 国有企业资产总额3万亿元，资产负债率65%.
  {
    measure:
      /^(?:资产负债率|净资产收益率|营业收入利润率|全员劳动生产率|国有资本(?:保值增值率|收益)|战略性新兴产业(?:营收|营业收入|收入|投资)占比)$/,
    owner: /(?:省属|市属|区属|县属|地方|监管)*(?:国有企业|国企|国资国企)|(?:规上|规模以上)工业企业/g,
    told: "part",
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
  { measure: /^(?:记录|服务)时长$/, owner: /志愿(?:服务|者)/g, told: "sentence" },
  { measure: /^节资率$|^节约资金$/, owner: /政府采购/g, told: "sentence" },
];
