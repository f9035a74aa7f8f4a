export { lom12, lom2004, type MetadataOptions, metadataFormats, structuredData } from "./formats.ts";
export { type Competence, type FindCompetence, noCompetences } from "./parts/competence.ts";
