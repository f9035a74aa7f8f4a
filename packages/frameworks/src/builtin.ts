import { bloom } from "./data/bloom.ts";
import { codile } from "./data/codile.ts";
import { digcomp22, digcomp30 } from "./data/digcomp.ts";
import { dqr } from "./data/dqr.ts";
import { mkrNrw } from "./data/mkr-nrw.ts";
import { xf } from "./data/xf.ts";
import type { Framework } from "./framework.ts";

/** The frameworks that come with the product. */
export const frameworks: readonly Framework[] = [mkrNrw, digcomp22, digcomp30, codile, xf, dqr, bloom];
