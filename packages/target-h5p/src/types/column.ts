import type { Content, ContentType } from "./content.ts";

export interface ColumnParams {
  readonly content: readonly {
    readonly content: Content;
    readonly useSeparator: "auto" | "disabled" | "enabled";
  }[];
}

/** Pieces of content below one another. Of what it takes, the types that Kurswerk knows or that are common. */
export const column: ContentType<ColumnParams> = {
  name: "H5P.Column",
  title: "Column",
  versions: ["1.18"],
  fields: {
    content: {
      type: "list",
      min: 1,
      of: {
        type: "group",
        fields: {
          content: {
            type: "library",
            libraries: [
              ...[
                "H5P.Accordion 1.0",
                "H5P.Agamotto 1.6",
                "H5P.Audio 1.5",
                "H5P.AudioRecorder 1.0",
                "H5P.Blanks 1.14",
              ],
              ...["H5P.Chart 1.2", "H5P.Collage 0.3", "H5P.CoursePresentation 1.26", "H5P.Dialogcards 1.9"],
              ...["H5P.DocumentationTool 1.8", "H5P.DragQuestion 1.14", "H5P.DragText 1.10", "H5P.Essay 1.5"],
              ...["H5P.GuessTheAnswer 1.5", "H5P.Table 1.2", "H5P.AdvancedText 1.1", "H5P.IFrameEmbed 1.0"],
              ...[
                "H5P.Image 1.1",
                "H5P.ImageHotspots 1.10",
                "H5P.ImageHotspotQuestion 1.8",
                "H5P.ImageSlider 1.1",
              ],
              ...["H5P.InteractiveVideo 1.27", "H5P.Link 1.3", "H5P.MarkTheWords 1.11", "H5P.MemoryGame 1.3"],
              ...["H5P.MultiChoice 1.16", "H5P.Questionnaire 1.3", "H5P.QuestionSet 1.20", "H5P.Row 1.0"],
              ...["H5P.SingleChoiceSet 1.11", "H5P.Summary 1.10", "H5P.Timeline 1.1", "H5P.TrueFalse 1.8"],
              ...["H5P.Video 1.6", "H5P.MultiMediaChoice 0.3"],
            ],
          },
          useSeparator: { type: "select", values: ["auto", "disabled", "enabled"] },
        },
      },
    },
  },
};
