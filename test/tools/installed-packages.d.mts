export function installedPackages(): {
  name: string;
  version: string;
  license: string;
  path: string;
  hasInstallScript: boolean;
}[];
