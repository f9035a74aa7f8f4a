export { choice as multipleChoice } from "./choice.ts";
