import type { Language } from "@kurswerk/diagnostics";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { ReportTexts } from "./report-texts.ts";

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { de, en };
