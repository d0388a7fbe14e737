/** Puts values behind those of a list. `push(...more)` takes each value for an argument, and more than some hundred thousand of those end the program. */
export function append<Value>(list: Value[], more: Iterable<Value>): void {
  for (const value of more) list.push(value);
}
