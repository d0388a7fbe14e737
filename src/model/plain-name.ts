/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether a text is the plain name of a file on every system: no folders, no stream, no device, nothing hidden, nothing that a
 * terminal or a listing would show otherwise.
 *
 * @example
 * isPlainName("hubei-2021.txt"); // => true
 * isPlainName("../targets.csv"); // => false
 */
export function isPlainName(name: string): boolean {
  return (
    name.length > 0 &&
    Buffer.byteLength(name) <= 255 &&
    !/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(name) &&
    !/^[.\s]|[.\s]$/u.test(name) &&
    !DEVICE.test(name)
  );
}
