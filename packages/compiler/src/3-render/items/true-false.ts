export { choice as trueFalse } from "./choice.ts";
