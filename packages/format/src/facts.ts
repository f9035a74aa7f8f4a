import type { Span } from "@kurswerk/diagnostics";

/** A value of a vocabulary: its permanent id, and its name in the course's language. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Numbers from the value lists of the Bundesagentur für Arbeit, as the author wrote them. */
export interface Kursnet {
  readonly supplierId?: string;
  readonly organizationalForm?: number;
  readonly courseType?: number;
  readonly degree?: number;
  readonly institution?: number;
  readonly instructionForm?: number;
  readonly executionForm?: number;
  readonly educationType?: number;
  readonly duration?: number;
  readonly segment?: number;
  readonly certificateStatus?: number;
  readonly certifier?: number;
  readonly systematics?: { readonly code: string; readonly name: string };
}

/** What catalogues ask about a course. Learners do not see it; nothing here is made up. */
export interface Facts {
  readonly url?: string;
  /** Days as `2026-01-15`. */
  readonly published?: string;
  readonly modified?: string;
  readonly keywords: readonly string[];
  readonly subjects: readonly string[];
  /** What participants bring along, as references such as `mkr-nrw:1.3`. */
  readonly requiredCompetences: readonly string[];
  readonly educationalLevels: readonly Labelled[];
  readonly access?: "open" | "login";
  readonly audience?: Labelled;
  readonly status?: string;
  readonly groupSize?: number;
  /** How people learn. */
  readonly methods: readonly string[];
  /** Absent when the author says nothing, or that there is none. */
  readonly proof?: Labelled;
  /** In euros. */
  readonly price?: number;
  readonly measureNumber?: string;
  readonly address?: {
    readonly street: string;
    readonly zip: string;
    readonly city: string;
    readonly country: string;
  };
  readonly contact?: {
    readonly firstName?: string;
    readonly lastName: string;
    readonly phone?: string;
    readonly email?: string;
  };
  readonly kursnet: Kursnet;
  /** Where the author wrote each group of `course.yaml` (`funding`, `funding.kursnet`), for what is missing inside it. */
  readonly places: Readonly<Record<string, Span>>;
}
