export { type Paper, type Poster, poster } from "./canvas/poster.ts";


