/** The number that a heading begins with: 一、 （三） 2. 第四章. */
const NUMBER =
  /^(?:第[一二三四五六七八九十百\d]+[编章节条]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、.．])/u;

/** A heading without the dashes and blanks that it may begin with. */
const headingOf = (heading: string): string => heading.replace(/^[\s—–-]+/u, "").trim();

/**
 * Where in a document without pages a passage stands: the numbers of the headings above it, and the last heading in full. What a cut
 * heading leaves of itself is passed over.
 * @example
 * sectionPlace("二、主要任务 / （一）加快成果转化 / 1、加速技术创新"); // => "二、（一）1、加速技术创新"
 */
export function sectionPlace(section: string): string {
  const headings = section
    .split(" / ")
    .map(headingOf)
    .filter((heading) => /[^….\s]/u.test(heading));
  return headings
    .map((heading, index) => {
      if (index === headings.length - 1) return heading;
      const [number] = NUMBER.exec(heading) ?? [];
      return number ?? `${heading}，`;
    })
    .join("");
}
