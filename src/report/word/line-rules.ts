/** What begins no line of Chinese: closing marks as Word knows them, signs of per cent, and the numeral that only follows a number. */
const NEVER_FIRST =
  "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠–—亿";

/** What ends no line of Chinese: opening marks as Word knows them, and digits, so that a number stays with its unit. */
const NEVER_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥0123456789–—～";

const forAttribute = (text: string): string => text.replace(/[&<>"]/gu, (one) => `&#${one.charCodeAt(0)};`);

/**
 * Settings of a Word file by which Word parts no number from the Chinese unit behind it: 30家, 2022—2025年. The text stays as it
 * is, so that it can be searched and quotes are exact. LibreOffice does not read them.
 * @param settings the part `word/settings.xml`
 */
export const withLineRules = (settings: string): string =>
  settings.replace(
    /<w:compat>|<\/w:settings>/u,
    `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${forAttribute(NEVER_LAST)}"/>` +
      `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${forAttribute(NEVER_FIRST)}"/>$&`,
  );
