/** A name in the quotation marks of a sentence; those inside it become single ones (GB/T 15834-2011, 4.8.3.3). */
export const quoted = (name: string): string => `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
