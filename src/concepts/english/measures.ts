/** Measures at the end of a name and the English around what they measure, which $ stands for; the longest first. */
const TABLE = `
全产业链总产值 full-chain output value of $
全产业链产值 full-chain output value of $
全产业链营业收入 full-chain business revenue of $
综合产值 comprehensive output value of $
综合总产值 comprehensive output value of $
总产值 gross output value of $
产值 output value of $
增加值 value added of $
主营业务收入 main business revenue of $
开票销售收入 invoiced sales revenue of $
营业收入 business revenue of $
业务收入 business revenue of $
销售收入 sales revenue of $
经营性收入 operating income of $
经营收入 operating income of $
人均可支配收入 per capita disposable income of $
人均纯收入 per capita net income of $
综合收入 total revenue of $
总收入 total revenue of $
收入 revenue of $
利润总额 profit of $
利润 profit of $
利税 profit and tax of $
税收 tax revenue of $
总投资 total investment in $
投资 investment in $
总产量 output of $
产量 output of $
年收入 yearly income of $
节能改造面积 area of $ with energy-saving renovation
单产 yield of $
年产值 yearly output value of $
年产能 yearly production capacity of $
产能 production capacity of $
生产能力 production capacity of $
种植面积 area planted with $
播种面积 area sown with $
推广面积 area of $ promoted
认证面积 certified area of $
建筑面积 floor area of $
基地面积 area of $ bases
改造面积 area of $ renovated
治理面积 area of $ treated
修复面积 area of $ restored
整治面积 area of $ improved
流转面积 area of $ transferred
供应面积 area of $ supplied
面积 area of $
改造长度 length of $ renovated
新改建长度 length of $ built or rebuilt
新改建里程 length of $ built or rebuilt
新改建面积 area of $ built or rebuilt
改扩建长度 length of $ rebuilt or extended
延伸长度 length of $ extended
治理长度 length of $ treated
改造里程 length of $ renovated
通车里程 length of $ open to traffic
运营里程 length of $ in operation
长度 length of $
里程 length of $
在建规模 capacity of $ under construction
招生规模 enrolment of $
总规模 total size of $
规模 size of $
装机容量 installed capacity of $
装机 installed capacity of $
库容 storage volume of $
货邮吞吐量 cargo and mail throughput of $
货物吞吐量 cargo throughput of $
集装箱吞吐量 container throughput of $
旅客吞吐量 passenger throughput of $
吞吐量 throughput of $
总资产 total assets of $
进出口额 imports and exports of $
出口额 exports of $
进口额 imports of $
贸易额 trade of $
成交额 turnover of $
交易额 transaction value of $
销售额 sales of $
网络零售额 online retail sales of $
零售额 retail sales of $
发放额 amount of $ issued
签约额 contract value of $
引进额 amount of $ attracted
盘活额 amount of $ put to use
出让额 amount of $ sold
贷款余额 balance of $ loans
存款余额 balance of $ deposits
余额 balance of $
补贴标准 subsidy standard of $
补助标准 subsidy standard of $
标准化率 standardisation rate of $
综合机械化率 comprehensive mechanisation rate of $
机械化率 mechanisation rate of $
资源化利用率 resource recovery rate of $
综合利用率 comprehensive utilisation rate of $
安全利用率 safe use rate of $
利用率 utilisation rate of $
覆盖率 coverage rate of $
渗透率 penetration of $
回收利用率 recycling rate of $
负荷率 load rate of $
履约率 performance rate of $
化解率 resolution rate of $
好差评率 rating rate of $
完好率 intact rate of $
签约率 contract rate of $
指导率 guidance rate of $
规范化管理率 standard management rate of $
就诊率 visit rate of $
结案率 closing rate of $
溢价率 premium of $
融资成本 financing costs of $
公示率 disclosure rate of $
普及率 penetration rate of $
达标率 rate of $ up to standard
合格率 pass rate of $
优良率 good rate of $
处理率 treatment rate of $
处置率 disposal rate of $
治理率 treatment rate of $
收集率 collection rate of $
回收率 recovery rate of $
毛入学率 gross enrolment rate in $
毛入园率 gross enrolment rate in $
入学率 enrolment rate in $
巩固率 retention rate in $
参保率 coverage of $
就业率 employment rate of $
失业率 unemployment rate of $
转化率 conversion rate of $
死亡率 mortality of $
贡献率 contribution rate of $
办结率 settlement rate of $
满意率 satisfaction rate of $
满意度 satisfaction with $
通达率 access rate of $
正常运行率 normal operation rate of $
数字化率 digitalisation rate of $
数字化改造率 digital transformation rate of $
设置率 setup rate of $
开工率 start rate of $
上岗率 rate of $ in post
持证上岗率 certification rate of $
出栏率 slaughter rate of $
精品率 premium rate of $
中签率 success rate of $
网办率 online handling rate of $
创建率 creation rate of $
供养率 support rate of $
运维率 operation and maintenance rate of $
比例 share of $
占比 share of $
比重 share of $
受益居民 residents who benefit from $
浓度 concentration of $
密度 density of $
强度 intensity of $
水平 level of $
消费量 consumption of $
用水量 water use of $
用电量 electricity use of $
能耗 energy use of $
排放量 emissions of $
减排量 emission reduction of $
供应量 supply of $
回收量 recovery of $
销售量 sales volume of $
销量 sales volume of $
周转量 freight turnover of $
联运量 intermodal transport volume of $
运输量 transport volume of $
送电量 electricity sent by $
清淤量 volume of $ dredged
订单额 orders of $
保供量 supply of $
数控化率 numerical control rate of $
持卡率 card-holding rate of $
亩均税收 tax revenue per mu of $
亩均产值 output value per mu of $
亩均增加值 value added per mu of $
亩均营业收入 business revenue per mu of $
一网通办率 one-network handling rate of $
上线率 rate of $ online
接入率 access rate of $
供电可靠率 power supply reliability of $
投运率 operation rate of $
办学率 schooling rate of $
留存率 retention rate of $
存栏量 number of $ in stock
存栏 number of $ in stock
出栏量 number of $ slaughtered
出栏 number of $ slaughtered
饲养量 number of $ raised
人数 number of $
人次 visits of $
户数 number of $
拥有量 number of $ held
申请量 number of $ applications
授权量 number of $ granted
总量 total of $
排名 ranking of $
金额 amount of $
指数 index of $
新改建 number of $ built or rebuilt
新加装 number of $ installed
新改扩建 number of $ built, rebuilt or extended
新建续建 number of $ newly built or carried on
新建续建里程 length of $ newly built or carried on
新建续建长度 length of $ newly built or carried on
改扩建 number of $ rebuilt or extended
改建 number of $ rebuilt
扩建 number of $ extended
适老化改造 number of $ made age-friendly
节能改造 number of $ with energy-saving renovation
微改造 number of $ with small-scale renovation
改造 number of $ renovated
引进 number of $ attracted
开工 number of $ started
竣工 number of $ completed
投产 number of $ put into operation
签约 number of $ signed
落地 number of $ settled
培训 number of $ trained
治理 number of $ treated
整治 number of $ improved
修复 number of $ restored
修缮 number of $ repaired
拆除 number of $ demolished
淘汰 number of $ phased out
发放 number of $ issued
推广 number of $ promoted
处置 number of $ disposed of
盘活 number of $ put to use
续建 number of $ carried on
更新 number of $ renewed
安置 number of $ resettled
救助 number of $ assisted
资助 number of $ aided
帮扶 number of $ helped
转化 number of $ put to use
研制 number of $ developed
制定 number of $ drawn up
制修订 number of $ drawn up or revised
压减 number of $ cut
核减 number of $ cut
清偿 number of $ paid off
偿还 number of $ repaid
置换 number of $ replaced
追回 number of $ recovered
退还 number of $ refunded
回收 number of $ recovered
打通 number of $ opened
除险加固 number of $ reinforced
加固 number of $ reinforced
申报 number of $ applied for
攻关 number of research projects on $
转移就业 number of $ with transferred employment
升级改造 number of $ upgraded
建设 number of $ built
组建率 setup rate of $
年营业收入 yearly business revenue of $
年销售收入 yearly sales revenue of $
货运量 freight volume of $
客运量 passenger volume of $
改造率 renovation rate of $
备案 number of $ registered
退出 number of $ closed
撤并 number of $ merged
整合 number of $ merged
整理面积 area of $ cleared
清理面积 area of $ cleared
开工面积 area of $ started
竣工面积 area of $ completed
开工里程 length of $ started
开工长度 length of $ started
建成里程 length of $ completed
整治长度 length of $ improved
修复长度 length of $ restored
清淤长度 length of $ dredged
覆盖面积 area covered by $
盘活利用 number of $ put to use
认定 number of $ recognised
创建 number of $ created
提质 number of $ upgraded
扩容 number of $ extended
投用 number of $ put to use
运行 number of $ in operation
开复工 number of $ started or resumed
合作 number of $ in cooperation
移民搬迁 number of $ resettled
供给量 supply of $
供应额 supply of $
处置量 quantity of $ disposed of
处理量 quantity of $ treated
利用量 use of $
储备量 reserve of $
交易量 number of $ transactions
业务量 volume of $
运量 transport volume of $
上网电量 electricity of $ fed into the grid
外送电量 electricity of $ sent out
减负额 burden relief of $
投放额 amount of $ granted
融资额 financing of $
保费收入 premium income of $
总资产规模 total assets of $
管理规模 assets under management of $
存贷款余额 balance of deposits and loans of $
人均可支配收入增速 growth of per capita disposable income of $
完成率 completion rate of $
兑现率 delivery rate of $
建成率 completion rate of $
投产率 operation rate of $
竣工率 completion rate of $
入库率 listing rate of $
落地率 landing rate of $
供水率 supply rate of $
消除率 elimination rate of $
减排率 reduction rate of $
削减率 reduction rate of $
降低率 reduction rate of $
集中供养率 rate of $ in centralised support
集中收集率 centralised collection rate of $
集中处理率 centralised treatment rate of $
无害化处理率 harmless treatment rate of $
自给率 self-sufficiency rate of $
良种率 improved variety rate of $
报销比例 reimbursement rate of $
入住率 occupancy of $
签约服务率 contract service rate of $
规范管理率 standard management rate of $
知晓率 awareness rate of $
普查率 screening rate of $
筛查率 screening rate of $
接种率 vaccination rate of $
控制率 control rate of $
投诉率 complaint rate of $
回复率 reply rate of $
按时办结率 on-time settlement rate of $
可办率 availability rate of $
搬迁 number of $ moved
支出 expenditure of $
综合植被盖度 vegetation cover of $
植被盖度 vegetation cover of $
分担率 share of $
漏损率 leakage rate of $
水损失率 loss rate of $
有效利用系数 effective use coefficient of $
发生率 incidence of $
流转率 transfer rate of $
受害率 damage rate of $
起数 number of $
施用量 use of $
使用量 use of $
总动力 total power of $
总库容 total storage volume of $
总容量 total capacity of $
处理能力 treatment capacity of $
供水能力 water supply capacity of $
供气量 supply of $
接待量 number of $ received
开行量 number of $ run
注册量 number of $ registered
总额 total of $
营业额 turnover of $
执行额 executed value of $
合同额 contract value of $
登记额 registered value of $
外送量 $ sent out
保有面积 area of $
落户 number of $ settled
转企 number of $ turned into enterprises
消化 number of $ used up
验收 number of $ accepted
立项 number of $ approved
以旧换新 number of $ traded in
改良利用 number of $ improved
改良利用面积 area of $ improved
节约额 savings in $
降低额 reduction in $
承保额 amount of $ insured
贴息额 interest subsidies for $
率 $ rate
`;

/** How a measure is said of a thing. */
export interface MeasureWords {
  readonly zh: string;
  /** With $ in the place of the thing. */
  readonly en: string;
}

const MEASURES: readonly MeasureWords[] = TABLE.trim()
  .split("\n")
  .map((line) => ({ zh: line.slice(0, line.indexOf(" ")), en: line.slice(line.indexOf(" ") + 1) }))
  .sort((a, b) => b.zh.length - a.zh.length);
const BY_END: ReadonlyMap<string, readonly MeasureWords[]> = MEASURES.reduce((map, measure) => {
  const end = measure.zh.slice(-1);
  return map.set(end, [...(map.get(end) ?? []), measure]);
}, new Map<string, readonly MeasureWords[]>());

/** The measure at the end of a name, what it is measured of before it; null where the name has none. */
export function measureAtEnd(
  name: string,
): { readonly thing: string; readonly measure: MeasureWords } | null {
  const measure = BY_END.get(name.slice(-1))?.find(
    ({ zh }) => name.length > zh.length + 1 && name.endsWith(zh),
  );
  return measure === undefined ? null : { thing: name.slice(0, -measure.zh.length), measure };
}
