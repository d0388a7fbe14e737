export function installedPackages(): {
  name: string;
  version: string;
  license: string;
  hasInstallScript: boolean;
}[];
