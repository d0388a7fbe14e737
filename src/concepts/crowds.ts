/**
 * 万人大会, 万人体育场, “百场万人”: so many come together or are meant, and nothing is reckoned per head. What a pattern of
 * denominators refuses behind its power of ten.
 */
export const CROWD =
  "人(?:[”’》」』]|级|计划|行动|工程|活动|大[会学讲]|大?培训|大?招聘|大?评议|竞赛|体育[场馆]|诵读|健身|健步|徒步|骑行|长跑|合唱)";
