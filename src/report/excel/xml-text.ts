/** Text inside an XML element or an attribute in double quotes. */
export const xmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The name of a sheet in a reference: 'Chart data'. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`;
