import { datasetFor } from "../../compare/select-dataset.js";
import type { Selection } from "../../compare/selection.js";
import type { Bilingual } from "../../model/language.js";
import type { Dataset } from "../../tables/dataset.js";
import { element as el, toXml, type XmlElement } from "../xml.js";
import { type SdmxCode, type SdmxCodeList, sdmxCodeLists } from "./code-lists.js";
import { SDMX_COMPONENTS, type SdmxComponent } from "./components.js";
import { SDMX_CONCEPTS, SDMX_DATAFLOW, SDMX_STRUCTURE, type SdmxIdentity, sdmxIdentity } from "./identity.js";

/** How to write the structure message. */
export interface SdmxStructureOptions extends SdmxIdentity {
  /** When the message was prepared, ISO 8601. Default: the day of the newest document, so that the same data give the same text. */
  readonly prepared?: string;
}

const SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0";
const MODEL = "urn:sdmx:org.sdmx.infomodel";

const names = (name: Bilingual): XmlElement[] => [
  el("com:Name", { "xml:lang": "en" }, name.en),
  el("com:Name", { "xml:lang": "zh" }, name.zh),
];

const descriptions = (text: Bilingual | undefined): XmlElement[] =>
  text === undefined
    ? []
    : [
        el("com:Description", { "xml:lang": "en" }, text.en),
        el("com:Description", { "xml:lang": "zh" }, text.zh),
      ];

function codeElement(code: SdmxCode): XmlElement {
  const parent = code.parent === undefined ? [] : [el("str:Parent", {}, code.parent)];
  return el("str:Code", { id: code.id }, ...names(code.name), ...descriptions(code.description), ...parent);
}

/** The elements of a structure message that depend on who maintains it. */
function writer(agency: string, version: string, lists: readonly SdmxCodeList[]) {
  const known = new Set(lists.map((list) => list.id));
  const owned = (id: string) => ({ id, agencyID: agency, version, isExternalReference: "false" });
  const urn = (kind: string, id: string): string => `${MODEL}.${kind}=${agency}:${id}(${version})`;
  const representation = ({ values }: SdmxComponent): XmlElement =>
    el(
      "str:LocalRepresentation",
      {},
      "text" in values
        ? el("str:TextFormat", { textType: values.text })
        : known.has(values.codes)
          ? el("str:Enumeration", {}, urn("codelist.Codelist", values.codes))
          : el("str:TextFormat", { textType: "String" }),
    );
  const body = (component: SdmxComponent): XmlElement[] => [
    el("str:ConceptIdentity", {}, `${urn("conceptscheme.Concept", SDMX_CONCEPTS)}.${component.id}`),
    representation(component),
  ];
  const relationship = ({ of }: SdmxComponent): XmlElement =>
    el(
      "str:AttributeRelationship",
      {},
      of === undefined ? el("str:Observation") : el("str:Dimension", {}, of),
    );
  const having = (role: SdmxComponent["role"]): SdmxComponent[] =>
    SDMX_COMPONENTS.filter((component) => component.role === role);
  return {
    codeLists: lists.map((list) =>
      el("str:Codelist", owned(list.id), ...names(list.name), ...list.codes.map(codeElement)),
    ),
    concepts: el(
      "str:ConceptScheme",
      owned(SDMX_CONCEPTS),
      ...names({ zh: "政策目标的概念", en: "Concepts of policy targets" }),
      ...SDMX_COMPONENTS.map(({ id, name }) => el("str:Concept", { id }, ...names(name))),
    ),
    dataflow: el(
      "str:Dataflow",
      owned(SDMX_DATAFLOW),
      ...names({ zh: "政策目标", en: "Policy targets" }),
      el("str:Structure", {}, urn("datastructure.DataStructure", SDMX_STRUCTURE)),
    ),
    structure: el(
      "str:DataStructure",
      owned(SDMX_STRUCTURE),
      ...names({ zh: "政策目标的数据结构", en: "Structure of policy targets" }),
      el(
        "str:DataStructureComponents",
        {},
        el(
          "str:DimensionList",
          { id: "DimensionDescriptor" },
          ...having("dimension").map((component, index) =>
            el("str:Dimension", { id: component.id, position: String(index + 1) }, ...body(component)),
          ),
          ...having("time").map((component) =>
            el("str:TimeDimension", { id: component.id }, ...body(component)),
          ),
        ),
        el(
          "str:AttributeList",
          { id: "AttributeDescriptor" },
          ...having("attribute").map((component) =>
            el(
              "str:Attribute",
              { id: component.id, usage: component.mandatory === true ? "mandatory" : "optional" },
              ...body(component),
              relationship(component),
            ),
          ),
        ),
        el(
          "str:MeasureList",
          { id: "MeasureDescriptor" },
          ...having("measure").map((component) =>
            el("str:Measure", { id: component.id, usage: "optional" }, ...body(component)),
          ),
        ),
      ),
    ),
  };
}

/**
 * The data structure definition of {@link toSdmxCsv} as an SDMX-ML 3.0 structure message: code lists with names in both
 * languages and parents, the concepts, the structure and the dataflow.
 * @returns the text of the XML file
 * @example
 * toSdmxStructure(await loadDataset()).includes('<str:DataStructure id="DS_TARGETS"'); // => true
 */
export function toSdmxStructure(source: Dataset, options: SdmxStructureOptions & Selection = {}): string {
  const dataset = datasetFor(source, options, ["agency", "version", "prepared"]);
  const { agency, version } = sdmxIdentity(options);
  const days = dataset.rows.documents.flatMap(({ issued_on }) => (issued_on === null ? [] : [issued_on]));
  const prepared = options.prepared ?? `${days.sort().at(-1) ?? "1970-01-01"}T00:00:00`;
  const made = writer(agency, version, sdmxCodeLists(dataset.rows));
  return toXml(
    el(
      "mes:Structure",
      {
        "xmlns:mes": `${SCHEMAS}/message`,
        "xmlns:str": `${SCHEMAS}/structure`,
        "xmlns:com": `${SCHEMAS}/common`,
      },
      el(
        "mes:Header",
        {},
        el("mes:ID", {}, SDMX_STRUCTURE),
        el("mes:Test", {}, "false"),
        el("mes:Prepared", {}, prepared),
        el("mes:Sender", { id: agency }),
      ),
      el(
        "mes:Structures",
        {},
        el("str:Codelists", {}, ...made.codeLists),
        el("str:ConceptSchemes", {}, made.concepts),
        el("str:Dataflows", {}, made.dataflow),
        el("str:DataStructures", {}, made.structure),
      ),
    ),
  );
}
