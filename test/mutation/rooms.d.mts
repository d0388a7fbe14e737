export const ROOMS: Readonly<
  Record<
    string,
    { readonly files: readonly string[]; readonly tests: readonly string[]; readonly held: boolean }
  >
>;
