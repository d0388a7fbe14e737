/** Where terms stand side by side or are defined, by the sources that several of them share. */
export const RD = "国家统计局《研究与试验发展（R&D）投入统计规范（试行）》";
export const SNA = "国家统计局《中国国民经济核算体系（2016）》";
export const SCALE = "国家统计局《统计单位划分及具体处理办法》";
export const TRADE = "海关总署《中华人民共和国海关统计条例》";
export const REPORTS = "各地政府工作报告通用简称";
