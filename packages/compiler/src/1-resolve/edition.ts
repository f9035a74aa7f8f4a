/** For whom a course is built; trainer and confidential text reaches the trainer's edition only. */
export type Edition = "learner" | "trainer";
