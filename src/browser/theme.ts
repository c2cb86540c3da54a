/** Before anything is painted: shows the theme that the reader has chosen. */
import { followTheme } from "./kept-theme.ts";

followTheme();
