import type { Rule } from "../rule.ts";
import { capitalsRule } from "./a11y/capitals/index.ts";
import { colorOnlyRule } from "./a11y/color-only/index.ts";
import { headingBoldRule } from "./a11y/heading-bold/index.ts";
import { imageAltLongRule } from "./a11y/image-alt-long/index.ts";
import { languageUnmarkedRule } from "./a11y/language-unmarked/index.ts";
import { linkTextVagueRule } from "./a11y/link-text-vague/index.ts";
import { tableHeaderMissingRule } from "./a11y/table-header-missing/index.ts";
import { textAsImageRule } from "./a11y/text-as-image/index.ts";
import { videoAlternativeRule } from "./a11y/video-alternative-missing/index.ts";
import { areaUnusedRule } from "./alignment/area-unused/index.ts";
import { couplingMissingRule } from "./alignment/coupling-missing/index.ts";
import { evidenceAimless } from "./alignment/evidence-aimless/index.ts";
import { levelTooLowRule } from "./alignment/level-too-low/index.ts";
import { objectiveUntaught } from "./alignment/objective-untaught/index.ts";
import { objectiveUntested } from "./alignment/objective-untested/index.ts";
import { objectivesNoneRule } from "./alignment/objectives-none/index.ts";
import { prerequisiteLateRule } from "./alignment/prerequisite-late/index.ts";
import { competences } from "./alignment/references/index.ts";
import { canvas } from "./canvas/index.ts";
import { gates } from "./course/gates/index.ts";
import { placeholders } from "./course/placeholders/index.ts";
import { quizzes } from "./course/quizzes/index.ts";
import { references } from "./course/references/index.ts";
import { reviewOverdueRule } from "./course/review-overdue/index.ts";
import { statusUnreleasedRule } from "./course/status-unreleased/index.ts";
import { distanceLearningRule } from "./funding/distance-learning/index.ts";
import { headerIncompleteRule } from "./funding/header-incomplete/index.ts";
import { hoursFewRule } from "./funding/hours-few/index.ts";
import { absoluteWordsRule } from "./item/absolute-words/index.ts";
import { feedbackMissingRule } from "./item/feedback-missing/index.ts";
import { grammarCueRule } from "./item/grammar-cue/index.ts";
import { keyLongestRule } from "./item/key-longest/index.ts";
import { keyPositionRule } from "./item/key-position/index.ts";
import { negativeStemRule } from "./item/negative-stem/index.ts";
import { objectiveFewRule } from "./item/objective-few/index.ts";
import { optionCatchAllRule } from "./item/option-catch-all/index.ts";
import { optionsCountRule } from "./item/options-count/index.ts";
import { optionsUnevenRule } from "./item/options-uneven/index.ts";
import { stemIncompleteRule } from "./item/stem-incomplete/index.ts";
import { wordRepeatedRule } from "./item/word-repeated/index.ts";
import { abbreviationUnexplainedRule } from "./language/abbreviation-unexplained/index.ts";
import { addressMixedRule } from "./language/address-mixed/index.ts";
import { genderMixedRule } from "./language/gender-mixed/index.ts";
import { loadedWordsRule } from "./language/loaded-words/index.ts";
import { passiveManyRule } from "./language/passive-many/index.ts";
import { sentenceLongRule } from "./language/sentence-long/index.ts";
import { textHardRule } from "./language/text-hard/index.ts";
import { attributionIncompleteRule } from "./license/attribution-incomplete/index.ts";
import { incompatibleRule } from "./license/incompatible/index.ts";
import { notOpenRule } from "./license/not-open/index.ts";
import { narrationSameRule } from "./load/narration-same/index.ts";
import { packageLargeRule } from "./load/package-large/index.ts";
import { pageLongRule } from "./load/page-long/index.ts";
import { purposeMissingRule } from "./load/purpose-missing/index.ts";
import { textOnlyRule } from "./load/text-only/index.ts";
import { videoLongRule } from "./load/video-long/index.ts";
import { criteriaVagueRule } from "./maker/criteria-vague/index.ts";
import { hazardUnnamedRule } from "./maker/hazard-unnamed/index.ts";
import { phaseMissingRule } from "./maker/phase-missing/index.ts";
import { reflectionShortRule } from "./maker/reflection-short/index.ts";
import { rolesMissingRule } from "./maker/roles-missing/index.ts";
import { safetyIncompleteRule } from "./maker/safety-incomplete/index.ts";
import { secondTryRule } from "./maker/second-try-missing/index.ts";
import { stationFullRule } from "./maker/station-full/index.ts";
import { stepSeveralRule } from "./maker/step-several/index.ts";
import { stepsManyRule } from "./maker/steps-many/index.ts";
import { sustainabilityMissingRule } from "./maker/sustainability-missing/index.ts";
import { talkMissingRule } from "./maker/talk-missing/index.ts";
import { transferMissingRule } from "./maker/transfer-missing/index.ts";
import { contents } from "./media/contents/index.ts";
import { files } from "./media/files/index.ts";
import { bloomDiffersRule } from "./objective/bloom-differs/index.ts";
import { objectiveCountRule } from "./objective/count/index.ts";
import { levelsLowRule } from "./objective/levels-low/index.ts";
import { verbVagueRule } from "./objective/verb-vague/index.ts";
import { verbsSeveralRule } from "./objective/verbs-several/index.ts";
import { personalDataRule } from "./privacy/personal-data/index.ts";
import { rubric } from "./rubric/index.ts";
import { levelsThreeRule } from "./rubric/levels-three/index.ts";
import { theme } from "./theme/index.ts";
import { blockLongRule } from "./time/block-long/index.ts";
import { estimateDiffersRule } from "./time/estimate-differs/index.ts";
import { onlineShareRule } from "./time/online-share/index.ts";

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [
  references,
  competences,
  gates,
  quizzes,
  files,
  contents,
  rubric,
  theme,
  objectivesNoneRule,
  objectiveUntested,
  objectiveUntaught,
  evidenceAimless,
  levelTooLowRule,
  couplingMissingRule,
  verbVagueRule,
  verbsSeveralRule,
  estimateDiffersRule,
  optionCatchAllRule,
  keyLongestRule,
  negativeStemRule,
  optionsCountRule,
  feedbackMissingRule,
  keyPositionRule,
  stemIncompleteRule,
  sentenceLongRule,
  textHardRule,
  abbreviationUnexplainedRule,
  imageAltLongRule,
  headingBoldRule,
  videoAlternativeRule,
  linkTextVagueRule,
  tableHeaderMissingRule,
  languageUnmarkedRule,
  pageLongRule,
  videoLongRule,
  criteriaVagueRule,
  phaseMissingRule,
  safetyIncompleteRule,
  hazardUnnamedRule,
  secondTryRule,
  reflectionShortRule,
  levelsThreeRule,
  attributionIncompleteRule,
  incompatibleRule,
  headerIncompleteRule,
  areaUnusedRule,
  prerequisiteLateRule,
  objectiveCountRule,
  levelsLowRule,
  bloomDiffersRule,
  blockLongRule,
  onlineShareRule,
  absoluteWordsRule,
  wordRepeatedRule,
  grammarCueRule,
  optionsUnevenRule,
  objectiveFewRule,
  passiveManyRule,
  addressMixedRule,
  genderMixedRule,
  loadedWordsRule,
  colorOnlyRule,
  capitalsRule,
  textAsImageRule,
  textOnlyRule,
  narrationSameRule,
  purposeMissingRule,
  packageLargeRule,
  rolesMissingRule,
  stepsManyRule,
  stepSeveralRule,
  transferMissingRule,
  talkMissingRule,
  sustainabilityMissingRule,
  stationFullRule,
  notOpenRule,
  personalDataRule,
  hoursFewRule,
  distanceLearningRule,
  reviewOverdueRule,
  statusUnreleasedRule,
  placeholders,
  canvas,
];
