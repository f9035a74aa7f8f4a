import { type BloomLevel, bloomLevels, bloomOf, englishVerbs, germanVerbs } from "@kurswerk/frameworks";
import { type CourseNode, type ObjectiveNode, plainText } from "@kurswerk/schema";

/** The verbs of an objective's main clause, as infinitives. */
export function verbsOfObjective({ text }: ObjectiveNode, course: CourseNode): readonly string[] {
  const words = plainText(text.tree);
  return course.file.data.language === "de" ? germanVerbs(words) : englishVerbs(words);
}

/** The level that an objective declares, else the one of its verb where the verb leaves no doubt. */
export function levelOfObjective(one: ObjectiveNode, course: CourseNode): BloomLevel | undefined {
  const said = bloomLevels.find((level) => level === one.bloom);
  if (said) return said;
  const [verb] = verbsOfObjective(one, course);
  return verb === undefined ? undefined : bloomOf(verb, course.file.data.language);
}
