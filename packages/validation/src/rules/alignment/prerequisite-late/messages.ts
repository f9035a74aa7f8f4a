import { type Message, message } from "@kurswerk/diagnostics";

export const prerequisiteLate: Message<{ module: string; needs: string }> = message(
  "alignment/prerequisite-late",
  "warning",
  [
    ({ module, needs }) => `Modul „${module}“ setzt „${needs}“ voraus, das erst später kommt.`,
    "Ändern Sie in course.yaml die Reihenfolge der Module.",
  ],
  [
    ({ module, needs }) => `Module “${module}” needs “${needs}”, which only comes later.`,
    "Change the order of modules in course.yaml.",
  ],
);
