/** Roles of LRMI for our audiences: who learns to teach others is told apart. */
export const audienceRoles: Readonly<
  Record<string, { readonly id: string; readonly de: string; readonly en: string }>
> = {
  helper: role("student", "Lernende", "Student"),
  "skilled-work": role("student", "Lernende", "Student"),
  "training-staff": role("teacher", "Lehrende", "Teacher"),
  multipliers: role("teacher", "Lehrende", "Teacher"),
  management: role("professional", "Fach- und Führungskräfte", "Professional"),
  citizens: role("generalPublic", "Allgemeinheit", "General public"),
  pupils: role("student", "Lernende", "Student"),
};

function role(id: string, de: string, en: string): { id: string; de: string; en: string } {
  return { id: `http://purl.org/dcx/lrmi-vocabs/educationalAudienceRole/${id}`, de, en };
}

/** KIM's names for our levels of education (https://w3id.org/kim/educationalLevel/). */
export const educationalLevels: Readonly<Record<string, string>> = {
  "pre-school": "level_0",
  primary: "level_1",
  "lower-secondary": "level_2",
  "upper-secondary": "level_3",
  "post-secondary": "level_4",
  university: "level_A",
  "teacher-training": "level_B",
  "further-education": "level_C",
};
