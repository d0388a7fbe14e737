import fc from "fast-check";

/** Any character of Unicode. fast-check's own `binary` first makes a table of all of them, which takes seconds a process. */
export const anyCharacter = fc
  .oneof(
    { arbitrary: fc.integer({ min: 0, max: 0xd7ff }), weight: 3 },
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));
