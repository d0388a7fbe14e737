export function billOfMaterials(): {
  bomFormat: string;
  components: { group?: string; name: string; version: string }[];
};
