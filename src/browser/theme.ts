/** Before anything is painted: shows the theme that the reader has chosen, also on a page that is come back to. */
import { followTheme } from "./kept-theme.ts";

followTheme();
addEventListener("pageshow", followTheme);
