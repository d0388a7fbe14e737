/**
 * Advance widths of Noto Sans SC (OFL 1.1, version 2.004) in thousandths of the font size: U+0020–007E in order, regular
 * and bold. Everything else of the font that charts print is a full em wide, but for the exceptions below.
 */
const REGULAR = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
  555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
  535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
  559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
  377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const BOLD = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590,
  590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330,
  568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590,
  567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 437, 495,
  421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];
const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x2013, 544],
  [0x2014, 908],
  [0x2212, 590],
]);

/** Latin letters with accents are at most as wide as this. */
const LATIN = 640;
const EM = 1000;

/**
 * Width of a line of text in pixels, as Noto Sans SC sets it, without kerning: never less than what is drawn. The same on
 * every machine, whatever fonts it has, so that a chart has the same layout everywhere.
 * @example
 * textWidth("湖南", 12); // => 24
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const ascii = bold ? BOLD : REGULAR;
  let units = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    units += ascii[code - 0x20] ?? OTHERS.get(code) ?? (code >= 0xa0 && code < 0x250 ? LATIN : EM);
  }
  return (units * fontSize) / EM;
}
