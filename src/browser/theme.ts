/** Before anything is painted: shows the theme that the reader has chosen. */
import { keepToTheme } from "./kept-theme.ts";

keepToTheme();
