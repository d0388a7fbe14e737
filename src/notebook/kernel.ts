/** The part of tslab's kernel that sends what a cell shows. It belongs to the running cell: read it anew for each output. */
interface KernelModule {
  readonly lastWriteDisplayData: (data: DisplayData, update: boolean) => void;
}

/** The content of Jupyter's `display_data` message. */
export interface DisplayData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient: Readonly<Record<string, unknown>>;
}

interface LoadedModule {
  readonly filename?: string | null;
  readonly exports?: unknown;
}

interface KernelGlobal {
  readonly __tslab__?: {
    readonly require?: { readonly cache?: Readonly<Record<string, LoadedModule | undefined>> };
  };
}

function isKernelModule(value: unknown): value is KernelModule {
  return (
    typeof value === "object" &&
    value !== null &&
    "lastWriteDisplayData" in value &&
    typeof value.lastWriteDisplayData === "function"
  );
}

/**
 * The module of the tslab kernel that runs this process, found among its loaded modules: the kernel may be installed
 * anywhere. Undefined outside a kernel, and while no cell runs.
 */
export function kernelModule(): KernelModule | undefined {
  const cache = (globalThis as KernelGlobal).__tslab__?.require?.cache ?? {};
  for (const loaded of Object.values(cache)) {
    if (loaded === undefined || !/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(loaded.filename ?? "")) continue;
    if (isKernelModule(loaded.exports)) return loaded.exports;
  }
  return undefined;
}

/** Whether this process is a tslab kernel. */
export function inKernel(): boolean {
  return (globalThis as KernelGlobal).__tslab__ !== undefined;
}

/**
 * Shows a value in several MIME types as one output of the running cell.
 * @returns false where there is no kernel to send it to
 */
export function sendBundle(data: Readonly<Record<string, unknown>>): boolean {
  const kernel = kernelModule();
  if (kernel === undefined) return false;
  kernel.lastWriteDisplayData({ data, metadata: {}, transient: {} }, false);
  return true;
}
