/** The typefaces: Be Vietnam Pro for labels, Source Serif 4 for reading; each face is one file with the letters of Vietnamese and English. */
import { named, type OutputFile } from "./file.ts";
import { cutFont } from "./font-cut.ts";

export interface Face {
  readonly family: string;
  /** The whole typeface, as `package/path`. */
  readonly source: string;
  /** What its file on the site is called, before a hash is added. */
  readonly name: string;
  /** The weights that this face stands for. */
  readonly weight: string;
  readonly preload: boolean;
  /** Whether it is for long texts: the search page, which loads much else, does without it. */
  readonly reading: boolean;
}

export interface FontFile extends Face {
  readonly file: OutputFile;
}

export const faces: readonly Face[] = [
  {
    family: "Source Serif 4",
    source: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
    name: "source-serif-4-400.woff2",
    weight: "400",
    preload: true,
    reading: true,
  },
  {
    family: "Be Vietnam Pro",
    source: "@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf",
    name: "be-vietnam-pro-500.woff2",
    weight: "400 550",
    preload: true,
    reading: false,
  },
  {
    family: "Be Vietnam Pro",
    source: "@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf",
    name: "be-vietnam-pro-700.woff2",
    weight: "600 800",
    preload: false,
    reading: false,
  },
];

let made: Promise<readonly FontFile[]> | undefined;

/** Gives the font files, made once in a process. */
export function fontFiles(): Promise<readonly FontFile[]> {
  made ??= Promise.all(
    faces.map(async (face) => ({ ...face, file: named(`/assets/${face.name}`, await cutFont(face.source)) })),
  );
  return made;
}

/** The rules that name the font files; a font stands beside the style sheet. What a font lacks, the browser takes from the next family. */
export function fontFaces(files: readonly FontFile[]): string {
  return files
    .map(({ family, weight, file }) => {
      const url = file.address.split("/").at(-1);
      return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${url})}`;
    })
    .join("");
}
