interface Component {
  group?: string;
  name: string;
  version: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

export function billOfMaterials(): { bomFormat: string; components: Component[] };
