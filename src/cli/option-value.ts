/** The value of an option in a command line that no parser has read yet: `--lang zh` and `--lang=zh`. */
export function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return args[at] === option ? args[at + 1] : args[at]?.slice(option.length + 1);
}
