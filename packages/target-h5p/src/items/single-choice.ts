export { choice as singleChoice } from "./choice.ts";
